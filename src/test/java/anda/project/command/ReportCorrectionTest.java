package anda.project.command;

import static anda.project.command.ReportFixtures.CLERK;
import static anda.project.command.ReportFixtures.COLLEAGUE;
import static anda.project.command.ReportFixtures.DAY;
import static anda.project.command.ReportFixtures.KEY;
import static anda.project.command.ReportFixtures.REPORTER;
import static anda.project.command.ReportFixtures.STRANGER;
import static anda.project.command.ReportFixtures.WINDOW;
import static anda.project.command.ReportFixtures.by;
import static anda.project.command.ReportFixtures.full;
import static anda.project.command.ReportFixtures.happened;
import static anda.project.command.ReportFixtures.now;
import static anda.project.command.ReportFixtures.refused;
import static anda.project.command.ReportFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import anda.project.ReportContent;
import anda.project.ReportEvent.CorrectionRefused;
import anda.project.ReportEvent.CorrectionReleased;
import anda.project.ReportEvent.CorrectionRequested;
import anda.project.ReportEvent.ProgressReported;
import anda.project.ReportEvent.ReportAccepted;
import anda.project.ReportEvent.ReportCorrected;
import anda.project.ReportEvent.ReportReturned;
import anda.project.ReportIrregularity;
import anda.project.command.ReportCommand.AcceptReport;
import anda.project.command.ReportCommand.CorrectReport;
import anda.project.command.ReportCommand.RefuseCorrection;
import anda.project.command.ReportCommand.ReleaseCorrection;
import anda.project.command.ReportCommand.RequestCorrection;
import anda.project.command.ReportCommand.ReturnReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

class ReportCorrectionTest {

  private static final LocalDate LATER = LocalDate.of(2018, 8, 10);
  private static final EventMessage<?> SENT = by(REPORTER, DAY, reported(full()));
  private static final ReportAccepted ACCEPTED = new ReportAccepted(KEY, 1, null, List.of());
  private static final EventMessage<?> REQUESTED =
      by(REPORTER, LATER, new CorrectionRequested(KEY, 1, "务工数报成累计"));
  private static final CorrectionReleased RELEASED =
      new CorrectionReleased(KEY, 1, null, List.of());

  private final AggregateTestFixture<ProgressReport> fixture =
      new AggregateTestFixture<>(ProgressReport.class);

  @Test
  void the_reporter_asks_to_correct_a_locked_report() {
    fixture
        .given(SENT, ACCEPTED)
        .when(new RequestCorrection("report-1", now(REPORTER, LATER), "务工数报成累计"))
        .expectEvents(new CorrectionRequested(KEY, 1, "务工数报成累计"));
    fixture
        .given(SENT, ACCEPTED)
        .when(new RequestCorrection("report-1", now(STRANGER, LATER), "好奇"))
        .expectException(refused(ReportRefusal.REPORT_OF_ANOTHER_UNIT));
  }

  @Test
  void what_is_not_locked_needs_no_correction() {
    fixture
        .given(SENT)
        .when(new RequestCorrection("report-1", now(REPORTER, LATER), "数错"))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_NOT_LOCKED));
  }

  @Test
  void the_office_releases_it_or_says_why_not() {
    fixture
        .given(SENT, ACCEPTED, REQUESTED)
        .when(new ReleaseCorrection("report-1", now(CLERK, LATER), null))
        .expectEvents(RELEASED);
    fixture
        .given(SENT, ACCEPTED, REQUESTED)
        .when(new RefuseCorrection("report-1", now(CLERK, LATER), "数据无误"))
        .expectEvents(new CorrectionRefused(KEY, 1, "数据无误"));
    fixture
        .given(SENT, ACCEPTED, REQUESTED)
        .when(new ReleaseCorrection("report-1", now(REPORTER, LATER), null))
        .expectException(refused(ReportRefusal.ONLY_ASKING_UNIT));
    fixture
        .given(SENT, ACCEPTED, REQUESTED)
        .when(new RefuseCorrection("report-1", now(REPORTER, LATER), "自己"))
        .expectException(refused(ReportRefusal.ONLY_ASKING_UNIT));
  }

  @Test
  void who_asked_for_a_correction_does_not_release_it() {
    EventMessage<?> byClerk = by(CLERK, LATER, new CorrectionRequested(KEY, 1, "数错"));
    fixture
        .given(SENT, ACCEPTED, byClerk)
        .when(new ReleaseCorrection("report-1", now(CLERK, LATER), null))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REQUESTER_MUST_NOT_RELEASE));
    fixture
        .given(SENT, ACCEPTED, byClerk)
        .when(new ReleaseCorrection("report-1", now(COLLEAGUE, LATER), null))
        .expectEvents(RELEASED);
    fixture
        .given(SENT, ACCEPTED, byClerk)
        .when(new ReleaseCorrection("report-1", happened(CLERK, LATER), null))
        .expectEvents(
            new CorrectionReleased(
                KEY, 1, null, List.of(ReportIrregularity.RELEASED_BY_THE_REQUESTER)));
  }

  @Test
  void without_a_request_nothing_is_released_or_refused() {
    fixture
        .given(SENT, ACCEPTED)
        .when(new ReleaseCorrection("report-1", now(CLERK, LATER), null))
        .expectException(refused(ReportRefusal.CORRECTION_NOT_REQUESTED));
    fixture
        .given(SENT, ACCEPTED)
        .when(new RefuseCorrection("report-1", now(CLERK, LATER), "无"))
        .expectException(refused(ReportRefusal.CORRECTION_NOT_REQUESTED));
  }

  @Test
  void a_correction_is_a_new_event_with_the_day_of_what_it_corrects() {
    List<EventMessage<?>> stored = new ArrayList<>();
    fixture
        .given(SENT, ACCEPTED, REQUESTED, RELEASED)
        .when(correct(says("更正")))
        .expectEvents(corrected(2, 1, says("更正")))
        .expectEventsMatching(
            Matchers.sequenceOf(Matchers.matches((EventMessage<?> event) -> stored.add(event))));
    String first = fixture.getEventStore().readEvents("report-1").next().getIdentifier();
    assertThat(stored.get(0).getMetaData())
        .containsEntry("anda.corrects", first)
        .containsEntry("anda.on", PartialDate.day(DAY, PartialDate.Basis.EVENT));
  }

  @Test
  void a_correction_is_made_once_by_the_reporting_side_and_changes_something() {
    fixture
        .given(SENT, ACCEPTED)
        .when(correct(says("更正")))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.CORRECTION_NOT_RELEASED));
    fixture
        .given(SENT, ACCEPTED, REQUESTED, RELEASED)
        .when(correct(full()))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.CORRECTION_CHANGES_NOTHING));
    fixture
        .given(SENT, ACCEPTED, REQUESTED, RELEASED)
        .when(new CorrectReport("report-1", now(STRANGER, LATER), says("改"), "数错"))
        .expectException(refused(ReportRefusal.REPORT_OF_ANOTHER_UNIT));
    fixture
        .given(SENT, ACCEPTED, REQUESTED, RELEASED, by(REPORTER, DAY, corrected(2, 1, says("更正"))))
        .when(correct(says("再改")))
        .expectException(refused(ReportRefusal.CORRECTION_NOT_RELEASED));
  }

  @Test
  void a_correction_is_accepted_by_another_person_like_the_first_content() {
    EventMessage<?> fixed = by(CLERK, DAY, corrected(2, 1, says("更正")));
    fixture
        .given(SENT, ACCEPTED, REQUESTED, RELEASED, fixed)
        .when(new AcceptReport("report-1", now(COLLEAGUE, LATER), null, List.of()))
        .expectEvents(new ReportAccepted(KEY, 2, null, List.of()));
    fixture
        .given(SENT, ACCEPTED, REQUESTED, RELEASED, fixed)
        .when(new AcceptReport("report-1", now(CLERK, LATER), null, List.of()))
        .expectException(refused(ReportRefusal.SENDER_MUST_NOT_ACCEPT));
  }

  @Test
  void a_returned_correction_is_made_again_and_still_replaces_the_accepted_content() {
    EventMessage<?> fixed = by(REPORTER, DAY, corrected(2, 1, says("更正")));
    fixture
        .given(SENT, ACCEPTED, REQUESTED, RELEASED, fixed)
        .when(new ReturnReport("report-1", now(CLERK, LATER), "仍不对"))
        .expectEvents(new ReportReturned(KEY, 2, "仍不对"));
    fixture
        .given(SENT, ACCEPTED, REQUESTED, RELEASED, fixed, new ReportReturned(KEY, 2, "仍不对"))
        .when(correct(says("再更正")))
        .expectEvents(corrected(3, 1, says("再更正")));
  }

  @Test
  void a_refused_correction_leaves_the_report_locked() {
    fixture
        .given(SENT, ACCEPTED, REQUESTED, new CorrectionRefused(KEY, 1, "数据无误"))
        .when(correct(says("更正")))
        .expectException(refused(ReportRefusal.CORRECTION_NOT_RELEASED));
    fixture
        .given(SENT, ACCEPTED, REQUESTED, new CorrectionRefused(KEY, 1, "数据无误"))
        .when(new RequestCorrection("report-1", now(REPORTER, LATER), "再申请"))
        .expectSuccessfulHandlerExecution();
  }

  private static CorrectReport correct(ReportContent content) {
    return new CorrectReport("report-1", now(REPORTER, LATER), content, "务工数报成累计");
  }

  private static DomainEvent reported(ReportContent content) {
    return new ProgressReported(
        KEY, WINDOW.label(), WINDOW.from(), WINDOW.to(), 1, content, List.of());
  }

  private static ReportCorrected corrected(int version, int replaces, ReportContent content) {
    return new ReportCorrected(
        KEY,
        WINDOW.label(),
        WINDOW.from(),
        WINDOW.to(),
        version,
        replaces,
        LATER,
        content,
        "务工数报成累计");
  }
}
