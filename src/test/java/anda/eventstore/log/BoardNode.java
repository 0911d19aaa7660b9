package anda.eventstore.log;

import anda.eventstore.command.CommandGate;
import anda.eventstore.command.Receipt;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.Refused;
import anda.mongo.MongoConnection;
import anda.mongo.SecondServer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** One node: the real gate, bus, repository, engine and log, with boards as its only records. */
final class BoardNode implements AutoCloseable {

  static final int BOARDS = 8;
  private static final Actor ACTOR =
      Actor.of("person-1", "MANAGER", "unit-1", Actor.Assurance.DECLARED);

  private final Configuration axon;
  private final MongoEventEngine engine;
  private final LogReader log;
  private final CommandGate gate;

  BoardNode(MongoConnection store) {
    NamedSerializer serializer = NamedSerializer.of(EventRegistry.ofProduct());
    engine = MongoEventEngine.builder(store, serializer).build();
    AtomicReference<Configuration> made = new AtomicReference<>();
    EmbeddedEventStore events =
        new TypedEventStore(EmbeddedEventStore.builder().storageEngine(engine), made::get);
    axon =
        DefaultConfigurer.defaultConfiguration()
            .configureSerializer(configuration -> serializer)
            .configureEventStore(configuration -> events)
            .configureCorrelationDataProviders(configuration -> List.of(new Meta()))
            .configureAggregate(Board.class)
            .configureAggregate(Slate.class)
            .start();
    made.set(axon);
    log = new LogReader(engine, serializer, new EventUpcasterChain());
    gate = new Gate(axon.commandBus(), log);
  }

  LogReader log() {
    return log;
  }

  Receipt write(String board, String command, String text, String digest) {
    return gate.send(new Board.Write(board, Act.now(Instant.now(), ACTOR, command), text), digest);
  }

  /** Wipes what is not there to be wiped unless it is a slate. */
  Receipt wipe(String slate, String command) {
    return gate.send(new Slate.Wipe(slate, Act.now(Instant.now(), ACTOR, command)), command);
  }

  /** Writes from many threads; what was acknowledged, by the note's text. */
  Map<String, Receipt> writeAll(String name, int threads, int each) throws Exception {
    Map<String, Receipt> acknowledged = new ConcurrentHashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Integer>> writers = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        int writer = t;
        writers.add(
            () -> {
              for (int i = 0; i < each; i++) {
                String text = name + "." + writer + "." + i;
                acknowledged.put(text, insist("board-" + (writer + i) % BOARDS, text));
              }
              return each;
            });
      }
      for (Future<Integer> writer : pool.invokeAll(writers)) {
        writer.get();
      }
    } finally {
      pool.shutdown();
    }
    return acknowledged;
  }

  /** Who is refused because others were faster asks again, as a person would. */
  private Receipt insist(String board, String text) {
    while (true) {
      try {
        return write(board, "command-" + text, text, text);
      } catch (Refused refused) {
        if (refused.refusal() != LogRefusal.CHANGED_MEANWHILE
            && refused.refusal() != LogRefusal.RECORD_EXISTS) {
          throw refused;
        }
      }
    }
  }

  @Override
  public void close() {
    axon.shutdown();
    engine.close();
  }

  /** A process of its own on the second server: database, name, threads, notes per thread. */
  public static void main(String[] arguments) throws Exception {
    try (MongoConnection store = SecondServer.open(arguments[0]);
        BoardNode node = new BoardNode(store)) {
      node.writeAll(arguments[1], Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]))
          .forEach(
              (text, receipt) ->
                  System.out.println("acknowledged " + text + " " + receipt.position()));
    }
  }
}
