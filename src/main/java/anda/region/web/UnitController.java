package anda.region.web;

import static anda.web.Fields.required;
import static anda.web.Fields.text;

import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.HistoryReader;
import anda.eventstore.view.Views;
import anda.kernel.Act;
import anda.kernel.PlaceRef;
import anda.region.RegionRefusal;
import anda.region.UnitEvent;
import anda.region.UnitKind;
import anda.region.command.UnitCommand;
import anda.region.query.UnitCard;
import anda.region.query.UnitCard.UnitName;
import anda.region.query.UnitCriteria;
import anda.region.query.UnitView;
import anda.region.web.RegionRequests.RegisterUnit;
import anda.region.web.RegionRequests.RenameUnit;
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

/** 单位 Units and their names by day. */
@RestController
@WritableBy(Role.MANAGER)
@RequestMapping("/api/units")
class UnitController {

  private static final String ADDRESS = "/api/units";
  private static final Set<String> SORT = Set.of("name", "kind");

  private final CardReader<UnitCard> units;
  private final HistoryReader history;
  private final RequestReader reader;
  private final ReadDays days;
  private final Acts acts;
  private final Writes writes;

  UnitController(
      Views views,
      UnitView view,
      HistoryReader history,
      RequestReader reader,
      ReadDays days,
      Acts acts,
      Writes writes) {
    this.units = views.reader(view);
    this.history = history;
    this.reader = reader;
    this.days = days;
    this.acts = acts;
    this.writes = writes;
  }

  /**
   * 单位.
   *
   * @param name the name on the day asked for
   * @param names all its names with the days from which they count
   */
  record UnitAnswer(
      String id,
      String name,
      @Nullable UnitKind kind,
      @Nullable PlaceRef place,
      @Nullable String parentUnit,
      @Nullable String note,
      List<UnitName> names,
      long position) {

    static UnitAnswer of(Card<UnitCard> card, LocalDate day) {
      UnitCard unit = card.state();
      return new UnitAnswer(
          card.key(),
          unit.nameOn(day),
          unit.kind(),
          unit.place(),
          unit.parentUnit(),
          unit.note(),
          unit.names(),
          card.position());
    }
  }

  @GetMapping
  PageAnswer<UnitAnswer> list(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable UnitKind kind,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    String code = place == null ? null : PlaceRef.padded(place, "place");
    LocalDate day = days.of(asOf, lookup.at());
    return PageAnswer.of(
        units.list(
            new UnitCriteria(kind, code, q).filter(), paging.slice(SORT, "name"), lookup.at()),
        paging,
        card -> UnitAnswer.of(card, day));
  }

  @GetMapping("/{id}")
  ResponseEntity<UnitAnswer> one(
      RecordLookup lookup,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    Card<UnitCard> card = lookup.card(units, id);
    LocalDate day = days.of(asOf == null ? lookup.trueOn() : asOf, lookup.at());
    return Reads.answer(card, UnitAnswer.of(card, day));
  }

  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    return Map.of("items", lookup.history(history, units, id));
  }

  @PostMapping
  ResponseEntity<WriteAnswer> register(WriteCall call, @RequestBody RegisterUnit body) {
    Act act = acts.act(call, body.act());
    if (body.parentUnit() != null) {
      reader.existing(body.parentUnit(), UnitEvent.class, RegionRefusal.UNIT_UNKNOWN, "parentUnit");
    }
    return writes.create(
        call,
        new UnitCommand.RegisterUnit(
            act,
            call.newId("unit"),
            text(body.name()),
            required(body.kind(), "kind"),
            body.place() == null ? null : reader.place(body.place(), "place"),
            body.parentUnit(),
            body.nameFrom(),
            body.note()),
        ADDRESS);
  }

  @PostMapping("/{id}/names")
  ResponseEntity<WriteAnswer> rename(
      WriteCall call, @PathVariable String id, @RequestBody RenameUnit body) {
    reader.existing(id, UnitEvent.class, RegionRefusal.UNIT_UNKNOWN, null);
    return writes.change(
        call,
        new UnitCommand.RenameUnit(
            acts.act(call, body.act()), id, text(body.name()), body.nameFrom(), body.reason()));
  }
}
