package anda.project.command;

import static anda.project.ProjectSamples.*;

import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.project.Measured;
import anda.project.StatementEvent.*;
import anda.project.StatementScope;
import anda.project.command.StatementCommand.*;
import anda.testing.Deciding;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** A published total is recorded as published, linked by a person, corrected and annulled. */
class PublishedStatementTest {

  private static final List<Measured> FUNDS =
      List.of(
          new Measured(
              Measured.Measure.FUNDS,
              Amount.exact(AmountKind.CITY_FISCAL, 3_728_000_000L),
              null,
              null,
              Amount.Qualifier.EXACT,
              "3728"));

  private static StatementScope scope(String title) {
    return new StatementScope(
        title, "京蒙", List.of(), List.of(TUQUAN), null, List.of(), null, "all", null, null);
  }

  private static RecordStatement record(Act act, StatementScope scope) {
    return new RecordStatement(STATEMENT, act, scope, FUNDS, null, null, null);
  }

  private static RecordStatement recorded() {
    return record(on("2019-03-01"), scope("2018年资金"));
  }

  private static LinkStatement link(String target) {
    return new LinkStatement(STATEMENT, now(), target, Relation.SAME_MONEY, "同一笔资金");
  }

  private static UnlinkStatement unlink() {
    return new UnlinkStatement(STATEMENT, now(), PROJECT, Relation.SAME_MONEY, "看错了");
  }

  private static CorrectStatement correct(String title, String corrects) {
    return new CorrectStatement(
        STATEMENT, now(), scope(title), FUNDS, null, null, "录入错误", corrects, null);
  }

  private static ResultValidator<PublishedStatement> when(Object command, Object... before) {
    return Deciding.fixture(PublishedStatement.class).givenCommands(List.of(before)).when(command);
  }

  private static void refused(ProjectRefusal reason, Object command, Object... before) {
    Deciding.refused(when(command, before), reason);
  }

  @Test
  void a_statement_is_recorded_with_its_source() {
    Deciding.fixture(PublishedStatement.class)
        .givenNoPriorActivity()
        .when(recorded())
        .expectEvents(new PublishedStatementRecorded(scope("2018年资金"), FUNDS, null, null, null));
    Deciding.refused(
        Deciding.fixture(PublishedStatement.class)
            .givenNoPriorActivity()
            .when(record(now(), scope("x"))),
        ProjectRefusal.STATEMENT_SOURCE_REQUIRED);
  }

  @Test
  void a_statement_says_what_it_speaks_about() {
    StatementScope nothing =
        new StatementScope(
            "x", null, List.of(), List.of(), null, List.of(), null, null, null, null);
    var fixture = Deciding.fixture(PublishedStatement.class);
    Deciding.refused(
        fixture.givenNoPriorActivity().when(record(on("2019-03-01"), nothing)),
        ProjectRefusal.STATEMENT_SCOPE_REQUIRED);
    var other = Deciding.fixture(PublishedStatement.class);
    Deciding.refused(
        other.givenNoPriorActivity().when(record(on("2019-03-01"), scope(" "))),
        ProjectRefusal.PROJECT_TITLE_REQUIRED);
  }

  @Test
  void a_person_links_a_statement_once_and_can_take_that_back() {
    when(link(PROJECT), recorded())
        .expectEvents(new StatementLinked(PROJECT, Relation.SAME_MONEY, "同一笔资金"));
    refused(ProjectRefusal.STATEMENT_ALREADY_LINKED, link(PROJECT), recorded(), link(PROJECT));
    when(unlink(), recorded(), link(PROJECT))
        .expectEvents(new StatementUnlinked(PROJECT, Relation.SAME_MONEY, "看错了"));
    refused(ProjectRefusal.STATEMENT_NOT_LINKED, unlink(), recorded());
    when(link(PROJECT), recorded(), link(PROJECT), unlink())
        .expectEvents(new StatementLinked(PROJECT, Relation.SAME_MONEY, "同一笔资金"));
  }

  @Test
  void a_link_goes_to_another_project_or_statement() {
    refused(ProjectRefusal.STATEMENT_LINKED_TO_ITSELF, link(STATEMENT), recorded());
    refused(ProjectRefusal.STATEMENT_TARGET_MALFORMED, link("P017"), recorded());
    refused(
        ProjectRefusal.PROJECT_REASON_REQUIRED,
        new LinkStatement(STATEMENT, now(), PROJECT, Relation.CONCERNS, ""),
        recorded());
  }

  @Test
  void a_correction_writes_the_whole_anew() {
    when(correct("2018年市级资金", null), recorded())
        .expectEvents(new StatementCorrected(scope("2018年市级资金"), FUNDS, null, null, "录入错误", null));
    refused(ProjectRefusal.STATEMENT_NOTHING_CHANGED, correct("2018年资金", null), recorded());
    refused(ProjectRefusal.PROJECT_EVENT_NOT_OF_PROJECT, correct("x", "other-event"), recorded());
  }

  @Test
  void nothing_is_done_to_an_annulled_statement() {
    AnnulStatement annul = new AnnulStatement(STATEMENT, now(), "重复", null);
    when(annul, recorded()).expectEvents(new StatementAnnulled("重复", null, scope("x").pairings()));
    refused(ProjectRefusal.STATEMENT_IS_ANNULLED, annul, recorded(), annul);
    refused(ProjectRefusal.STATEMENT_IS_ANNULLED, link(PROJECT), recorded(), annul);
    refused(ProjectRefusal.STATEMENT_IS_ANNULLED, correct("y", null), recorded(), annul);
  }
}
