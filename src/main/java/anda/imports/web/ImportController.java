package anda.imports.web;

import anda.eventstore.view.Card;
import anda.imports.ImportEvent.Ending;
import anda.imports.ImportRefusal;
import anda.imports.Outcome;
import anda.imports.process.Acceptance;
import anda.imports.process.Acceptance.Prepared;
import anda.imports.process.ImportOrder;
import anda.imports.process.Importers;
import anda.imports.process.Imports;
import anda.imports.process.Imports.Progress;
import anda.imports.process.Room;
import anda.imports.query.ImportCard;
import anda.imports.query.ImportLists;
import anda.imports.web.ImportAnswer.Kind;
import anda.imports.web.ImportAnswer.RowAnswer;
import anda.imports.web.ImportAnswer.Started;
import anda.imports.web.ImportAnswer.State;
import anda.imports.web.ImportAnswer.Summary;
import anda.kernel.Actor;
import anda.kernel.Refused;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import anda.web.Writes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 导入接口 Sends files in and shows what became of their rows. */
@RestController
class ImportController {

  /** An office's file is done long before; a longer one goes on behind the answer. */
  private static final Duration WAIT = Duration.ofSeconds(20);

  private final Imports imports;
  private final Importers importers;
  private final Acceptance acceptance;
  private final ImportLists lists;
  private final ImportAnswers answers;
  private final Writes writes;

  ImportController(
      Imports imports,
      Importers importers,
      Acceptance acceptance,
      ImportLists lists,
      ImportAnswers answers,
      Writes writes) {
    this.imports = imports;
    this.importers = importers;
    this.acceptance = acceptance;
    this.lists = lists;
    this.answers = answers;
    this.writes = writes;
  }

  /** Kinds of import with their columns and the headings that are understood. */
  record Kinds(List<Kind> items, long total) {}

  @GetMapping("/api/import-kinds")
  Kinds kinds() {
    List<Kind> kinds = importers.all().stream().map(answers::kind).toList();
    return new Kinds(kinds, kinds.size());
  }

  @PostMapping(path = "/api/imports/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @WritableBy({Role.MANAGER, Role.PARTNER})
  ResponseEntity<Started> send(
      @PathVariable String kind,
      WriteCall call,
      @RequestPart(name = "file", required = false) @Nullable MultipartFile file) {
    if (file == null) {
      throw new Refused(ImportRefusal.FILE_MISSING, "file");
    }
    Progress progress = run(kind, call, file);
    Started body = started(progress, kind, FileName.of(file));
    HttpStatus status =
        body.state() == State.RUNNING
            ? HttpStatus.ACCEPTED
            : progress.repeated() ? HttpStatus.OK : HttpStatus.CREATED;
    return ResponseEntity.status(status)
        .location(URI.create("/api/imports/" + progress.importId()))
        .eTag("\"" + body.position() + "\"")
        .body(body);
  }

  private Progress run(String kind, WriteCall call, MultipartFile file) {
    Room room = imports.room(file.getSize());
    try {
      ImportOrder order =
          new ImportOrder(
              call.newId("import"),
              kind,
              call.actor(),
              call.route(),
              call.key(),
              FileName.of(file),
              bytes(file));
      return imports.run(order, room, WAIT);
    } finally {
      room.leave();
    }
  }

  @GetMapping("/api/imports")
  PageAnswer<Summary> list(
      Lookup lookup, Paging paging, @RequestParam(required = false) @Nullable String kind) {
    return PageAnswer.of(
        lists.imports(kind, own(lookup), paging.page(), paging.size(), lookup.at()),
        paging,
        this::summary);
  }

  /** The unit whose files alone are seen; null = all are. The partner sees what it sent. */
  private static @Nullable String own(Lookup lookup) {
    Actor actor = lookup.viewer().actor();
    return actor != null && lookup.viewer().partner() ? actor.unit() : null;
  }

  private Card<ImportCard> seen(String id, Lookup lookup) {
    String own = own(lookup);
    return lists
        .one(id, lookup.at())
        .filter(card -> own == null || own.equals(card.state().unit()))
        .orElseThrow(() -> new Refused(ImportRefusal.IMPORT_UNKNOWN, "id"));
  }

  @GetMapping("/api/imports/{id}")
  ResponseEntity<Summary> one(@PathVariable String id, Lookup lookup) {
    Card<ImportCard> card = seen(id, lookup);
    return ResponseEntity.ok().eTag("\"" + card.position() + "\"").body(summary(card));
  }

  @GetMapping("/api/imports/{id}/rows")
  PageAnswer<RowAnswer> rows(
      @PathVariable String id,
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable Outcome outcome,
      @RequestParam(required = false, defaultValue = "false") boolean finding) {
    seen(id, lookup);
    return PageAnswer.of(
        lists.rows(id, outcome, finding, paging.page(), paging.size(), lookup.at()),
        paging,
        card -> answers.row(card.key(), card.state()));
  }

  /**
   * Accepts the file's texts of a differing row as a correction of the record; only by the role
   * that may correct every kind of record.
   */
  @PostMapping("/api/imports/{id}/rows/{row}/acceptance")
  @WritableBy(Role.MANAGER)
  ResponseEntity<WriteAnswer> accept(
      @PathVariable String id, @PathVariable int row, WriteCall call) {
    String command = call.commandId();
    Prepared prepared = acceptance.prepare(id, row, call.actor(), call.at(), command);
    String event = prepared.event();
    WriteAnswer answer = null;
    if (prepared.correction() != null) {
      answer = writes.send(call, prepared.correction());
      event = answer.events().get(0).id();
    }
    if (event == null) {
      throw new IllegalStateException("a correction without an event");
    }
    WriteAnswer noted =
        writes.send(
            unconditional(call),
            acceptance.note(id, row, prepared.target(), event, call.actor(), call.at(), command));
    WriteAnswer body = answer == null ? noted : answer;
    return ResponseEntity.ok().eTag("\"" + body.position() + "\"").body(body);
  }

  @PostMapping("/api/imports/{id}/cancellation")
  @WritableBy({Role.MANAGER, Role.PARTNER})
  ResponseEntity<Started> cancel(@PathVariable String id, Lookup lookup, WriteCall call) {
    if (lookup.viewer().partner()) {
      seen(id, lookup);
    }
    Progress progress = imports.cancel(id, WAIT);
    ImportCard card = lists.one(id, lookup.at()).map(Card::state).orElse(null);
    String kind = card == null || card.kind() == null ? "" : card.kind();
    String name = card == null || card.fileName() == null ? "" : card.fileName();
    return ResponseEntity.ok(started(progress, kind, name));
  }

  private Summary summary(Card<ImportCard> card) {
    boolean running = imports.running(card.key()).isPresent();
    return answers.summary(card.key(), card.state(), running, card.position());
  }

  private Started started(Progress progress, String kind, String fileName) {
    Ending ending = progress.report().ending();
    State state = ending == null ? State.RUNNING : State.valueOf(ending.name());
    return answers.started(
        progress.importId(),
        kind,
        fileName,
        progress.rows(),
        progress.report(),
        state,
        progress.repeated());
  }

  /** {@code If-Match} of the request is about the record, not about the import. */
  private static WriteCall unconditional(WriteCall call) {
    return new WriteCall(
        call.actor(), call.at(), call.route(), call.key(), call.bodyDigest(), null);
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
