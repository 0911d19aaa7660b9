package anda.benefit.web;

import anda.benefit.DistributionPurpose;
import anda.benefit.DistributionScope;
import anda.benefit.command.DistributionRefusal;
import anda.benefit.query.DistributionCard;
import anda.benefit.query.DistributionCard.State;
import anda.benefit.query.StoredDistributions;
import anda.benefit.query.StoredDistributions.Criteria;
import anda.benefit.query.StoredDistributions.LineCriteria;
import anda.benefit.web.DistributionAnswers.DistributionPage;
import anda.benefit.web.DistributionAnswers.DistributionRow;
import anda.benefit.web.DistributionAnswers.LineRow;
import anda.eventstore.view.Card;
import anda.eventstore.view.HistoryReader;
import anda.kernel.Refused;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.Reads;
import anda.web.RecordLookup;
import anda.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 分配查询 Plans of distributions and their lines, live and of the past. */
@RestController
@RequestMapping(DistributionController.ADDRESS)
class DistributionController {

  static final String ADDRESS = "/api/distributions";
  private static final Set<String> SORT = Set.of("title", "state", "fen");
  private static final Set<String> LINE_SORT = Set.of("number", "fen", "purpose", "village");

  private final StoredDistributions stored;
  private final BenefitReader reader;
  private final HistoryReader history;

  DistributionController(StoredDistributions stored, BenefitReader reader, HistoryReader history) {
    this.stored = stored;
    this.reader = reader;
    this.history = history;
  }

  @GetMapping
  PageAnswer<DistributionRow> list(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String arrangement,
      @RequestParam(required = false) @Nullable String project,
      @RequestParam(required = false) @Nullable State state,
      @RequestParam(required = false) @Nullable String q) {
    banner(lookup.viewer());
    return PageAnswer.of(
        stored.list(
            new Criteria(reader.areas(place), arrangement, project, state, q),
            paging.slice(SORT, "title"),
            lookup.at()),
        paging,
        card -> DistributionRow.of(card, scope(card)));
  }

  @GetMapping("/{id}")
  ResponseEntity<DistributionPage> one(RecordLookup lookup, @PathVariable String id) {
    banner(lookup.viewer());
    Card<DistributionCard> card = lookup.card(stored.cards(), id);
    return Reads.answer(card, DistributionPage.of(card, scope(card)));
  }

  @GetMapping("/{id}/lines")
  PageAnswer<LineRow> lines(
      Lookup lookup,
      Paging paging,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable DistributionPurpose purpose,
      @RequestParam(required = false) @Nullable String household,
      @RequestParam(defaultValue = "false") boolean withdrawn) {
    banner(lookup.viewer());
    return PageAnswer.of(
        stored.lines(
            new LineCriteria(id, purpose, household, withdrawn),
            paging.slice(LINE_SORT, "number"),
            lookup.at()),
        paging,
        LineRow::of);
  }

  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    banner(lookup.viewer());
    return Map.of("items", lookup.history(history, stored.cards(), id));
  }

  /** What was not yet accepted is the banner's own. */
  private static void banner(Viewer viewer) {
    if (viewer.partner()) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_NOT_FOR_PARTNER, null);
    }
  }

  /** A card before its beginning, as true on an earlier day, is no record. */
  private static DistributionScope scope(Card<DistributionCard> card) {
    DistributionScope scope = card.state().scope();
    if (scope == null) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_UNKNOWN, null, card.key());
    }
    return scope;
  }
}
