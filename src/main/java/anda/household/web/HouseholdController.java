package anda.household.web;

import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader.Cards;
import anda.household.HouseholdIrregularity;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.RegistrationStatus;
import anda.household.command.HouseholdRefusal;
import anda.household.query.GapKind;
import anda.household.query.HouseholdCard;
import anda.household.query.HouseholdCriteria;
import anda.household.query.StoredHouseholds;
import anda.household.web.HouseholdAnswers.FileAnswer;
import anda.household.web.HouseholdAnswers.Row;
import anda.kernel.Refused;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.Reads;
import anda.web.RecordLookup;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 农户查询 Lists and files of households; always masked. */
@RestController
@RequestMapping(HouseholdWrites.ADDRESS)
class HouseholdController {

  private static final Set<String> SORT =
      Set.of("place", "registration", "monitoring", "persons", "openGaps");

  private final StoredHouseholds stored;
  private final HouseholdRows rows;

  HouseholdController(StoredHouseholds stored, HouseholdRows rows) {
    this.stored = stored;
    this.rows = rows;
  }

  @GetMapping
  PageAnswer<Row> list(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable RegistrationStatus registration,
      @RequestParam(required = false) @Nullable MonitoringState monitoring,
      @RequestParam(required = false) @Nullable MonitoringCategory category,
      @RequestParam(required = false) @Nullable GapKind gap,
      @RequestParam(required = false) @Nullable Boolean complete,
      @RequestParam(required = false) @Nullable HouseholdIrregularity irregularity,
      @RequestParam(required = false, defaultValue = "true") boolean stands) {
    HouseholdRows.refusePartner(lookup, gap != null || complete != null || irregularity != null);
    HouseholdCriteria criteria =
        new HouseholdCriteria(
            rows.codes(place, "place"),
            registration,
            monitoring,
            category,
            gap,
            complete,
            irregularity,
            stands);
    Cards<HouseholdCard> cards = stored.list(criteria, paging.slice(SORT, "place"), lookup.at());
    Function<Card<HouseholdCard>, Row> shown = rows.of(cards.items());
    boolean partner = lookup.viewer().partner();
    return PageAnswer.of(
        cards, paging, card -> partner ? shown.apply(card).forPartner() : shown.apply(card));
  }

  @GetMapping("/{id}")
  ResponseEntity<FileAnswer> one(RecordLookup lookup, @PathVariable String id) {
    Card<HouseholdCard> card = lookup.card(stored.cards(), id);
    if (card.state().place() == null) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_UNKNOWN, null, id);
    }
    List<Card<HouseholdCard>> alone = List.of(card);
    FileAnswer file = FileAnswer.of(card, rows.places(alone), rows.opening(alone));
    return Reads.answer(
        card,
        lookup
            .viewer()
            .sees(file, FileAnswer::forPartner)
            .orElseThrow(() -> new Refused(HouseholdRefusal.HOUSEHOLD_UNKNOWN, null, id)));
  }
}
