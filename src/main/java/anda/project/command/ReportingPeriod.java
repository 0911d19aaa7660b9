package anda.project.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.kernel.Act;
import anda.kernel.Refused;
import anda.project.PeriodDue;
import anda.project.PeriodEvent.AdHocReportRequested;
import anda.project.PeriodEvent.ReportingPeriodClosed;
import anda.project.PeriodEvent.ReportingPeriodExtended;
import anda.project.PeriodEvent.ReportingPeriodOpened;
import anda.project.PeriodEvent.ReportsDemanded;
import anda.project.PeriodEvent.ReportsExcused;
import anda.project.ReportDebtor;
import anda.project.command.PeriodCommand.ClosePeriod;
import anda.project.command.PeriodCommand.DemandReports;
import anda.project.command.PeriodCommand.ExcuseReports;
import anda.project.command.PeriodCommand.ExtendPeriod;
import anda.project.command.PeriodCommand.OpenPeriod;
import anda.project.command.PeriodCommand.RequestAdHocReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 报送周期 One round of reporting: when it opens, is due and closes, and who owes a report in it.
 *
 * <p>The id of a regular period follows from who asks and what it covers, so that nobody is asked
 * twice for the same month by the same office.
 */
@Aggregate(type = "ReportingPeriod")
class ReportingPeriod {

  @AggregateIdentifier private @Nullable String periodId;
  private String issuerUnitId = "";
  private LocalDate opensOn = LocalDate.EPOCH;
  private PeriodDue due = new PeriodDue(LocalDate.EPOCH, null);
  private @Nullable LocalDate closesOn;
  private boolean closed;
  private final Map<String, ReportDebtor> debtors = new LinkedHashMap<>();
  private final Map<String, PeriodDue> ownDue = new HashMap<>();
  private final Map<String, Integer> extensions = new HashMap<>();

  ReportingPeriod() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(OpenPeriod command) {
    mustBeNew();
    String label = ReportText.required(command.label(), "label", PeriodPolicy.LABEL_LIMIT);
    PeriodPolicy.covers(command.cadence(), command.from(), command.to());
    PeriodDue asked = new PeriodDue(command.dueOn(), command.dueAt());
    PeriodPolicy.window(command.opensOn(), asked, command.closesOn(), command.act());
    PeriodPolicy.asked(command.debtors(), Set.of());
    apply(
        new ReportingPeriodOpened(
            command.periodId(),
            label,
            command.cadence(),
            command.from(),
            command.to(),
            command.opensOn(),
            command.dueOn(),
            command.dueAt(),
            command.closesOn(),
            command.act().actor().unit(),
            command.area()));
    demand(command.debtors(), command.opensOn());
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RequestAdHocReport command) {
    mustBeNew();
    String label = ReportText.required(command.label(), "label", PeriodPolicy.LABEL_LIMIT);
    String asks = ReportText.required(command.asks(), "asks", PeriodPolicy.TEXT_LIMIT);
    LocalDate asked = command.act().happenedDay();
    PeriodDue until = new PeriodDue(command.dueOn(), command.dueAt());
    PeriodPolicy.window(asked, until, command.closesOn(), command.act());
    if (command.debtors().isEmpty()) {
      throw new Refused(ReportRefusal.PERIOD_ASKS_NOBODY, "debtors");
    }
    PeriodPolicy.asked(command.debtors(), Set.of());
    apply(
        new AdHocReportRequested(
            command.periodId(),
            label,
            asks,
            asked,
            command.dueOn(),
            command.dueAt(),
            command.closesOn(),
            command.act().actor().unit(),
            command.area()));
    demand(command.debtors(), asked);
  }

  @CommandHandler
  void handle(DemandReports command) {
    mustBeOpen(command.act());
    if (command.debtors().isEmpty()) {
      throw new Refused(ReportRefusal.PERIOD_ASKS_NOBODY, "debtors");
    }
    PeriodPolicy.asked(command.debtors(), debtors.keySet());
    LocalDate from = command.act().happenedDay();
    demand(command.debtors(), from.isBefore(opensOn) ? opensOn : from);
  }

  @CommandHandler
  void handle(ExcuseReports command) {
    mustBeOpen(command.act());
    String reason = ReportText.required(command.reason(), "reason", PeriodPolicy.REASON_LIMIT);
    if (command.subjects().isEmpty()) {
      throw new Refused(ReportRefusal.PERIOD_ASKS_NOBODY, "subjects");
    }
    PeriodPolicy.inChunks(
        named(command.subjects()), chunk -> apply(new ReportsExcused(periodId, chunk, reason)));
  }

  @CommandHandler
  void handle(ExtendPeriod command) {
    mustBeOpen(command.act());
    String reason = ReportText.required(command.reason(), "reason", PeriodPolicy.REASON_LIMIT);
    PeriodDue later = new PeriodDue(command.dueOn(), command.dueAt());
    LocalDate closes = PeriodPolicy.closing(closesOn, command.closesOn(), later);
    PeriodPolicy.window(opensOn, later, closes, command.act());
    List<ReportDebtor> concerned = named(command.subjects());
    PeriodPolicy.later(later, due, concerned, ownDue);
    PeriodPolicy.notTooOften(concerned, extensions);
    Consumer<List<ReportDebtor>> extend =
        chunk ->
            apply(
                new ReportingPeriodExtended(
                    periodId, later.on(), later.at(), closes, chunk, reason));
    if (concerned.isEmpty()) {
      extend.accept(List.of());
    }
    PeriodPolicy.inChunks(concerned, extend);
  }

  @CommandHandler
  void handle(ClosePeriod command) {
    mustBeOpen(command.act());
    PeriodDue last = due;
    for (PeriodDue own : ownDue.values()) {
      last = last.orLater(own);
    }
    if (command.act().happenedDay().isBefore(last.on())) {
      throw new Refused(ReportRefusal.PERIOD_NOT_YET_DUE, null, last.toString());
    }
    apply(
        new ReportingPeriodClosed(
            periodId, ReportText.optional(command.remark(), "remark", PeriodPolicy.REASON_LIMIT)));
  }

  @EventSourcingHandler
  void on(ReportingPeriodOpened event) {
    periodId = event.periodId();
    issuerUnitId = event.issuerUnitId();
    opensOn = event.opensOn();
    due = new PeriodDue(event.dueOn(), event.dueAt());
    closesOn = event.closesOn();
  }

  @EventSourcingHandler
  void on(AdHocReportRequested event) {
    periodId = event.periodId();
    issuerUnitId = event.issuerUnitId();
    opensOn = event.opensOn();
    due = new PeriodDue(event.dueOn(), event.dueAt());
    closesOn = event.closesOn();
  }

  @EventSourcingHandler
  void on(ReportsDemanded event) {
    event.debtors().forEach(debtor -> debtors.put(debtor.subject(), debtor));
  }

  @EventSourcingHandler
  void on(ReportsExcused event) {
    event.debtors().stream().map(ReportDebtor::subject).forEach(debtors::remove);
    event.debtors().stream().map(ReportDebtor::subject).forEach(ownDue::remove);
  }

  @EventSourcingHandler
  void on(ReportingPeriodExtended event) {
    PeriodDue later = new PeriodDue(event.dueOn(), event.dueAt());
    if (event.debtors().isEmpty()) {
      extensions.merge(PeriodPolicy.EVERYBODY, 1, Integer::sum);
      due = later;
      closesOn = event.closesOn();
    }
    for (ReportDebtor debtor : event.debtors()) {
      ownDue.put(debtor.subject(), later);
      extensions.merge(debtor.subject(), 1, Integer::sum);
    }
  }

  @EventSourcingHandler
  void on(ReportingPeriodClosed event) {
    closed = true;
  }

  private void mustBeNew() {
    if (periodId != null) {
      throw new Refused(ReportRefusal.PERIOD_EXISTS, null, periodId);
    }
  }

  private void mustBeOpen(Act act) {
    PeriodPolicy.askingUnit(act, issuerUnitId);
    if (closed) {
      throw new Refused(ReportRefusal.PERIOD_CLOSED, null);
    }
  }

  private List<ReportDebtor> named(List<String> subjects) {
    List<ReportDebtor> named = new ArrayList<>();
    for (String subject : subjects) {
      ReportDebtor debtor = debtors.get(subject);
      if (debtor == null) {
        throw new Refused(ReportRefusal.DEBTOR_NOT_ASKED, "subjects", subject);
      }
      if (!named.contains(debtor)) {
        named.add(debtor);
      }
    }
    return named;
  }

  private void demand(List<ReportDebtor> asked, LocalDate from) {
    PeriodPolicy.inChunks(asked, chunk -> apply(new ReportsDemanded(periodId, from, chunk)));
  }
}
