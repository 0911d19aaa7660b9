package anda.region.web;

import static anda.web.Fields.each;
import static anda.web.Fields.required;
import static anda.web.Fields.text;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.Conditions;
import anda.eventstore.view.HistoryReader;
import anda.eventstore.view.Views;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.region.ApprovalStep;
import anda.region.ApprovalTableEvent;
import anda.region.ApprovalTables;
import anda.region.PartnerPart;
import anda.region.RegionRefusal;
import anda.region.command.ApprovalTableCommand;
import anda.region.query.ApprovalTableCard;
import anda.region.query.ApprovalTableView;
import anda.region.web.RegionRequests.SetSteps;
import anda.region.web.RegionRequests.Step;
import anda.region.web.RegionRequests.WithdrawSteps;
import anda.web.Acts;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.ReadDays;
import anda.web.Reads;
import anda.web.RecordLookup;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import anda.web.Writes;
import java.time.LocalDate;
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

/** 审批流程表 The steps by which a place approves projects, by version. */
@RestController
@WritableBy(Role.MANAGER)
@RequestMapping("/api/approval-tables")
class ApprovalTableController {

  private static final String ADDRESS = "/api/approval-tables";

  private final CardReader<ApprovalTableCard> cards;
  private final ApprovalTables tables;
  private final HistoryReader history;
  private final RequestReader reader;
  private final ReadDays days;
  private final Acts acts;
  private final Writes writes;

  ApprovalTableController(
      Views views,
      ApprovalTableView view,
      ApprovalTables tables,
      HistoryReader history,
      RequestReader reader,
      ReadDays days,
      Acts acts,
      Writes writes) {
    this.cards = views.reader(view);
    this.tables = tables;
    this.history = history;
    this.reader = reader;
    this.days = days;
    this.acts = acts;
    this.writes = writes;
  }

  /**
   * 审批流程表.
   *
   * @param place 12-digit code; null = wherever no nearer table counts
   */
  record TableAnswer(
      String id, @Nullable String place, List<ApprovalTableCard.Version> versions, long position) {

    static TableAnswer of(Card<ApprovalTableCard> card) {
      return new TableAnswer(
          card.key(), card.state().place(), card.state().versions(), card.position());
    }
  }

  @GetMapping
  PageAnswer<TableAnswer> list(
      Lookup lookup, Paging paging, @RequestParam(required = false) @Nullable String place) {
    return PageAnswer.of(
        cards.list(
            new Conditions()
                .equal("place", place == null ? null : PlaceRef.padded(place, "place"))
                .filter(),
            paging.slice(Set.of("place"), "place"),
            lookup.at()),
        paging,
        TableAnswer::of);
  }

  /** 适用步骤 The steps that count for a place on a day, today unless given. */
  @GetMapping("/steps")
  ApprovalTables.Steps steps(
      @RequestParam String place, @RequestParam(required = false) @Nullable LocalDate on) {
    return tables
        .stepsFor(PlaceRef.padded(place, "place"), days.of(on, At.LIVE))
        .orElseThrow(() -> new Refused(RegionRefusal.APPROVAL_TABLE_UNKNOWN, "place", place));
  }

  @GetMapping("/{id}")
  ResponseEntity<TableAnswer> one(RecordLookup lookup, @PathVariable String id) {
    Card<ApprovalTableCard> card = lookup.card(cards, id);
    return Reads.answer(card, TableAnswer.of(card));
  }

  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    return Map.of("items", lookup.history(history, cards, id));
  }

  @PostMapping
  ResponseEntity<WriteAnswer> set(WriteCall call, @RequestBody SetSteps body) {
    String place = body.place() == null ? null : reader.knownCode(body.place(), "place");
    return writes.create(
        call,
        new ApprovalTableCommand.SetSteps(
            acts.act(call, body.act()),
            ApprovalTables.idOf(place),
            place,
            body.effectiveFrom(),
            each(body.steps(), "steps", ApprovalTableController::step),
            body.note()),
        ADDRESS);
  }

  @PostMapping("/{id}/withdrawals")
  ResponseEntity<WriteAnswer> withdraw(
      WriteCall call, @PathVariable String id, @RequestBody WithdrawSteps body) {
    reader.existing(id, ApprovalTableEvent.class, RegionRefusal.APPROVAL_TABLE_UNKNOWN, null);
    return writes.change(
        call,
        new ApprovalTableCommand.WithdrawSteps(
            acts.act(call, body.act()),
            id,
            required(body.version(), "version"),
            text(body.reason())));
  }

  private static ApprovalStep step(Step asked) {
    return new ApprovalStep(
        required(asked.kind(), "steps.kind"),
        text(asked.name()),
        asked.level(),
        asked.unitKind(),
        asked.unit(),
        asked.document(),
        asked.partner() == null ? PartnerPart.NONE : asked.partner());
  }
}
