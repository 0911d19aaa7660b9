package anda.region.web;

import static anda.web.Fields.required;
import static anda.web.Fields.text;

import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.HistoryReader;
import anda.eventstore.view.Views;
import anda.kernel.Act;
import anda.kernel.Refused;
import anda.region.AnnualPlanEvent;
import anda.region.PairingEvent;
import anda.region.RegionRefusal;
import anda.region.command.AnnualPlanCommand;
import anda.region.query.AnnualPlanCard;
import anda.region.query.AnnualPlanCriteria;
import anda.region.query.AnnualPlanView;
import anda.region.web.AnnualPlanAnswers.PlanPage;
import anda.region.web.AnnualPlanAnswers.PlanRow;
import anda.region.web.RegionRequests.AdjustPlan;
import anda.region.web.RegionRequests.AgreePlan;
import anda.region.web.RegionRequests.Annul;
import anda.region.web.RegionRequests.RecordPartnerAct;
import anda.web.Acts;
import anda.web.Fields;
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

/** 年度计划 Yearly plans, their adjustments, and the partner's part in both. */
@RestController
@WritableBy(Role.MANAGER)
@RequestMapping("/api/annual-plans")
class AnnualPlanController {

  private static final String ADDRESS = "/api/annual-plans";
  private static final Set<String> SORT = Set.of("year", "title");

  private final CardReader<AnnualPlanCard> plans;
  private final HistoryReader history;
  private final RequestReader reader;
  private final Acts acts;
  private final Writes writes;

  AnnualPlanController(
      Views views,
      AnnualPlanView view,
      HistoryReader history,
      RequestReader reader,
      Acts acts,
      Writes writes) {
    this.plans = views.reader(view);
    this.history = history;
    this.reader = reader;
    this.acts = acts;
    this.writes = writes;
  }

  @GetMapping
  PageAnswer<PlanRow> list(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable String pairing,
      @RequestParam(required = false) @Nullable String project,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false, defaultValue = "false") boolean annulled) {
    return PageAnswer.of(
        plans.list(
            new AnnualPlanCriteria(year, pairing, project, q, annulled).filter(),
            paging.slice(SORT, "-year", "title"),
            lookup.at()),
        paging,
        PlanRow::of);
  }

  @GetMapping("/{id}")
  ResponseEntity<PlanPage> one(RecordLookup lookup, @PathVariable String id) {
    Card<AnnualPlanCard> card = lookup.card(plans, id);
    if (card.state().title() == null) {
      throw new Refused(RegionRefusal.PLAN_UNKNOWN, null, id);
    }
    return Reads.answer(card, PlanPage.of(card));
  }

  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    return Map.of("items", lookup.history(history, plans, id));
  }

  @PostMapping
  ResponseEntity<WriteAnswer> agree(WriteCall call, @RequestBody AgreePlan body) {
    Act act = acts.act(call, body.act());
    List<String> pairings = Fields.list(body.pairings(), "pairings");
    for (String pairing : pairings) {
      reader.existing(pairing, PairingEvent.class, RegionRefusal.PAIRING_UNKNOWN, "pairings");
    }
    return writes.create(
        call,
        new AnnualPlanCommand.AgreePlan(
            act,
            call.newId("plan"),
            text(body.title()),
            pairings,
            required(body.year(), "year"),
            body.batch(),
            RequestReader.document(body.document()),
            Fields.list(body.targets(), "targets"),
            reader.lines(body.lines()),
            reader.partner(body.partner())),
        ADDRESS);
  }

  @PostMapping("/{id}/adjustments")
  ResponseEntity<WriteAnswer> adjust(
      WriteCall call, @PathVariable String id, @RequestBody AdjustPlan body) {
    there(id);
    return writes.change(
        call,
        new AnnualPlanCommand.AdjustPlan(
            acts.act(call, body.act()),
            id,
            text(body.reason()),
            RequestReader.document(body.document()),
            Fields.list(body.targets(), "targets"),
            Fields.list(body.droppedTargets(), "droppedTargets"),
            reader.lines(body.lines()),
            Fields.list(body.droppedLines(), "droppedLines"),
            reader.partner(body.partner())));
  }

  @WritableBy({Role.MANAGER, Role.PARTNER})
  @PostMapping("/{id}/partner-acts")
  ResponseEntity<WriteAnswer> partner(
      WriteCall call, @PathVariable String id, @RequestBody RecordPartnerAct body) {
    there(id);
    return writes.change(
        call,
        new AnnualPlanCommand.RecordPartnerAct(
            acts.act(call, body.act()),
            id,
            body.adjustment(),
            required(reader.partner(body.partner()), "partner")));
  }

  @PostMapping("/{id}/annulments")
  ResponseEntity<WriteAnswer> annul(
      WriteCall call, @PathVariable String id, @RequestBody Annul body) {
    there(id);
    return writes.change(
        call, new AnnualPlanCommand.AnnulPlan(acts.act(call, body.act()), id, text(body.reason())));
  }

  private void there(String id) {
    reader.existing(id, AnnualPlanEvent.class, RegionRefusal.PLAN_UNKNOWN, null);
  }
}
