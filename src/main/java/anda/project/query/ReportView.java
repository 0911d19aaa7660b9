package anda.project.query;

import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.project.ReportContent;
import anda.project.ReportEvent;
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
import anda.project.ReportStage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 进展报告视图 Reports by id. */
@Component
public class ReportView implements View<ReportCard> {

  /** Value of {@code ix.shown} where the paired side does not see the report at all. */
  public static final String HIDDEN = "HIDDEN";

  @Override
  public String name() {
    return "project.report";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<ReportCard> state() {
    return ReportCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof ReportEvent fact ? Set.of(fact.of().reportId()) : Set.of();
  }

  @Override
  public @Nullable ReportCard fold(@Nullable ReportCard card, RecordedEvent event, String key) {
    if (!(event.fact() instanceof ReportEvent fact)) {
      return card;
    }
    ReportFold fold = new ReportFold(card, fact.of());
    if (fact instanceof ReportDrafted said) {
      fold.covers(said.periodLabel(), said.periodFrom(), said.periodTo());
      fold.draft = said.content();
      if (fold.stage == ReportStage.WITHDRAWN || fold.stage == ReportStage.ANNULLED) {
        fold.stage = ReportStage.DRAFT;
      }
    } else if (fact instanceof ProgressReported said) {
      fold.covers(said.periodLabel(), said.periodFrom(), said.periodTo());
      fold.sent(ReportStage.SENT, said.version(), said.content(), event);
      fold.irregular(said.irregularities());
    } else if (fact instanceof NilReported said) {
      fold.covers(said.periodLabel(), said.periodFrom(), said.periodTo());
      fold.sent(ReportStage.NIL, said.version(), null, event);
      fold.remark = said.remark();
      fold.irregular(said.irregularities());
    } else if (fact instanceof ReportCorrected said) {
      fold.covers(said.periodLabel(), said.periodFrom(), said.periodTo());
      fold.sent(ReportStage.CORRECTED, said.version(), said.content(), event);
      fold.correctedOn = said.correctedOn();
      fold.reason = said.reason();
    } else if (fact instanceof ReportAccepted done) {
      accept(fold, done, event);
    } else {
      decide(fold, fact);
    }
    return fold.card();
  }

  /**
   * Only the very content that was accepted becomes the accepted one: in the order of happened days
   * a correction may stand before the acceptance of what it corrects, and nobody accepted that.
   */
  private static void accept(ReportFold fold, ReportAccepted done, RecordedEvent event) {
    ReportContent said = fold.sent;
    if (fold.version == done.version() && said != null) {
      fold.accepted = said;
      fold.acceptedVersion = done.version();
      fold.acceptedOn = event.on();
      fold.stage = ReportStage.ACCEPTED;
    }
    fold.remark = done.remark();
    fold.irregular(done.irregularities());
  }

  private static void decide(ReportFold fold, ReportEvent fact) {
    if (fact instanceof ReportWithdrawn done) {
      fold.turned(ReportStage.WITHDRAWN, done.reason());
    } else if (fact instanceof ReportReturned done) {
      boolean correction = fold.stage == ReportStage.CORRECTED;
      fold.turned(
          correction ? ReportStage.CORRECTION_RELEASED : ReportStage.RETURNED, done.reason());
    } else if (fact instanceof CorrectionRequested done) {
      fold.turned(ReportStage.CORRECTION_REQUESTED, done.reason());
    } else if (fact instanceof CorrectionReleased done) {
      fold.stage = ReportStage.CORRECTION_RELEASED;
      fold.remark = done.remark();
      fold.irregular(done.irregularities());
    } else if (fact instanceof CorrectionRefused done) {
      fold.turned(ReportStage.ACCEPTED, done.reason());
    } else if (fact instanceof ReportAnnulled done) {
      fold.turned(ReportStage.ANNULLED, done.reason());
      fold.draft = null;
      fold.accepted = null;
      fold.acceptedVersion = 0;
      fold.acceptedOn = null;
    }
  }

  @Override
  public @Nullable Words title(ReportCard card, LocalDate day) {
    String period = card.periodLabel();
    return period.isBlank() ? null : new Words(period + "报告", "report of " + period);
  }

  @Override
  public Map<String, Object> index(ReportCard card) {
    Map<String, Object> index = new HashMap<>();
    index.put("period", card.key().periodId());
    index.put("unit", card.key().unitId());
    index.put("issuer", card.key().issuerUnitId());
    index.put("state", card.stage().name());
    index.put("shown", card.shownToPartner() ? card.forPartner().stage().name() : HIDDEN);
    index.put("locked", card.stage().locked());
    index.put("irregular", !card.irregularities().isEmpty());
    if (card.key().projectId() != null) {
      index.put("project", card.key().projectId());
    }
    if (card.periodTo() != null) {
      index.put("to", card.periodTo().toString());
    }
    if (card.sentOn() != null) {
      index.put("sentOn", card.sentOn().from().toString());
    }
    return index;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("project"), List.of("period", "unit"), List.of("unit", "state"));
  }
}
