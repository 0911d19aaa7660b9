package anda.project.web;

import static anda.web.Fields.list;
import static anda.web.Fields.required;

import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.Conditions;
import anda.eventstore.view.HistoryReader;
import anda.kernel.Act;
import anda.kernel.PlaceRef;
import anda.project.PeriodCadence;
import anda.project.command.PeriodCommand;
import anda.project.command.PeriodCommand.ClosePeriod;
import anda.project.command.PeriodCommand.DemandReports;
import anda.project.command.PeriodCommand.ExcuseReports;
import anda.project.command.PeriodCommand.ExtendPeriod;
import anda.project.command.PeriodCommand.OpenPeriod;
import anda.project.command.PeriodCommand.RequestAdHocReport;
import anda.project.query.PeriodCard;
import anda.project.query.StoredReports;
import anda.project.web.ReportAnswers.Period;
import anda.project.web.ReportRequests.Demand;
import anda.project.web.ReportRequests.Excuse;
import anda.project.web.ReportRequests.Extend;
import anda.project.web.ReportRequests.Open;
import anda.project.web.ReportRequests.Remarked;
import anda.web.Acts;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.Reads;
import anda.web.RecordLookup;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import anda.web.Writes;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 报送周期接口 Periods: opened, asked of more, excused, extended, closed. */
@RestController
@WritableBy({Role.MANAGER})
@RequestMapping("/api/report-periods")
class PeriodController {

  private static final Set<String> SORT = Set.of("dueOn", "opensOn", "cadence");

  private final Acts acts;
  private final Writes writes;
  private final StoredReports stored;
  private final ReportNames names;
  private final ReportMoments moments;
  private final HistoryReader history;

  PeriodController(
      Acts acts,
      Writes writes,
      StoredReports stored,
      ReportNames names,
      ReportMoments moments,
      HistoryReader history) {
    this.acts = acts;
    this.writes = writes;
    this.stored = stored;
    this.names = names;
    this.moments = moments;
    this.history = history;
  }

  /** Periods, the last due first. */
  @GetMapping
  PageAnswer<Period> all(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable PeriodCadence cadence,
      @RequestParam(required = false) @Nullable String issuer,
      @RequestParam(required = false) @Nullable Boolean closed,
      @RequestParam(required = false) @Nullable String knownAt) {
    Conditions wanted =
        new Conditions().equal("cadence", cadence).equal("issuer", issuer).equal("closed", closed);
    Cards<PeriodCard> cards =
        stored.periods().list(wanted.filter(), paging.slice(SORT, "-dueOn"), lookup.at());
    LocalDateTime moment = moments.of(null, knownAt, lookup.at());
    return PageAnswer.of(cards, paging, card -> Period.of(card, moment));
  }

  @GetMapping("/{id}")
  ResponseEntity<Period> one(
      RecordLookup lookup,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String knownAt) {
    Card<PeriodCard> card = lookup.card(stored.periods(), id);
    return Reads.answer(card, Period.of(card, moments.of(asOf, knownAt, lookup.at())));
  }

  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    return Map.of("items", lookup.ownHistory(history, stored.periods(), id));
  }

  /** Opens a regular period, or asks for an ad-hoc report. */
  @PostMapping
  ResponseEntity<WriteAnswer> open(WriteCall call, @RequestBody Open asked) {
    Act act = acts.act(call, asked.act());
    PeriodCadence cadence = required(asked.cadence(), "cadence");
    return writes.create(
        call,
        cadence == PeriodCadence.AD_HOC ? adHoc(call, asked, act) : regular(asked, cadence, act),
        "/api/report-periods");
  }

  private PeriodCommand regular(Open asked, PeriodCadence cadence, Act act) {
    String unit = act.actor().unit();
    String id = unit + "/" + cadence + "/" + asked.from() + "/" + asked.to();
    return new OpenPeriod(
        "period-" + ReportReader.id(id),
        act,
        required(asked.label(), "label"),
        cadence,
        required(asked.from(), "from"),
        required(asked.to(), "to"),
        required(asked.opensOn(), "opensOn"),
        required(asked.dueOn(), "dueOn"),
        hour(asked.dueAt()),
        asked.closesOn(),
        area(asked),
        names.debtors(asked.debtors(), act.happenedDay()));
  }

  private PeriodCommand adHoc(WriteCall call, Open asked, Act act) {
    return new RequestAdHocReport(
        call.newId("period"),
        act,
        required(asked.label(), "label"),
        required(asked.asks(), "asks"),
        required(asked.dueOn(), "dueOn"),
        hour(asked.dueAt()),
        asked.closesOn(),
        area(asked),
        names.debtors(asked.debtors(), act.happenedDay()));
  }

  @PostMapping("/{id}/demands")
  ResponseEntity<WriteAnswer> demand(
      WriteCall call, @PathVariable String id, @RequestBody Demand asked) {
    Act act = acts.act(call, asked.act());
    return writes.change(
        call, new DemandReports(id, act, names.debtors(asked.debtors(), act.happenedDay())));
  }

  @PostMapping("/{id}/excuses")
  ResponseEntity<WriteAnswer> excuse(
      WriteCall call, @PathVariable String id, @RequestBody Excuse asked) {
    return writes.change(
        call,
        new ExcuseReports(
            id,
            acts.act(call, asked.act()),
            list(asked.subjects(), "subjects"),
            required(asked.reason(), "reason")));
  }

  @PostMapping("/{id}/extensions")
  ResponseEntity<WriteAnswer> extend(
      WriteCall call, @PathVariable String id, @RequestBody Extend asked) {
    return writes.change(
        call,
        new ExtendPeriod(
            id,
            acts.act(call, asked.act()),
            required(asked.dueOn(), "dueOn"),
            hour(asked.dueAt()),
            asked.closesOn(),
            list(asked.subjects(), "subjects"),
            required(asked.reason(), "reason")));
  }

  @PostMapping("/{id}/closing")
  ResponseEntity<WriteAnswer> close(
      WriteCall call, @PathVariable String id, @RequestBody Remarked asked) {
    return writes.change(call, new ClosePeriod(id, acts.act(call, asked.act()), asked.remark()));
  }

  private @Nullable PlaceRef area(Open asked) {
    return asked.area() == null ? null : names.place(asked.area(), "area");
  }

  private static @Nullable LocalTime hour(@Nullable String text) {
    return text == null ? null : ReportMoments.time(text, "dueAt");
  }
}
