package anda.benefit.web;

import anda.benefit.ArrangementFacts;
import anda.benefit.ExpectedIncome;
import anda.benefit.Instalment;
import anda.benefit.PromisedAgainstPaid;
import anda.benefit.PromisedAgainstPaid.Answered;
import anda.benefit.TermsSchedule;
import anda.benefit.command.BenefitRefusal;
import anda.benefit.query.ArrangementCard;
import anda.benefit.query.ArrangementCriteria;
import anda.benefit.query.StoredArrangements;
import anda.benefit.web.ArrangementAnswers.ArrangementCalendar;
import anda.benefit.web.ArrangementAnswers.ArrangementPage;
import anda.benefit.web.ArrangementAnswers.ArrangementRow;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.HistoryReader;
import anda.kernel.Refused;
import anda.project.LinkageMode;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.ReadDays;
import anda.web.Reads;
import anda.web.RecordLookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 利益联结查询 Lists, pages, histories and calendars of arrangements, live and of the past. */
@RestController
@RequestMapping(ArrangementWrites.ADDRESS)
class ArrangementController {

  private static final Set<String> SORT = Set.of("title", "until", "heldFen");
  private static final int SOON = 90;
  private static final int MOST_DAYS = 3_650;
  private static final int LONGEST_YEARS = 50;

  private final StoredArrangements stored;
  private final BenefitReader reader;
  private final ReadDays days;
  private final HistoryReader history;

  ArrangementController(
      StoredArrangements stored, BenefitReader reader, ReadDays days, HistoryReader history) {
    this.stored = stored;
    this.reader = reader;
    this.days = days;
    this.history = history;
  }

  /** With {@code runsOutWithin} only those that go on and run out within so many days. */
  @GetMapping
  PageAnswer<ArrangementRow> list(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String pairing,
      @RequestParam(required = false) @Nullable String project,
      @RequestParam(required = false) @Nullable LinkageMode mode,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable Boolean ended,
      @RequestParam(required = false) @Nullable Boolean irregular,
      @RequestParam(required = false) @Nullable Integer runsOutWithin,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    LocalDate day = days.of(asOf, lookup.at());
    boolean soon = runsOutWithin != null;
    int within = within(runsOutWithin);
    ArrangementCriteria criteria =
        new ArrangementCriteria(
            reader.areas(place),
            pairing,
            project,
            mode,
            q,
            soon ? Boolean.FALSE : ended,
            irregular,
            soon ? day : null,
            soon ? day.plusDays(within) : null);
    Cards<ArrangementCard> cards =
        stored.list(criteria, paging.slice(SORT, soon ? "until" : "title"), lookup.at());
    return PageAnswer.of(cards, paging, card -> ArrangementRow.of(card, facts(card), day, within));
  }

  @GetMapping("/{id}")
  ResponseEntity<ArrangementPage> one(
      RecordLookup lookup,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    Card<ArrangementCard> card = lookup.card(stored.cards(), id);
    return Reads.answer(card, ArrangementPage.of(card, facts(card), day(lookup, asOf), SOON));
  }

  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    return Map.of("items", lookup.history(history, stored.cards(), id));
  }

  /** What the terms make due up to a day, unless given one year ahead, against what came. */
  @GetMapping("/{id}/calendar")
  ResponseEntity<ArrangementCalendar> calendar(
      RecordLookup lookup,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable LocalDate through) {
    Card<ArrangementCard> card = lookup.card(stored.cards(), id);
    LocalDate day = day(lookup, asOf);
    LocalDate last = through == null ? day.plusYears(1) : through;
    if (last.isAfter(day.plusYears(LONGEST_YEARS))) {
      throw new Refused(
          BenefitRefusal.BENEFIT_CALENDAR_TOO_LONG, "through", Integer.toString(LONGEST_YEARS));
    }
    return Reads.answer(card, calendar(card, day, last));
  }

  private static ArrangementCalendar calendar(
      Card<ArrangementCard> card, LocalDate day, LocalDate last) {
    ArrangementFacts facts = facts(card);
    ArrangementCard state = card.state();
    List<Instalment> due =
        ExpectedIncome.of(TermsSchedule.of(facts, state.termsChanges()), facts.principal(), last);
    PromisedAgainstPaid.Result result = PromisedAgainstPaid.of(due, state.came(), day);
    List<Answered> past =
        result.rows().stream().filter(row -> !row.instalment().due().isAfter(day)).toList();
    List<Long> known =
        past.stream().map(row -> row.instalment().fen()).filter(Objects::nonNull).toList();
    return new ArrangementCalendar(
        card.key(),
        card.position(),
        day,
        last,
        result.rows(),
        known.isEmpty() ? null : known.stream().mapToLong(Long::longValue).sum(),
        past.stream().mapToLong(Answered::cameFen).sum(),
        result.unassignedFen(),
        past.size() > known.size());
  }

  private LocalDate day(RecordLookup lookup, @Nullable LocalDate asOf) {
    return days.of(asOf == null ? lookup.trueOn() : asOf, lookup.at());
  }

  private static int within(@Nullable Integer asked) {
    if (asked != null && (asked < 0 || asked > MOST_DAYS)) {
      throw new Refused(
          BenefitRefusal.BENEFIT_DAYS_OUT_OF_RANGE, "runsOutWithin", Integer.toString(MOST_DAYS));
    }
    return asked == null ? SOON : asked;
  }

  /** A card of which only money is known, as true on a day before it was signed, is no record. */
  private static ArrangementFacts facts(Card<ArrangementCard> card) {
    ArrangementFacts facts = card.state().facts();
    if (facts == null) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_UNKNOWN, null, card.key());
    }
    return facts;
  }
}
