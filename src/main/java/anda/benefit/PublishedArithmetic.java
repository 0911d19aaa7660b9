package anda.benefit;

import static anda.benefit.PublishedSums.exact;
import static anda.benefit.PublishedSums.fen;
import static anda.benefit.PublishedSums.plain;
import static anda.benefit.PublishedSums.share;
import static anda.benefit.PublishedSums.times;
import static anda.benefit.PublishedSums.yuan;

import anda.benefit.PublishedRules.Rate;
import anda.benefit.PublishedRules.YearSum;
import anda.kernel.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 公布分配核算 What follows by arithmetic from the figures of one published distribution: derived, never
 * stored, and told apart from what was stated. Pure; the same for every row.
 *
 * <p>What was not published stays unknown: a promise is no payment, and a difference that the
 * source does not explain is called unexplained, never a shortfall.
 */
public final class PublishedArithmetic {

  private final PublishedDistribution stated;
  private final String rules;
  private final List<Found> found = new ArrayList<>();

  private PublishedArithmetic(PublishedDistribution stated) {
    this.stated = stated;
    this.rules = text(stated.rule()) + "; " + text(stated.split());
  }

  /**
   * 约定 What is promised for a year, worked out.
   *
   * @param year the year it is for, or its first one; null = each year
   * @param onward whether it goes on after that year
   * @param ratePpm the rate of the principal; null = a sum was promised
   * @param each for each of whom a sum was promised; null = all together
   * @param eachFen that sum; null = all together
   * @param fen what it comes to for all together; null = unknown
   * @param atLeast whether it is a floor
   */
  public record Promised(
      @Nullable Integer year,
      boolean onward,
      @Nullable Integer ratePpm,
      @Nullable EachOf each,
      @Nullable Long eachFen,
      @Nullable Long fen,
      boolean atLeast) {}

  /**
   * 发现.
   *
   * @param column column of the row it is about
   * @param parameters values for its text
   */
  public record Found(DistributionFinding code, String column, List<String> parameters) {

    /** Keeps its own list. */
    public Found {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * 核算结果.
   *
   * @param collectives collectives that the rule names as receivers; null = not stated
   * @param throughPosts whether households are paid through posts
   * @param householdsFen households times the sum for each; null = one of them is not stated
   * @param personsFen persons times the sum for each; null = one of them is not stated
   * @param unexplainedFen promised for a year less what reaches the households, where nothing is
   *     said to have been paid; null = does not arise
   * @param differsFen paid less what the households and sums come to; null = does not arise
   */
  public record Reading(
      List<Promised> promised,
      @Nullable Long collectives,
      boolean throughPosts,
      @Nullable Long householdsFen,
      @Nullable Long personsFen,
      @Nullable Long unexplainedFen,
      @Nullable Long differsFen,
      List<Found> findings) {

    /** Keeps its own lists. */
    public Reading {
      promised = List.copyOf(promised);
      findings = List.copyOf(findings);
    }
  }

  /** The reading of one published distribution. */
  public static Reading of(PublishedDistribution stated) {
    return new PublishedArithmetic(stated).read();
  }

  private Reading read() {
    List<Promised> promised = promised();
    Long collectives = collectives();
    Long households = times(stated.households(), fen(stated.perHousehold()));
    Long persons = times(stated.persons(), fen(stated.perPerson()));
    Long implied = households == null ? persons : households;
    Long paid = exact(stated.paid());
    Long differs = null;
    Long unexplained = null;
    if (paid != null && implied != null) {
      differs = paid - implied;
      differs(implied, paid);
    } else if (stated.paid() == null && implied != null) {
      unexplained = unexplained(promised, implied);
    }
    found.addAll(PublishedChecks.of(stated, collectives));
    return new Reading(
        promised,
        collectives,
        PublishedRules.throughPosts(rules),
        households,
        persons,
        unexplained,
        differs,
        found);
  }

  private List<Promised> promised() {
    List<Promised> promised = new ArrayList<>();
    Long principal = fen(stated.principal());
    for (Rate rate : PublishedRules.rates(text(stated.rule()))) {
      Long sum = principal == null ? null : share(principal, rate.ppm());
      promised.add(new Promised(rate.year(), rate.onward(), rate.ppm(), null, null, sum, floor()));
      if (principal != null && sum != null) {
        add(
            DistributionFinding.DISTRIBUTION_PROMISED_BY_RATE,
            "rate_or_rule",
            yuan(principal),
            plain(BigDecimal.valueOf(rate.ppm(), 4)),
            yuan(sum));
      }
    }
    for (YearSum sum : PublishedRules.yearSums(text(stated.rule()))) {
      Long each = fen(sum.yuan());
      Long count =
          sum.each() == null
              ? Long.valueOf(1)
              : sum.each() == EachOf.HOUSEHOLD ? stated.households() : stated.persons();
      Long all = times(count, each);
      promised.add(
          new Promised(
              null, false, null, sum.each(), sum.each() == null ? null : each, all, sum.atLeast()));
      if (all != null) {
        add(DistributionFinding.DISTRIBUTION_PROMISED_SUM, "rate_or_rule", yuan(all));
      }
    }
    return promised;
  }

  /** A rate of a principal that is itself a lower bound promises at least so much. */
  private boolean floor() {
    Amount principal = stated.principal();
    return principal != null && principal.qualifier() == Amount.Qualifier.AT_LEAST;
  }

  private @Nullable Long collectives() {
    Long named = PublishedRules.collectives(rules);
    Long counted = PublishedRules.villages(stated.placeText());
    if (named != null && counted != null && !named.equals(counted)) {
      add(
          DistributionFinding.DISTRIBUTION_COLLECTIVES_DISAGREE,
          "place",
          counted.toString(),
          named.toString());
    }
    return named;
  }

  private void differs(long implied, long paid) {
    if (implied == paid) {
      add(DistributionFinding.DISTRIBUTION_PAID_AGREES, "payout_yuan", yuan(paid));
    } else {
      add(
          DistributionFinding.DISTRIBUTION_PAID_DIFFERS,
          "payout_yuan",
          yuan(implied),
          yuan(paid),
          yuan(Math.abs(paid - implied)));
    }
  }

  /** Only one promise for every year, and a sure one, can be held against what reaches people. */
  private @Nullable Long unexplained(List<Promised> promised, long implied) {
    Optional<Promised> only =
        promised.size() == 1 ? Optional.of(promised.get(0)) : Optional.empty();
    Long sum =
        only.filter(one -> one.year() == null && !one.atLeast()).map(Promised::fen).orElse(null);
    if (sum == null || sum == implied) {
      return null;
    }
    add(
        sum > implied
            ? DistributionFinding.DISTRIBUTION_UNEXPLAINED
            : DistributionFinding.DISTRIBUTION_ABOVE_PROMISE,
        "rate_or_rule",
        yuan(sum),
        yuan(implied),
        yuan(Math.abs(sum - implied)));
    return sum - implied;
  }

  private void add(DistributionFinding code, String column, String... parameters) {
    found.add(new Found(code, column, List.of(parameters)));
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : words;
  }
}
