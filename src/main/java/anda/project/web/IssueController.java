package anda.project.web;

import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.Conditions;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.HistoryReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.Slice;
import anda.kernel.Refused;
import anda.project.IssueEvent.IssueCommented;
import anda.project.IssueKind;
import anda.project.IssueLevel;
import anda.project.IssueSeverity;
import anda.project.command.IssueRefusal;
import anda.project.query.IssueCard;
import anda.project.query.IssueStanding;
import anda.project.query.StoredReports;
import anda.project.web.IssueAnswers.Page;
import anda.project.web.IssueAnswers.Row;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.Reads;
import anda.web.RecordLookup;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 问题查询 Lists, pages and histories of issues; to the paired side those shared with it. */
@RestController
@RequestMapping("/api/issues")
class IssueController {

  private static final Set<String> SORT = Set.of("dueOn", "raisedOn", "severity", "kind");

  private final StoredReports stored;
  private final ReportMoments moments;
  private final HistoryReader history;
  private final EventReader log;

  IssueController(
      StoredReports stored, ReportMoments moments, HistoryReader history, EventReader log) {
    this.stored = stored;
    this.moments = moments;
    this.history = history;
    this.log = log;
  }

  @GetMapping
  PageAnswer<Row> all(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String project,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable IssueKind kind,
      @RequestParam(required = false) @Nullable IssueSeverity severity,
      @RequestParam(required = false) @Nullable IssueLevel level,
      @RequestParam(required = false) @Nullable Boolean open,
      @RequestParam(required = false) @Nullable Boolean overdue,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String knownAt) {
    LocalDateTime moment = moments.of(asOf, knownAt, lookup.at());
    boolean partner = lookup.viewer().partner();
    Conditions wanted =
        new Conditions()
            .equal("project", project)
            .equal("unit", unit)
            .equal("kind", kind)
            .equal("severity", severity)
            .equal("level", level)
            .equal("shared", partner ? Boolean.TRUE : null);
    Slice slice = paging.slice(SORT, "-raisedOn");
    boolean late = Boolean.TRUE.equals(overdue);
    Cards<IssueCard> cards =
        asOf == null || open == null && !late
            ? stored
                .issues()
                .list(standing(wanted, open, late, moment).filter(), slice, lookup.at())
            : stored.issuesThen(
                wanted.filter(), slice, card -> stood(card, open, late, moment), lookup.at());
    return PageAnswer.of(cards, paging, card -> Row.of(card, moment, partner));
  }

  /** Where issues stand by all that is known, as the index has it. */
  private static Conditions standing(
      Conditions wanted, @Nullable Boolean open, boolean late, LocalDateTime moment) {
    wanted.equal("open", open);
    return late
        ? wanted.equal("open", true).below("dueOn", moment.toLocalDate().toString())
        : wanted;
  }

  /** Where an issue stood on another day. */
  private static boolean stood(
      IssueCard issue, @Nullable Boolean open, boolean late, LocalDateTime moment) {
    IssueCard.Standing then = issue.standing(moment);
    return then != null
        && (open == null || open == (then.state() != IssueStanding.RESOLVED))
        && (!late || then.state() == IssueStanding.OVERDUE);
  }

  @GetMapping("/{id}")
  ResponseEntity<Page> one(
      RecordLookup lookup,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String knownAt) {
    Card<IssueCard> card = lookup.card(stored.issues(), id);
    IssueCard seen =
        lookup
            .viewer()
            .sees(card.state(), whole -> whole.shared() ? whole.forPartner() : null)
            .orElseThrow(() -> new Refused(IssueRefusal.ISSUE_NOT_FOUND, null, id));
    Card<IssueCard> shown = new Card<>(card.key(), card.position(), seen);
    LocalDateTime moment = moments.of(asOf, knownAt, lookup.at());
    return Reads.answer(card, Page.of(shown, moment, lookup.viewer().partner()));
  }

  /** To the paired side without internal comments, and only in sentences. */
  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    List<HistoryReader.Item> items = lookup.ownHistory(history, stored.issues(), id);
    if (!lookup.viewer().partner()) {
      return Map.of("items", items);
    }
    boolean shared =
        stored.issues().one(id, lookup.at()).map(card -> card.state().shared()).orElse(false);
    if (!shared) {
      throw new Refused(IssueRefusal.ISSUE_NOT_FOUND, null, id);
    }
    Set<String> internal =
        log.ofAggregate(id).stream()
            .filter(event -> event.fact() instanceof IssueCommented said && said.internal())
            .map(RecordedEvent::id)
            .collect(Collectors.toSet());
    return Map.of(
        "items",
        items.stream()
            .filter(item -> !internal.contains(item.id()))
            .map(ReportAnswers::bare)
            .toList());
  }
}
