package anda.project.query;

import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.project.Measured;
import anda.project.Measured.Measure;
import anda.project.ProjectPlan;
import anda.project.StatementEvent.Relation;
import anda.project.query.StatementCard.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 公布与登记对照 What was published beside what is recorded here, line by line; like with like only.
 *
 * @param statement id of the statement; null = the row the project was taken over from
 * @param relation how it was linked to the project; null as for the statement
 * @param measure what is compared
 * @param kind kind of money; null for counts
 * @param published figure as published, fen or number; null = not published
 * @param recorded figure recorded here; null = unknown
 * @param text the source's own words
 */
public record Comparison(
    @Nullable String statement,
    @Nullable Relation relation,
    Measure measure,
    @Nullable AmountKind kind,
    @Nullable Long published,
    @Nullable Long recorded,
    @Nullable String text) {

  private static final Set<Measure> MONEY = Set.of(Measure.FUNDS, Measure.ALLOCATED);

  /** Recorded less published; null where either is unknown. */
  public @Nullable Long difference() {
    return published == null || recorded == null ? null : recorded - published;
  }

  /** The lines of a project: its own published money, then each statement that speaks of it. */
  public static List<Comparison> of(
      String project, ProjectCard card, List<anda.eventstore.view.Card<StatementCard>> statements) {
    List<Comparison> lines = new ArrayList<>();
    if (card.takenOver() != null) {
      for (Amount amount : card.firstAmounts()) {
        Long now = sum(card.plan().amounts(), amount.kind());
        lines.add(
            new Comparison(
                null, null, Measure.FUNDS, amount.kind(), amount.fen(), now, amount.text()));
      }
    }
    for (anda.eventstore.view.Card<StatementCard> statement : statements) {
      for (Link link : statement.state().links()) {
        if (link.target().equals(project)) {
          statement.state().measures().stream()
              .map(m -> line(statement.key(), link.relation(), m, card.plan()))
              .filter(Objects::nonNull)
              .forEach(lines::add);
        }
      }
    }
    return lines;
  }

  private static @Nullable Comparison line(
      String statement, Relation relation, Measured said, ProjectPlan plan) {
    Amount amount = said.amount();
    // a part or a whole of something else has figures of its own: shown, not compared
    boolean same = relation == Relation.SAME_MONEY || relation == Relation.CONTRADICTS;
    if (amount != null && MONEY.contains(said.measure())) {
      return new Comparison(
          statement,
          relation,
          said.measure(),
          amount.kind(),
          amount.fen(),
          same ? sum(plan.amounts(), amount.kind()) : null,
          amount.text());
    }
    if (said.count() != null) {
      return new Comparison(
          statement,
          relation,
          said.measure(),
          null,
          whole(said.count().number()),
          same ? counted(said.measure(), plan) : null,
          said.text());
    }
    return null;
  }

  private static @Nullable Long counted(Measure measure, ProjectPlan plan) {
    if (plan.beneficiaries() == null) {
      return null;
    }
    return switch (measure) {
      case HOUSEHOLDS -> plan.beneficiaries().households();
      case PERSONS -> plan.beneficiaries().persons();
      default -> null;
    };
  }

  private static @Nullable Long sum(List<Amount> amounts, AmountKind kind) {
    List<Long> like =
        amounts.stream()
            .filter(amount -> amount.kind() == kind && amount.fen() != null)
            .map(Amount::fen)
            .toList();
    return like.isEmpty() ? null : like.stream().mapToLong(Long::longValue).sum();
  }

  private static @Nullable Long whole(String number) {
    return number.matches("-?\\d{1,18}") ? Long.valueOf(number) : null;
  }
}
