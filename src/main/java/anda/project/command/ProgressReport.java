package anda.project.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.kernel.Act;
import anda.kernel.Refused;
import anda.project.ReportContent;
import anda.project.ReportEvent.CorrectionRefused;
import anda.project.ReportEvent.CorrectionReleased;
import anda.project.ReportEvent.CorrectionRequested;
import anda.project.ReportEvent.NilReported;
import anda.project.ReportEvent.ProgressReported;
import anda.project.ReportEvent.ReportAccepted;
import anda.project.ReportEvent.ReportAnnulled;
import anda.project.ReportEvent.ReportCorrected;
import anda.project.ReportEvent.ReportDrafted;
import anda.project.ReportEvent.ReportReturned;
import anda.project.ReportEvent.ReportWithdrawn;
import anda.project.ReportIrregularity;
import anda.project.ReportKey;
import anda.project.ReportStage;
import anda.project.command.ReportCommand.AcceptReport;
import anda.project.command.ReportCommand.AnnulReport;
import anda.project.command.ReportCommand.CorrectReport;
import anda.project.command.ReportCommand.DraftReport;
import anda.project.command.ReportCommand.RefuseCorrection;
import anda.project.command.ReportCommand.ReleaseCorrection;
import anda.project.command.ReportCommand.RequestCorrection;
import anda.project.command.ReportCommand.ReturnReport;
import anda.project.command.ReportCommand.SubmitNilReport;
import anda.project.command.ReportCommand.SubmitReport;
import anda.project.command.ReportCommand.WithdrawReport;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 进展报告 The report of one project, or of one unit, for one period.
 *
 * <p>Content that was sent is never edited: it is returned and sent anew, or, once accepted and so
 * locked, corrected by a new version after the asking unit released it.
 */
@Aggregate(type = "ProgressReport")
class ProgressReport extends ReportState {

  ProgressReport() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(DraftReport command) {
    ReportKey of = mayBeSent(command.act(), command.key(), command.window());
    ReportContent content = ReportContentPolicy.checked(command.content(), command.act());
    ReportWindow covers = command.window();
    apply(new ReportDrafted(of, covers.label(), covers.from(), covers.to(), content));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(SubmitReport command) {
    ReportKey of = mayBeSent(command.act(), command.key(), command.window());
    ReportContent said = command.content() == null ? draft : command.content();
    if (said == null) {
      throw new Refused(ReportRefusal.REPORT_EMPTY, "content");
    }
    ReportContent content = ReportContentPolicy.checked(said, command.act());
    ReportContentPolicy.says(content);
    ReportWindow covers = command.window();
    List<ReportIrregularity> irregular =
        new ArrayList<>(ReportPolicy.inWindow(covers, command.act()));
    irregular.addAll(ReportPolicy.money(content, command.approved()));
    apply(
        new ProgressReported(
            of,
            covers.label(),
            covers.from(),
            covers.to(),
            nextVersion(),
            content,
            List.copyOf(irregular)));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(SubmitNilReport command) {
    ReportKey of = mayBeSent(command.act(), command.key(), command.window());
    String remark = remark(command.remark());
    ReportWindow covers = command.window();
    List<ReportIrregularity> irregular = ReportPolicy.inWindow(covers, command.act());
    apply(
        new NilReported(
            of, covers.label(), covers.from(), covers.to(), nextVersion(), remark, irregular));
  }

  @CommandHandler
  void handle(WithdrawReport command) {
    ReportKey of = known();
    ReportPolicy.reportingSide(command.act(), of);
    mustBe(ReportStage.SENT, ReportStage.NIL);
    apply(new ReportWithdrawn(of, version, reason(command.reason())));
  }

  @CommandHandler
  void handle(ReturnReport command) {
    ReportKey of = known();
    ReportPolicy.askingSide(command.act(), of);
    mustBe(ReportStage.SENT, ReportStage.NIL, ReportStage.CORRECTED);
    apply(new ReportReturned(of, version, reason(command.reason())));
  }

  @CommandHandler
  void handle(AcceptReport command) {
    ReportKey of = known();
    ReportPolicy.askingSide(command.act(), of);
    if (stage == ReportStage.NIL) {
      throw new Refused(ReportRefusal.NIL_NEEDS_NO_ACCEPTANCE, null);
    }
    mustBe(ReportStage.SENT, ReportStage.CORRECTED);
    List<ReportIrregularity> irregular =
        new ArrayList<>(ReportPolicy.accepting(command.act(), senders, latest.on()));
    irregular.addAll(ReportPolicy.money(latest.said(), command.approved()));
    apply(new ReportAccepted(of, version, remark(command.remark()), List.copyOf(irregular)));
  }

  @CommandHandler
  void handle(RequestCorrection command) {
    ReportKey of = known();
    ReportPolicy.reportingSide(command.act(), of);
    if (stage != ReportStage.ACCEPTED) {
      throw new Refused(ReportRefusal.REPORT_NOT_LOCKED, null, name(stage));
    }
    apply(new CorrectionRequested(of, accepted.version(), reason(command.reason())));
  }

  @CommandHandler
  void handle(ReleaseCorrection command) {
    ReportKey of = known();
    ReportPolicy.askingSide(command.act(), of);
    mustBeRequested();
    List<ReportIrregularity> irregular = ReportPolicy.releasing(command.act(), requesters);
    apply(new CorrectionReleased(of, accepted.version(), remark(command.remark()), irregular));
  }

  @CommandHandler
  void handle(RefuseCorrection command) {
    ReportKey of = known();
    ReportPolicy.askingSide(command.act(), of);
    mustBeRequested();
    apply(new CorrectionRefused(of, accepted.version(), reason(command.reason())));
  }

  @CommandHandler
  void handle(CorrectReport command) {
    ReportKey of = known();
    ReportPolicy.reportingSide(command.act(), of);
    if (stage != ReportStage.CORRECTION_RELEASED) {
      throw new Refused(ReportRefusal.CORRECTION_NOT_RELEASED, null, name(stage));
    }
    String reason = reason(command.reason());
    ReportContent content = ReportContentPolicy.checked(command.content(), command.act());
    ReportContentPolicy.says(content);
    if (content.equals(accepted.said())) {
      throw new Refused(ReportRefusal.CORRECTION_CHANGES_NOTHING, "content");
    }
    ReportCorrected event =
        new ReportCorrected(
            of,
            window.label(),
            window.from(),
            window.to(),
            nextVersion(),
            accepted.version(),
            command.act().happenedDay(),
            content,
            reason);
    MetaData envelope = MetaData.with(CORRECTS, accepted.event());
    apply(event, accepted.on() == null ? envelope : envelope.and(ON, accepted.on()));
  }

  @CommandHandler
  void handle(AnnulReport command) {
    ReportKey of = known();
    ReportPolicy.askingSide(command.act(), of);
    if (version == 0 || stage == ReportStage.ANNULLED) {
      throw new Refused(ReportRefusal.REPORT_NOT_SENT, null, name(stage));
    }
    apply(new ReportAnnulled(of, reason(command.reason())));
  }

  /** The key it was begun with; a report never changes its period or owner. */
  private ReportKey mayBeSent(Act act, ReportKey asked, ReportWindow into) {
    ReportKey of = key == null ? asked : key;
    ReportPolicy.reportingSide(act, of);
    ReportPolicy.asked(into);
    if (stage != null && !stage.open()) {
      throw new Refused(
          stage.locked() ? ReportRefusal.REPORT_LOCKED : ReportRefusal.REPORT_ALREADY_SENT, null);
    }
    return of;
  }

  private ReportKey known() {
    if (key == null) {
      throw new Refused(ReportRefusal.REPORT_NOT_FOUND, null);
    }
    return key;
  }

  private void mustBe(ReportStage... stages) {
    if (!List.of(stages).contains(stage)) {
      boolean locked = stage != null && stage.locked();
      throw new Refused(
          locked ? ReportRefusal.REPORT_LOCKED : ReportRefusal.REPORT_NOT_SENT, null, name(stage));
    }
  }

  private void mustBeRequested() {
    if (stage != ReportStage.CORRECTION_REQUESTED) {
      throw new Refused(ReportRefusal.CORRECTION_NOT_REQUESTED, null, name(stage));
    }
  }

  private int nextVersion() {
    if (version >= ReportPolicy.MOST_VERSIONS) {
      throw new Refused(ReportRefusal.REPORT_TOO_MANY_STEPS, null, "" + ReportPolicy.MOST_VERSIONS);
    }
    return version + 1;
  }

  private static String name(@Nullable ReportStage stage) {
    return stage == null ? "-" : stage.name();
  }

  private static String reason(String text) {
    return ReportText.required(text, "reason", ReportPolicy.REASON_LIMIT);
  }

  private static @Nullable String remark(@Nullable String text) {
    return ReportText.optional(text, "remark", ReportPolicy.REASON_LIMIT);
  }
}
