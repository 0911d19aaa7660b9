package anda.project.command;

import anda.kernel.Actor;
import anda.kernel.PartialDate;
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
import anda.project.ReportKey;
import anda.project.ReportStage;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * 报告经过 What a report has been through, rebuilt from its events; the deciding half is {@link
 * ProgressReport}.
 */
abstract class ReportState {

  private static final String ACTOR = "anda.actor";
  static final String ON = "anda.on";
  static final String CORRECTS = "anda.corrects";

  @AggregateIdentifier @Nullable String reportId;
  @Nullable ReportKey key;
  @Nullable ReportStage stage;
  @Nullable ReportContent draft;
  ReportWindow window = new ReportWindow("", null, null, LocalDate.EPOCH, null, false, true);
  int version;
  Content latest = Content.NONE;
  Content accepted = Content.NONE;
  Set<String> senders = Set.of();
  Set<String> requesters = Set.of();

  /** A content with the entry it stands in. */
  record Content(
      int version, @Nullable ReportContent said, @Nullable String event, @Nullable PartialDate on) {
    static final Content NONE = new Content(0, null, null, null);
  }

  @EventSourcingHandler
  void on(ReportDrafted event) {
    known(event.of(), event.periodLabel(), event.periodFrom(), event.periodTo());
    draft = event.content();
    if (stage == null || stage == ReportStage.WITHDRAWN || stage == ReportStage.ANNULLED) {
      stage = ReportStage.DRAFT;
    }
  }

  @EventSourcingHandler
  void on(
      ProgressReported event,
      @MessageIdentifier String id,
      @MetaDataValue(ON) @Nullable PartialDate on,
      @MetaDataValue(ACTOR) @Nullable Actor actor) {
    known(event.of(), event.periodLabel(), event.periodFrom(), event.periodTo());
    sent(new Content(event.version(), event.content(), id, on), ReportStage.SENT, actor);
    draft = event.content();
  }

  @EventSourcingHandler
  void on(
      NilReported event,
      @MessageIdentifier String id,
      @MetaDataValue(ON) @Nullable PartialDate on,
      @MetaDataValue(ACTOR) @Nullable Actor actor) {
    known(event.of(), event.periodLabel(), event.periodFrom(), event.periodTo());
    sent(new Content(event.version(), null, id, on), ReportStage.NIL, actor);
  }

  @EventSourcingHandler
  void on(
      ReportCorrected event,
      @MessageIdentifier String id,
      @MetaDataValue(ON) @Nullable PartialDate on,
      @MetaDataValue(ACTOR) @Nullable Actor actor) {
    sent(new Content(event.version(), event.content(), id, on), ReportStage.CORRECTED, actor);
  }

  @EventSourcingHandler
  void on(ReportWithdrawn event) {
    stage = ReportStage.WITHDRAWN;
  }

  @EventSourcingHandler
  void on(ReportReturned event) {
    stage = stage == ReportStage.CORRECTED ? ReportStage.CORRECTION_RELEASED : ReportStage.RETURNED;
  }

  @EventSourcingHandler
  void on(ReportAccepted event) {
    stage = ReportStage.ACCEPTED;
    accepted = latest;
  }

  @EventSourcingHandler
  void on(CorrectionRequested event, @MetaDataValue(ACTOR) @Nullable Actor actor) {
    stage = ReportStage.CORRECTION_REQUESTED;
    requesters = ReportPolicy.persons(actor);
  }

  @EventSourcingHandler
  void on(CorrectionReleased event) {
    stage = ReportStage.CORRECTION_RELEASED;
  }

  @EventSourcingHandler
  void on(CorrectionRefused event) {
    stage = ReportStage.ACCEPTED;
  }

  @EventSourcingHandler
  void on(ReportAnnulled event) {
    stage = ReportStage.ANNULLED;
    draft = null;
    accepted = Content.NONE;
  }

  private void known(ReportKey of, String label, @Nullable LocalDate from, @Nullable LocalDate to) {
    reportId = of.reportId();
    key = of;
    window = new ReportWindow(label, from, to, LocalDate.EPOCH, null, false, true);
  }

  private void sent(Content content, ReportStage now, @Nullable Actor actor) {
    version = content.version();
    latest = content;
    stage = now;
    senders = ReportPolicy.persons(actor);
  }
}
