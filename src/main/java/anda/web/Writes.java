package anda.web;

import anda.eventstore.command.CommandGate;
import anda.eventstore.command.Receipt;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.kernel.Command;
import anda.kernel.DomainEvent;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * 写出口 Sends the command of a write and builds its answer; the one way for every controller.
 *
 * <p>A creation answers 201 with {@code Location}, a change 200; both carry the position as ETag.
 */
@Component
public class Writes {

  private final CommandGate gate;
  private final EventReader log;

  Writes(CommandGate gate, EventReader log) {
    this.gate = gate;
    this.log = log;
  }

  /**
   * Creates a record.
   *
   * @param collection address of the list it appears in, for example {@code /api/projects}
   */
  public ResponseEntity<WriteAnswer> create(WriteCall call, Command command, String collection) {
    WriteAnswer answer = send(call, command);
    return ResponseEntity.created(URI.create(collection + "/" + answer.id()))
        .eTag(tag(answer.position()))
        .body(answer);
  }

  /** Changes a record, unless it has changed since the position of {@code If-Match}. */
  public ResponseEntity<WriteAnswer> change(WriteCall call, Command command) {
    WriteAnswer answer = send(call, command);
    return ResponseEntity.ok().eTag(tag(answer.position())).body(answer);
  }

  /** Sends the command and tells what it did. */
  public WriteAnswer send(WriteCall call, Command command) {
    Receipt receipt = gate.send(command, call.bodyDigest(), call.expectedPosition());
    return new WriteAnswer(
        receipt.aggregate(),
        receipt.position(),
        receipt.at(),
        receipt.command(),
        receipt.repeated(),
        receipt.events(),
        irregularities(receipt));
  }

  static String tag(long position) {
    return "\"" + position + "\"";
  }

  /** Read back from the log, so that a repetition tells the same as the first answer. */
  private List<String> irregularities(Receipt receipt) {
    if (receipt.events().isEmpty()) {
      return List.of();
    }
    Set<String> codes = new LinkedHashSet<>();
    long first = receipt.events().get(0).position();
    try (Stream<RecordedEvent> events = log.read(first, receipt.position())) {
      events.forEach(event -> codes.addAll(irregularities(event.fact())));
    }
    return List.copyOf(codes);
  }

  /** By the convention that an event names them in a component {@code irregularities}. */
  private static List<String> irregularities(DomainEvent fact) {
    List<String> codes = new ArrayList<>();
    RecordComponent[] components = fact.getClass().getRecordComponents();
    for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
      if (component.getName().equals("irregularities")) {
        try {
          var accessor = component.getAccessor();
          accessor.setAccessible(true);
          if (accessor.invoke(fact) instanceof Collection<?> named) {
            named.forEach(
                code -> codes.add(code instanceof Enum<?> e ? e.name() : String.valueOf(code)));
          }
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("cannot read " + component, e);
        }
      }
    }
    return codes;
  }
}
