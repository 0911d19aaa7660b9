package anda.project.web;

import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.Conditions;
import anda.eventstore.view.HistoryReader;
import anda.kernel.Refused;
import anda.project.ReportStage;
import anda.project.command.ReportRefusal;
import anda.project.query.ReportCard;
import anda.project.query.ReportView;
import anda.project.query.StoredReports;
import anda.project.web.ReportAnswers.Page;
import anda.project.web.ReportAnswers.Row;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.Reads;
import anda.web.RecordLookup;
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

/** 进展报告查询 Lists, pages and histories of reports, live and of the past. */
@RestController
@RequestMapping("/api/reports")
class ReportController {

  private static final Set<String> SORT = Set.of("to", "sentOn", "state", "unit");

  private final StoredReports stored;
  private final HistoryReader history;

  ReportController(StoredReports stored, HistoryReader history) {
    this.stored = stored;
    this.history = history;
  }

  @GetMapping
  PageAnswer<Row> all(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String project,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String issuer,
      @RequestParam(required = false) @Nullable ReportStage state,
      @RequestParam(required = false) @Nullable Boolean irregular) {
    boolean partner = lookup.viewer().partner();
    Conditions wanted =
        new Conditions()
            .equal("project", project)
            .equal("unit", unit)
            .equal("period", period)
            .equal("issuer", issuer)
            .equal(partner ? "shown" : "state", state)
            .equal("irregular", partner ? null : irregular)
            .not("shown", partner ? ReportView.HIDDEN : null);
    Cards<ReportCard> cards =
        stored.reports().list(wanted.filter(), paging.slice(SORT, "-to", "unit"), lookup.at());
    return PageAnswer.of(cards, paging, card -> Row.of(card, partner));
  }

  @GetMapping("/{id}")
  ResponseEntity<Page> one(RecordLookup lookup, @PathVariable String id) {
    Card<ReportCard> card = lookup.card(stored.reports(), id);
    ReportCard seen =
        lookup
            .viewer()
            .sees(card.state(), whole -> whole.shownToPartner() ? whole.forPartner() : null)
            .orElseThrow(() -> new Refused(ReportRefusal.REPORT_NOT_FOUND, null, id));
    return Reads.answer(card, Page.of(id, seen));
  }

  /** To the paired side only what led to what it may see, and only in a sentence. */
  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    List<HistoryReader.Item> items = lookup.ownHistory(history, stored.reports(), id);
    if (!lookup.viewer().partner()) {
      return Map.of("items", items);
    }
    return Map.of(
        "items",
        items.stream().filter(PartnerHistory::showsOfReport).map(ReportAnswers::bare).toList());
  }
}
