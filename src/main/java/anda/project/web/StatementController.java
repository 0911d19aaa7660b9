package anda.project.web;

import static anda.web.Fields.required;
import static anda.web.Fields.text;

import anda.eventstore.view.Card;
import anda.eventstore.view.HistoryReader;
import anda.kernel.Act;
import anda.kernel.Refused;
import anda.project.StatementScope;
import anda.project.command.ProjectRefusal;
import anda.project.command.StatementCommand.AnnulStatement;
import anda.project.command.StatementCommand.CorrectStatement;
import anda.project.command.StatementCommand.LinkStatement;
import anda.project.command.StatementCommand.RecordStatement;
import anda.project.command.StatementCommand.UnlinkStatement;
import anda.project.query.StatementCard;
import anda.project.query.StatementCriteria;
import anda.project.query.StatementWarning;
import anda.project.query.StoredProjects;
import anda.project.web.StatementRequests.Annul;
import anda.project.web.StatementRequests.Correct;
import anda.project.web.StatementRequests.Link;
import anda.project.web.StatementRequests.RecordIt;
import anda.project.web.StatementRequests.Scope;
import anda.web.ActRequest;
import anda.web.Acts;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.Reads;
import anda.web.RecordLookup;
import anda.web.RecordingUnit;
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

/** 公布数据 Published statements: lists, pages, links and corrections. */
@RestController
@RequestMapping("/api/statements")
class StatementController {

  private static final String ADDRESS = "/api/statements";
  private static final Set<String> SORT = Set.of("title", "from", "to", "asOf");

  private final Acts acts;
  private final Writes writes;
  private final StoredProjects stored;
  private final PlanReader reader;
  private final HistoryReader history;

  StatementController(
      Acts acts, Writes writes, StoredProjects stored, PlanReader reader, HistoryReader history) {
    this.acts = acts;
    this.writes = writes;
    this.stored = stored;
    this.reader = reader;
    this.history = history;
  }

  @GetMapping
  PageAnswer<StatementRow> list(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String pairing,
      @RequestParam(required = false) @Nullable String programme,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String link,
      @RequestParam(required = false) @Nullable StatementWarning warning,
      @RequestParam(required = false) @Nullable String q) {
    StatementCriteria criteria =
        new StatementCriteria(reader.areas(place), pairing, programme, kind, link, warning, q);
    return PageAnswer.of(
        stored.list(criteria, paging.slice(SORT, "title"), lookup.at()), paging, StatementRow::of);
  }

  @GetMapping("/{id}")
  ResponseEntity<StatementRow> one(RecordLookup lookup, @PathVariable String id) {
    Card<StatementCard> card = lookup.card(stored.statements(), id);
    return Reads.answer(card, StatementRow.of(card));
  }

  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    return Map.of("items", lookup.history(history, stored.statements(), id));
  }

  @PostMapping
  ResponseEntity<WriteAnswer> record(WriteCall call, @RequestBody RecordIt body) {
    Act act = acts.act(call, body.act());
    return writes.create(
        call,
        new RecordStatement(
            call.newId("statement"),
            act,
            scope(body.scope(), act.happenedDay()),
            PlanReader.measures(body.measures(), "measures"),
            body.progressText(),
            body.note(),
            null),
        ADDRESS);
  }

  @PostMapping("/{id}/corrections")
  ResponseEntity<WriteAnswer> correct(
      WriteCall call, @PathVariable String id, @RequestBody Correct body) {
    Act act = act(call, id, body.act());
    return writes.change(
        call,
        new CorrectStatement(
            id,
            act,
            scope(body.scope(), act.happenedDay()),
            PlanReader.measures(body.measures(), "measures"),
            body.progressText(),
            body.note(),
            text(body.reason()),
            body.corrects(),
            null));
  }

  @PostMapping("/{id}/links")
  ResponseEntity<WriteAnswer> link(
      WriteCall call, @PathVariable String id, @RequestBody Link body) {
    Act act = act(call, id, body.act());
    String target = required(body.target(), "target");
    if (!stored.exists(target)) {
      throw new Refused(ProjectRefusal.STATEMENT_TARGET_UNKNOWN, "target", target);
    }
    return writes.change(
        call,
        new LinkStatement(
            id, act, target, required(body.relation(), "relation"), text(body.reason())));
  }

  @PostMapping("/{id}/link-removals")
  ResponseEntity<WriteAnswer> unlink(
      WriteCall call, @PathVariable String id, @RequestBody Link body) {
    Act act = act(call, id, body.act());
    return writes.change(
        call,
        new UnlinkStatement(
            id,
            act,
            required(body.target(), "target"),
            required(body.relation(), "relation"),
            text(body.reason())));
  }

  @PostMapping("/{id}/annulments")
  ResponseEntity<WriteAnswer> annul(
      WriteCall call, @PathVariable String id, @RequestBody Annul body) {
    Act act = act(call, id, body.act());
    return writes.change(call, new AnnulStatement(id, act, text(body.reason()), body.replacedBy()));
  }

  private Act act(WriteCall call, String id, @Nullable ActRequest asked) {
    if (!id.startsWith("statement-") || !stored.exists(id)) {
      throw new Refused(ProjectRefusal.STATEMENT_UNKNOWN, null, id);
    }
    RecordingUnit.only(call.actor(), stored.recordedBy(id));
    return acts.act(call, asked);
  }

  private StatementScope scope(@Nullable Scope asked, LocalDate day) {
    Scope scope = required(asked, "scope");
    return new StatementScope(
        required(scope.title(), "scope.title"),
        scope.programme(),
        reader.pairings(scope.pairings(), "scope.pairings"),
        reader.places(scope.places(), "scope.places"),
        scope.placeText(),
        reader.parties(scope.donors(), "scope.donors", day),
        scope.fundsText(),
        scope.sectorText(),
        scope.period(),
        scope.asOf());
  }
}
