package anda.project.query;

import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.PartialDate;
import anda.project.PeriodEvent.ReportingPeriodExtended;
import anda.project.PeriodEvent.ReportsDemanded;
import anda.project.PeriodEvent.ReportsExcused;
import anda.project.ReportDebtor;
import anda.project.ReportEvent;
import anda.project.ReportEvent.CorrectionRefused;
import anda.project.ReportEvent.CorrectionReleased;
import anda.project.ReportEvent.CorrectionRequested;
import anda.project.ReportEvent.NilReported;
import anda.project.ReportEvent.ProgressReported;
import anda.project.ReportEvent.ReportAccepted;
import anda.project.ReportEvent.ReportAnnulled;
import anda.project.ReportEvent.ReportCorrected;
import anda.project.ReportEvent.ReportReturned;
import anda.project.ReportEvent.ReportWithdrawn;
import anda.project.ReportStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 应报事项视图 What is owed, by period and subject. */
@Component
public class DutyView implements View<DutyCard> {

  @Override
  public String name() {
    return "project.duty";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<DutyCard> state() {
    return DutyCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    if (event.fact() instanceof ReportEvent fact) {
      return Set.of(DutyCard.key(fact.of().periodId(), fact.of().subject()));
    }
    if (event.fact() instanceof ReportsDemanded fact) {
      return keys(fact.periodId(), fact.debtors());
    }
    if (event.fact() instanceof ReportsExcused fact) {
      return keys(fact.periodId(), fact.debtors());
    }
    if (event.fact() instanceof ReportingPeriodExtended fact) {
      return keys(fact.periodId(), fact.debtors());
    }
    return Set.of();
  }

  private static Set<String> keys(String periodId, List<ReportDebtor> debtors) {
    return debtors.stream()
        .map(debtor -> DutyCard.key(periodId, debtor.subject()))
        .collect(Collectors.toSet());
  }

  @Override
  public @Nullable DutyCard fold(@Nullable DutyCard card, RecordedEvent event, String key) {
    if (event.fact() instanceof ReportsDemanded fact) {
      return turned(card, fact.periodId(), fact.debtors(), event, key, fact.owedFrom());
    }
    if (event.fact() instanceof ReportsExcused fact) {
      return turned(card, fact.periodId(), fact.debtors(), event, key, null);
    }
    if (event.fact() instanceof ReportingPeriodExtended fact) {
      DutyCard known = known(card, fact.periodId(), debtor(fact.periodId(), fact.debtors(), key));
      return with(
          known,
          known.reportId(),
          known.turns(),
          PeriodView.extended(known.extensions(), fact, event),
          known.steps());
    }
    return event.fact() instanceof ReportEvent fact ? stepped(card, fact, event) : card;
  }

  private static DutyCard stepped(@Nullable DutyCard card, ReportEvent fact, RecordedEvent event) {
    DutyCard known =
        card != null
            ? card
            : new DutyCard(
                fact.of().periodId(),
                fact.of().subject(),
                fact.of().projectId(),
                null,
                fact.of().unitId(),
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    DutyCard.Step step = step(fact, event, known);
    List<DutyCard.Step> steps = new ArrayList<>(known.steps());
    if (step != null) {
      steps.add(step);
    }
    return with(known, fact.of().reportId(), known.turns(), known.extensions(), List.copyOf(steps));
  }

  /** What the report became; null when the event leaves the duty as it was. */
  private static DutyCard.@Nullable Step step(
      ReportEvent fact, RecordedEvent event, DutyCard known) {
    Dated when = Dated.of(event);
    if (fact instanceof ProgressReported sent) {
      return new DutyCard.Step(when, ReportStage.SENT, sent.version());
    }
    if (fact instanceof NilReported sent) {
      return new DutyCard.Step(when, ReportStage.NIL, sent.version());
    }
    if (fact instanceof ReportCorrected sent) {
      // its envelope carries the day of what it corrects; the step itself was taken later
      LocalDate day = sent.correctedOn();
      Dated then = Dated.of(event, PartialDate.day(day, PartialDate.Basis.EVENT));
      return new DutyCard.Step(then, ReportStage.CORRECTED, sent.version());
    }
    if (fact instanceof ReportWithdrawn taken) {
      return new DutyCard.Step(when, ReportStage.WITHDRAWN, taken.version());
    }
    if (fact instanceof ReportReturned back) {
      return new DutyCard.Step(when, returned(known, back.version()), back.version());
    }
    if (fact instanceof ReportAccepted in) {
      return new DutyCard.Step(when, ReportStage.ACCEPTED, in.version());
    }
    if (fact instanceof CorrectionRequested asked) {
      return new DutyCard.Step(when, ReportStage.CORRECTION_REQUESTED, asked.version());
    }
    if (fact instanceof CorrectionReleased free) {
      return new DutyCard.Step(when, ReportStage.CORRECTION_RELEASED, free.version());
    }
    if (fact instanceof CorrectionRefused kept) {
      return new DutyCard.Step(when, ReportStage.ACCEPTED, kept.version());
    }
    return fact instanceof ReportAnnulled ? new DutyCard.Step(when, ReportStage.ANNULLED, 0) : null;
  }

  /** A returned correction is to be made again; the accepted content still stands. */
  static ReportStage returned(DutyCard known, int version) {
    boolean correction =
        known.steps().stream()
            .anyMatch(s -> s.stage() == ReportStage.CORRECTED && s.version() == version);
    return correction ? ReportStage.CORRECTION_RELEASED : ReportStage.RETURNED;
  }

  private static DutyCard turned(
      @Nullable DutyCard card,
      String periodId,
      List<ReportDebtor> debtors,
      RecordedEvent event,
      String key,
      @Nullable LocalDate owedFrom) {
    DutyCard known = known(card, periodId, debtor(periodId, debtors, key));
    List<DutyCard.Turn> turns = new ArrayList<>(known.turns());
    turns.add(new DutyCard.Turn(Dated.of(event), owedFrom));
    return with(known, known.reportId(), List.copyOf(turns), known.extensions(), known.steps());
  }

  private static @Nullable ReportDebtor debtor(
      String periodId, List<ReportDebtor> debtors, String key) {
    return debtors.stream()
        .filter(debtor -> DutyCard.key(periodId, debtor.subject()).equals(key))
        .findFirst()
        .orElse(null);
  }

  /** The card, with the names of the debtor where it knew none. */
  private static DutyCard known(
      @Nullable DutyCard card, String periodId, @Nullable ReportDebtor debtor) {
    if (card != null && (card.unitName() != null || debtor == null)) {
      return card;
    }
    String subject = debtor == null ? "" : debtor.subject();
    return new DutyCard(
        periodId,
        subject,
        debtor == null ? null : debtor.projectId(),
        debtor == null ? null : debtor.projectName(),
        debtor == null ? null : debtor.unitId(),
        debtor == null ? null : debtor.unitName(),
        card == null ? null : card.reportId(),
        card == null ? List.of() : card.turns(),
        card == null ? List.of() : card.extensions(),
        card == null ? List.of() : card.steps());
  }

  private static DutyCard with(
      DutyCard card,
      @Nullable String reportId,
      List<DutyCard.Turn> turns,
      List<PeriodCard.Extension> extensions,
      List<DutyCard.Step> steps) {
    return new DutyCard(
        card.periodId(),
        card.subject(),
        card.projectId(),
        card.projectName(),
        card.unitId(),
        card.unitName(),
        reportId,
        turns,
        extensions,
        steps);
  }

  @Override
  public Map<String, Object> index(DutyCard card) {
    Map<String, Object> index = new HashMap<>();
    index.put("period", card.periodId());
    index.put("subject", card.subject());
    if (card.projectId() != null) {
      index.put("project", card.projectId());
    }
    if (card.unitId() != null) {
      index.put("unit", card.unitId());
    }
    return index;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("period", "unit"), List.of("project"));
  }
}
