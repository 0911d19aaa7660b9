package anda.project.command;

import static anda.project.command.ReportFixtures.DAY;
import static anda.project.command.ReportFixtures.KEY;
import static anda.project.command.ReportFixtures.WINDOW;
import static anda.project.command.ReportFixtures.by;
import static anda.project.command.ReportFixtures.now;

import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.Amount;
import anda.kernel.DomainEvent;
import anda.project.ReportContent;
import anda.project.ReportEvent.NilReported;
import anda.project.ReportEvent.ProgressReported;
import anda.project.ReportEvent.ReportAccepted;
import anda.project.ReportEvent.ReportDrafted;
import anda.project.ReportIrregularity;
import anda.project.command.ReportCommand.AcceptReport;
import anda.project.command.ReportCommand.DraftReport;
import anda.project.command.ReportCommand.SubmitNilReport;
import anda.project.command.ReportCommand.SubmitReport;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Commands and events that the tests of reports share. */
final class ReportMoves {

  private ReportMoves() {}

  static final LocalDate LATE = LocalDate.of(2018, 5, 18);
  static final LocalDate TOO_LATE = LocalDate.of(2018, 5, 21);
  static final LocalDate TOO_EARLY = LocalDate.of(2018, 4, 30);

  static ReportContent early() {
    return new ReportContent(null, 1, List.of(), List.of(), List.of(), "早", null, null, List.of());
  }

  static DraftReport draft(Actor actor, ReportContent content) {
    return new DraftReport("report-1", now(actor), KEY, WINDOW, content);
  }

  static SubmitReport submit(Act act, @Nullable ReportContent content) {
    return submit(act, content, List.of());
  }

  static SubmitReport submit(Act act, @Nullable ReportContent content, List<Amount> approved) {
    return new SubmitReport("report-1", act, KEY, WINDOW, content, approved);
  }

  static SubmitNilReport nil(Act act) {
    return new SubmitNilReport("report-1", act, KEY, WINDOW, null);
  }

  static AcceptReport accept(Act act) {
    return accept(act, List.of());
  }

  static AcceptReport accept(Act act, List<Amount> approved) {
    return new AcceptReport("report-1", act, null, approved);
  }

  static EventMessage<?> sentBy(Actor actor, DomainEvent event) {
    return by(actor, DAY, event);
  }

  static ReportDrafted drafted(ReportContent content) {
    return new ReportDrafted(KEY, WINDOW.label(), WINDOW.from(), WINDOW.to(), content);
  }

  static ProgressReported reported(int version, ReportContent content) {
    return reported(version, content, List.of());
  }

  static ProgressReported reported(
      int version, ReportContent content, List<ReportIrregularity> irregular) {
    return new ProgressReported(
        KEY, WINDOW.label(), WINDOW.from(), WINDOW.to(), version, content, irregular);
  }

  static NilReported nilReported() {
    return new NilReported(KEY, WINDOW.label(), WINDOW.from(), WINDOW.to(), 1, null, List.of());
  }

  static ReportAccepted accepted(int version, ReportIrregularity... irregular) {
    return new ReportAccepted(KEY, version, null, List.of(irregular));
  }
}
