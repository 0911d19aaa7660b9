package anda.web;

import anda.kernel.Actor;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A controller as features write them. */
@TestComponent
@RestController
class ExampleController {

  enum Colour {
    RED,
    GREEN
  }

  record Line(@Positive long amount) {}

  record NoteRequest(
      @Nullable ActRequest act,
      @NotBlank @Size(max = 20) @Nullable String text,
      @Nullable Amount amount,
      @Nullable Colour colour,
      @Nullable LocalDate day,
      @Nullable PartialDate planned,
      @Nullable Boolean flag,
      @Nullable List<@NotNull @Valid Line> lines) {}

  record CountRequest(int count) {}

  private final Writes writes;
  private final Acts acts;

  ExampleController(Writes writes, Acts acts) {
    this.writes = writes;
    this.acts = acts;
  }

  @PostMapping("/api/notes")
  ResponseEntity<WriteAnswer> write(WriteCall call, @RequestBody @Valid NoteRequest body) {
    String text = String.valueOf(body.text());
    NoteCommand command =
        new NoteCommand(call.newId("note"), acts.act(call, body.act()), text, body.amount());
    return writes.create(call, command, "/api/notes");
  }

  @PostMapping("/api/notes/{id}/changes")
  ResponseEntity<WriteAnswer> change(
      WriteCall call, @PathVariable String id, @RequestBody @Valid NoteRequest body) {
    String text = String.valueOf(body.text());
    return writes.change(
        call, new NoteCommand(id, acts.act(call, body.act()), text, body.amount()));
  }

  @WritableBy({Role.AUDITOR, Role.MANAGER})
  @PostMapping("/api/notes/attestations")
  Actor attest(Actor actor) {
    return actor;
  }

  @PostMapping("/api/notes/counts")
  CountRequest count(@RequestBody CountRequest body) {
    return body;
  }

  @PostMapping("/api/notes/echo")
  NoteRequest echo(@RequestBody NoteRequest body) {
    return body;
  }

  @PostMapping("/api/notes/any")
  Object any(@RequestBody Object body) {
    return body;
  }

  @PostMapping("/api/notes/files")
  Map<String, Object> file(WriteCall call, @RequestParam MultipartFile file) throws IOException {
    return Map.of("size", file.getBytes().length, "route", call.route());
  }

  @GetMapping("/api/notes")
  Map<String, Object> list(
      Lookup lookup, Paging paging, @RequestParam(required = false) @Nullable LocalDate asOf) {
    return Map.of(
        "position", String.valueOf(lookup.at().position()),
        "partner", lookup.viewer().partner(),
        "page", paging.page(),
        "size", paging.size(),
        "order", paging.order(Set.of("name", "day"), "-day"),
        "asOf", String.valueOf(asOf));
  }

  @GetMapping("/api/notes/{id}")
  Map<String, Object> one(RecordLookup lookup, @PathVariable String id) {
    if (id.equals("unknown")) {
      throw new Refused(WebRefusal.RECORD_NOT_FOUND, null, id);
    }
    return Map.of(
        "position", String.valueOf(lookup.at().position()),
        "trueOn", String.valueOf(lookup.trueOn()));
  }

  @GetMapping("/api/notes/numbers/{number}")
  Map<String, Object> number(@PathVariable int number, @RequestParam int more) {
    return Map.of("sum", number + more);
  }

  @GetMapping("/api/notes/faults")
  String fault() {
    throw new IllegalStateException("a secret of the program");
  }

  @GetMapping("/api/notes/overflows")
  String overflow() {
    throw new StackOverflowError("a secret of the program");
  }
}
