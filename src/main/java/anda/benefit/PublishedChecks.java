package anda.benefit;

import static anda.benefit.PublishedSums.exact;
import static anda.benefit.PublishedSums.fen;
import static anda.benefit.PublishedSums.parts;
import static anda.benefit.PublishedSums.plain;
import static anda.benefit.PublishedSums.times;
import static anda.benefit.PublishedSums.yuan;

import anda.benefit.PublishedArithmetic.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 公布分配核对 What the figures of a published distribution say about each other beside its promise:
 * choices of two sums, sums by standing, shares, priced shares, reckonings in the note. Pure.
 */
final class PublishedChecks {

  private final PublishedDistribution stated;
  private final String rules;
  private final List<Found> found = new ArrayList<>();

  private PublishedChecks(PublishedDistribution stated) {
    this.stated = stated;
    this.rules = text(stated.rule()) + "; " + text(stated.split());
  }

  /** The findings, in a fixed order. */
  static List<Found> of(PublishedDistribution stated, @Nullable Long collectives) {
    PublishedChecks checks = new PublishedChecks(stated);
    Long paid = exact(stated.paid());
    checks.choice(paid);
    checks.standing(paid);
    checks.divided(paid);
    checks.principal();
    checks.each(collectives, paid);
    checks.note();
    return checks.found;
  }

  /** a receivers of the one sum and b of the other: a + b and the money are known. */
  private void choice(@Nullable Long paid) {
    List<BigDecimal> sums = PublishedRules.either(rules);
    Long count = stated.households() == null ? stated.persons() : stated.households();
    Long low = sums.isEmpty() ? null : fen(sums.get(0).min(sums.get(1)));
    Long high = sums.isEmpty() ? null : fen(sums.get(0).max(sums.get(1)));
    if (paid == null || count == null || low == null || high == null || low.equals(high)) {
      return;
    }
    Long least = times(count, low);
    if (least == null) {
      return;
    }
    long over = paid - least;
    long step = high - low;
    boolean solved = over >= 0 && over % step == 0 && over / step <= count;
    if (solved) {
      add(
          DistributionFinding.DISTRIBUTION_WHOLE_SOLUTION,
          "split_rule",
          Long.toString(count - over / step),
          yuan(low),
          Long.toString(over / step),
          yuan(high));
    } else {
      add(
          DistributionFinding.DISTRIBUTION_NO_WHOLE_SOLUTION,
          "split_rule",
          yuan(low),
          yuan(high),
          count.toString(),
          yuan(paid));
    }
  }

  private void standing(@Nullable Long paid) {
    List<Long> sums =
        Stream.of(text(stated.rule()), text(stated.split()))
            .map(PublishedRules::byStanding)
            .filter(list -> !list.isEmpty())
            .findFirst()
            .orElse(List.of())
            .stream()
            .map(PublishedSums::fen)
            .flatMap(Stream::ofNullable)
            .sorted()
            .toList();
    if (sums.isEmpty()) {
      return;
    }
    Long low = times(stated.households(), sums.get(0));
    Long high = times(stated.households(), sums.get(sums.size() - 1));
    if (low == null || high == null) {
      return;
    }
    add(DistributionFinding.DISTRIBUTION_BETWEEN, "rate_or_rule", yuan(low), yuan(high));
    if (paid != null && (paid < low || paid > high)) {
      add(
          DistributionFinding.DISTRIBUTION_PAID_OUTSIDE,
          "payout_yuan",
          yuan(paid),
          yuan(low),
          yuan(high));
    }
  }

  private void divided(@Nullable Long paid) {
    List<Integer> shares =
        Stream.of(text(stated.split()), text(stated.rule()))
            .map(PublishedRules::shares)
            .filter(list -> !list.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (paid == null || shares.isEmpty()) {
      return;
    }
    add(
        DistributionFinding.DISTRIBUTION_DIVIDED,
        "split_rule",
        yuan(paid),
        String.join("/", shares.stream().map(String::valueOf).toList()),
        String.join(" + ", parts(paid, shares).stream().map(PublishedSums::yuan).toList()));
  }

  private void principal() {
    List<BigDecimal> priced = PublishedRules.priced(text(stated.asset()));
    Long principal = exact(stated.principal());
    Long all = priced.isEmpty() ? null : fen(priced.get(0).multiply(priced.get(1)));
    if (principal != null && all != null) {
      add(
          all.equals(principal)
              ? DistributionFinding.DISTRIBUTION_PRINCIPAL_AGREES
              : DistributionFinding.DISTRIBUTION_PRINCIPAL_DIFFERS,
          "principal_wan",
          yuan(all),
          yuan(principal),
          yuan(Math.abs(all - principal)));
    }
  }

  private void each(@Nullable Long collectives, @Nullable Long paid) {
    BigDecimal each = PublishedRules.each(text(stated.note()) + "; " + rules, collectives != null);
    Long one = each == null ? null : fen(each);
    Long all = times(collectives, one);
    if (collectives == null || one == null || all == null || paid == null || all.equals(paid)) {
      return;
    }
    long off = Math.abs(all - paid);
    // A figure in whole yuan may be half a yuan off for each.
    boolean rounded = one % 100 == 0 && off <= collectives * 50;
    add(
        rounded
            ? DistributionFinding.DISTRIBUTION_EACH_IS_ROUNDED
            : DistributionFinding.DISTRIBUTION_EACH_DISAGREES,
        "payout_yuan",
        collectives.toString(),
        yuan(one),
        yuan(all),
        yuan(paid),
        yuan(off));
  }

  private void note() {
    for (NotedReckoning one : NotedReckoning.in(stated.note())) {
      add(
          one.checks()
              ? DistributionFinding.DISTRIBUTION_NOTE_CHECKS
              : DistributionFinding.DISTRIBUTION_NOTE_DISAGREES,
          "arithmetic_check",
          one.text(),
          plain(one.result()));
    }
  }

  private void add(DistributionFinding code, String column, String... parameters) {
    found.add(new Found(code, column, List.of(parameters)));
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : words;
  }
}
