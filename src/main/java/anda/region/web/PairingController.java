package anda.region.web;

import static anda.web.Fields.required;
import static anda.web.Fields.text;

import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.HistoryReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.Views;
import anda.kernel.Refused;
import anda.region.PairingEvent;
import anda.region.PairingEvent.PairingCorrected;
import anda.region.PairingEvent.PairingRecorded;
import anda.region.PairingKind;
import anda.region.Place;
import anda.region.RegionRefusal;
import anda.region.command.PairingCommand;
import anda.region.query.PairingCard;
import anda.region.query.PairingCriteria;
import anda.region.query.PairingView;
import anda.region.query.StoredRegions;
import anda.region.web.PairingAnswers.PairingAnswer;
import anda.region.web.RegionRequests.Annul;
import anda.region.web.RegionRequests.CorrectPairing;
import anda.region.web.RegionRequests.EndPairing;
import anda.region.web.RegionRequests.RecordPairing;
import anda.web.Acts;
import anda.web.Catalogue;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.Reads;
import anda.web.RecordLookup;
import anda.web.RecordingUnit;
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

/** 结对关系 Who helps whom, in which round, from when to when. */
@RestController
@WritableBy({Role.MANAGER, Role.PARTNER})
@RequestMapping("/api/pairings")
class PairingController {

  private static final String ADDRESS = "/api/pairings";
  private static final Set<String> SORT =
      Set.of("round", "from", "to", "donorName", "recipientName", "kind");

  private final CardReader<PairingCard> pairings;
  private final EventReader log;
  private final StoredRegions regions;
  private final HistoryReader history;
  private final Catalogue catalogue;
  private final RequestReader reader;
  private final Acts acts;
  private final Writes writes;

  PairingController(
      Views views,
      PairingView view,
      EventReader log,
      StoredRegions regions,
      HistoryReader history,
      Catalogue catalogue,
      RequestReader reader,
      Acts acts,
      Writes writes) {
    this.pairings = views.reader(view);
    this.log = log;
    this.regions = regions;
    this.history = history;
    this.catalogue = catalogue;
    this.reader = reader;
    this.acts = acts;
    this.writes = writes;
  }

  @GetMapping
  PageAnswer<PairingAnswer> list(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String round,
      @RequestParam(required = false) @Nullable PairingKind kind,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable LocalDate inForceOn,
      @RequestParam(required = false, defaultValue = "false") boolean annulled) {
    Set<String> codes = regions.areas(place, "place");
    var cards =
        pairings.list(
            new PairingCriteria(codes, round, kind, q, inForceOn, annulled).filter(),
            paging.slice(SORT, "-from", "donorName", "recipientName"),
            lookup.at());
    Map<String, Place> places = regions.places(PairingAnswers.codes(cards.items()), lookup.at());
    return PageAnswer.of(cards, paging, card -> PairingAnswers.of(card, places, catalogue));
  }

  @GetMapping("/{id}")
  ResponseEntity<PairingAnswer> one(RecordLookup lookup, @PathVariable String id) {
    Card<PairingCard> card = lookup.card(pairings, id);
    if (card.state().terms() == null) {
      throw new Refused(RegionRefusal.PAIRING_UNKNOWN, null, id);
    }
    Map<String, Place> places = regions.places(PairingAnswers.codes(List.of(card)), lookup.at());
    return Reads.answer(card, PairingAnswers.of(card, places, catalogue));
  }

  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    return Map.of("items", lookup.history(history, pairings, id));
  }

  @PostMapping
  ResponseEntity<WriteAnswer> record(WriteCall call, @RequestBody RecordPairing body) {
    return writes.create(
        call,
        new PairingCommand.RecordPairing(
            acts.act(call, body.act()), call.newId("pairing"), reader.terms(body.terms()), null),
        ADDRESS);
  }

  @PostMapping("/{id}/ending")
  ResponseEntity<WriteAnswer> end(
      WriteCall call, @PathVariable String id, @RequestBody EndPairing body) {
    there(call, id);
    return writes.change(
        call,
        new PairingCommand.EndPairing(
            acts.act(call, body.act()), id, required(body.to(), "to"), text(body.reason())));
  }

  /** Replaces what is stated; the event corrected is the one that states it now. */
  @PostMapping("/{id}/corrections")
  ResponseEntity<WriteAnswer> correct(
      WriteCall call, @PathVariable String id, @RequestBody CorrectPairing body) {
    String stated =
        there(call, id).stream()
            .filter(
                event ->
                    event.fact() instanceof PairingRecorded
                        || event.fact() instanceof PairingCorrected)
            .reduce((earlier, later) -> later)
            .map(RecordedEvent::id)
            .orElseThrow(() -> new Refused(RegionRefusal.PAIRING_UNKNOWN, null, id));
    return writes.change(
        call,
        new PairingCommand.CorrectPairing(
            acts.act(call, body.act()),
            id,
            reader.terms(body.terms()),
            text(body.reason()),
            stated,
            null));
  }

  @PostMapping("/{id}/annulments")
  ResponseEntity<WriteAnswer> annul(
      WriteCall call, @PathVariable String id, @RequestBody Annul body) {
    there(call, id);
    return writes.change(
        call, new PairingCommand.AnnulPairing(acts.act(call, body.act()), id, text(body.reason())));
  }

  private List<RecordedEvent> there(WriteCall call, String id) {
    List<RecordedEvent> events = log.ofAggregate(id);
    if (events.stream().noneMatch(event -> event.fact() instanceof PairingEvent)) {
      throw new Refused(RegionRefusal.PAIRING_UNKNOWN, null, id);
    }
    RecordingUnit.only(call.actor(), events.stream().findFirst().map(RecordedEvent::actor));
    return events;
  }
}
