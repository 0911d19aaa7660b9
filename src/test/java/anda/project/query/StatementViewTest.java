package anda.project.query;

import static anda.project.ProjectSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.view.Card;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.project.Measured;
import anda.project.Measured.Measure;
import anda.project.ProjectEvent.ProjectTakenOver;
import anda.project.ProjectStage;
import anda.project.RecordedLog;
import anda.project.StatementEvent.*;
import anda.project.StatementScope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements as published, their links, and what they say beside what is recorded here. */
class StatementViewTest {

  private static final StatementView VIEW = new StatementView();

  private final RecordedLog log = new RecordedLog();

  private static StatementScope scope(String title) {
    return new StatementScope(
        title, "京蒙", List.of(), List.of(TUQUAN), null, List.of(), null, null, null, null);
  }

  private static List<Measured> funds(AmountKind kind, long fen) {
    return List.of(
        new Measured(
            Measured.Measure.FUNDS,
            Amount.exact(kind, fen),
            null,
            null,
            Amount.Qualifier.EXACT,
            null));
  }

  private void recorded(AmountKind kind, long fen) {
    log.and(
        STATEMENT,
        new PublishedStatementRecorded(scope("旧"), funds(kind, fen), null, null, null),
        "2019-01-01");
  }

  private StatementCard card() {
    return log.cards(VIEW).get(STATEMENT);
  }

  @Test
  void a_statement_is_found_by_place_kind_and_words() {
    recorded(AmountKind.CITY_FISCAL, 1L);
    assertThat(VIEW.index(card()))
        .containsEntry("area", List.of("150000000000", "152200000000", "152224000000"))
        .containsEntry("kind", List.of("CITY_FISCAL"))
        .containsEntry("text", "旧")
        .containsEntry("annulled", false);
    assertThat(log.contributions(VIEW)).isEmpty();
  }

  @Test
  void links_come_and_go() {
    recorded(AmountKind.CITY_FISCAL, 1L);
    log.and(STATEMENT, new StatementLinked(PROJECT, Relation.SAME_MONEY, "x"), null);
    log.and(STATEMENT, new StatementLinked(PROJECT, Relation.CONCERNS, "x"), null);
    assertThat(VIEW.index(card())).containsEntry("link", List.of(PROJECT));
    log.and(STATEMENT, new StatementUnlinked(PROJECT, Relation.SAME_MONEY, "x"), null);
    assertThat(card().links())
        .extracting(StatementCard.Link::relation)
        .containsExactly(Relation.CONCERNS);
  }

  @Test
  void the_content_recorded_last_counts_in_any_order() {
    recorded(AmountKind.CITY_FISCAL, 1L);
    log.correcting(0, new StatementCorrected(scope("新"), List.of(), null, null, "更正", null));
    log.and(STATEMENT, new StatementAnnulled("重复", null, List.of()), "2018-01-01");
    assertThat(card().scope().title()).isEqualTo("新");
    assertThat(log.asHappened(VIEW, STATEMENT)).isEqualTo(card());
    assertThat(card().annulled()).isEqualTo("重复");
  }

  @Test
  void like_is_compared_with_like_and_only_where_both_speak_of_the_same_money() {
    recorded(AmountKind.PAIRING_FISCAL_LEVEL_NOT_STATED, 2_058_000_001L);
    log.and(STATEMENT, new StatementLinked(PROJECT, Relation.SAME_MONEY, "x"), null);
    log.and(
        PROJECT, new ProjectTakenOver(cows(), ProjectStage.UNKNOWN, null, null, List.of()), null);
    ProjectCard project = log.cards(new ProjectView()).get(PROJECT);
    List<Comparison> lines =
        Comparison.of(PROJECT, project, List.of(new Card<>(STATEMENT, 1, card())));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).difference()).isZero();
    assertThat(lines.get(1).difference()).isEqualTo(-1L);
    log.and(STATEMENT, new StatementUnlinked(PROJECT, Relation.SAME_MONEY, "x"), null);
    log.and(STATEMENT, new StatementLinked(PROJECT, Relation.CONTAINS, "x"), null);
    List<Comparison> part =
        Comparison.of(PROJECT, project, List.of(new Card<>(STATEMENT, 1, card())));
    assertThat(part.get(1).recorded()).isNull();
    assertThat(part.get(1).difference()).isNull();
  }

  @Test
  void unlike_kinds_have_no_difference() {
    recorded(AmountKind.SALES, 5L);
    log.and(STATEMENT, new StatementLinked(PROJECT, Relation.SAME_MONEY, "x"), null);
    log.and(
        PROJECT, new ProjectTakenOver(cows(), ProjectStage.UNKNOWN, null, null, List.of()), null);
    ProjectCard project = log.cards(new ProjectView()).get(PROJECT);
    assertThat(
            Comparison.of(PROJECT, project, List.of(new Card<>(STATEMENT, 1, card())))
                .get(1)
                .difference())
        .isNull();
  }

  @Test
  void more_paid_than_allotted_is_a_doubt_that_lists_can_ask_for() {
    Amount allotted = Amount.exact(AmountKind.CITY_FISCAL, 100L);
    Amount more = Amount.exact(AmountKind.CITY_FISCAL, 101L);
    Amount other = Amount.exact(AmountKind.DISTRICT_FISCAL, 171L);
    assertThat(doubts(money(Measure.ALLOCATED, allotted), share(1_710_000)))
        .containsExactly("PAID_ABOVE_ALLOCATED");
    assertThat(doubts(money(Measure.ALLOCATED, allotted), money(Measure.PAID, more)))
        .containsExactly("PAID_ABOVE_ALLOCATED");
    assertThat(doubts(money(Measure.ALLOCATED, allotted), share(1_000_000))).isEmpty();
    assertThat(doubts(money(Measure.ALLOCATED, allotted), money(Measure.PAID, allotted))).isEmpty();
    assertThat(doubts(money(Measure.ALLOCATED, allotted), money(Measure.PAID, other)))
        .as("unlike kinds")
        .isEmpty();
  }

  private List<Object> doubts(Measured... measures) {
    RecordedLog one = new RecordedLog();
    one.and(
        STATEMENT,
        new PublishedStatementRecorded(scope("支付"), List.of(measures), null, null, null),
        "2019-01-01");
    Object indexed = VIEW.index(one.cards(VIEW).get(STATEMENT)).get("warning");
    return new ArrayList<>((List<?>) indexed);
  }

  private static Measured money(Measure measure, Amount amount) {
    return new Measured(measure, amount, null, null, Amount.Qualifier.EXACT, null);
  }

  private static Measured share(long ppm) {
    return new Measured(
        Measure.PAID,
        null,
        null,
        new Measured.Rate(ppm, Measure.ALLOCATED),
        Amount.Qualifier.EXACT,
        null);
  }
}
