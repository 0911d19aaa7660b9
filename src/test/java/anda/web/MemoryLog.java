package anda.web;

import anda.eventstore.command.CommandGate;
import anda.eventstore.command.Receipt;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.eventstore.view.Views;
import anda.kernel.Act;
import anda.kernel.Command;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list of events behind the three contracts that HTTP mapping needs; one event per command. */
final class MemoryLog implements CommandGate, EventReader, Views {

  final List<RecordedEvent> events = new ArrayList<>();
  final List<String> digests = new ArrayList<>();
  final List<Command> commands = new ArrayList<>();
  private final Map<String, Receipt> receipts = new HashMap<>();
  volatile boolean viewsBehind;
  volatile @Nullable RuntimeException failure;
  volatile @Nullable Long expected;

  @Override
  public Receipt send(Command command, String bodyDigest) {
    return send(command, bodyDigest, null);
  }

  @Override
  public synchronized Receipt send(
      Command command, String bodyDigest, @Nullable Long expectedPosition) {
    RuntimeException thrown = failure;
    if (thrown != null) {
      throw thrown;
    }
    expected = expectedPosition;
    digests.add(bodyDigest);
    commands.add(command);
    Act act = command.act();
    Receipt before = receipts.get(act.cmd());
    if (before != null) {
      return new Receipt(
          before.aggregate(), act.cmd(), before.position(), before.at(), before.events(), true);
    }
    NoteCommand note = (NoteCommand) command;
    long position = events.size();
    var late =
        act.isNow()
            ? List.<NoteWritten.Irregularity>of()
            : List.of(NoteWritten.Irregularity.WRITTEN_LATE);
    RecordedEvent event =
        new RecordedEvent(
            position,
            "event-" + position,
            note.id(),
            "Note",
            0,
            "note.Written",
            act.at(),
            act.on(),
            act.actor(),
            act.cmd(),
            act.src(),
            null,
            new NoteWritten(note.text(), late));
    events.add(event);
    Receipt receipt =
        new Receipt(
            note.id(),
            act.cmd(),
            position,
            act.at(),
            List.of(new Receipt.Entry(event.id(), event.name(), position)),
            false);
    receipts.put(act.cmd(), receipt);
    return receipt;
  }

  @Override
  public synchronized long head() {
    return events.size() - 1L;
  }

  @Override
  public synchronized long headOn(LocalDate day) {
    return events.stream()
        .filter(event -> !event.recordedDay().isAfter(day))
        .mapToLong(RecordedEvent::position)
        .max()
        .orElse(-1);
  }

  @Override
  public synchronized Stream<RecordedEvent> read(long from, long to) {
    return List.copyOf(events).stream()
        .filter(event -> event.position() >= from && event.position() <= to);
  }

  @Override
  public List<RecordedEvent> ofAggregate(String aggregate) {
    return events.stream().filter(event -> event.aggregate().equals(aggregate)).toList();
  }

  @Override
  public List<RecordedEvent> ofKey(String key) {
    return ofAggregate(key);
  }

  @Override
  public Optional<RecordedEvent> byId(String eventId) {
    return events.stream().filter(event -> event.id().equals(eventId)).findFirst();
  }

  @Override
  public <S> CardReader<S> reader(View<S> view) {
    throw new UnsupportedOperationException("no views here");
  }

  @Override
  public boolean await(long position) {
    return !viewsBehind;
  }
}
