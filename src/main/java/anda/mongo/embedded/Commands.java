package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The commands there are; anything else is refused. */
final class Commands {
  private static final Logger log = LoggerFactory.getLogger(Commands.class);

  /** As announced to drivers: bulk loads then come in batches of this size. */
  private static final int BATCH = 10_000;

  private static final int MESSAGE_BYTES = 48_000_000;
  private static final int WIRE_VERSION = 13;
  private static final String VERSION = "5.0.0";

  /** How a command goes through the gate. */
  private enum Way {
    READ,
    WRITE,
    ALONE
  }

  private record Command(Way way, Function<Request, Document> run) {}

  private final DocumentStore store;
  private final Map<String, Command> commands = new HashMap<>();
  private final Set<String> unforced = ConcurrentHashMap.newKeySet();

  Commands(DocumentStore store) {
    this.store = store;
    ReadCommands read = new ReadCommands(store);
    read("find", read::find);
    read("getMore", read::getMore);
    read("killCursors", read::killCursors);
    read("count", read::count);
    read("distinct", read::distinct);
    read("aggregate", read::aggregate);
    read("explain", read::explain);
    read("listCollections", read::listCollections);
    read("listIndexes", read::listIndexes);
    read("listDatabases", read::listDatabases);
    WriteCommands write = new WriteCommands(store);
    write("insert", write::insert);
    write("update", write::update);
    write("delete", write::delete);
    write("findAndModify", write::findAndModify);
    SchemaCommands schema = new SchemaCommands(store);
    alone("create", schema::create);
    alone("createIndexes", schema::createIndexes);
    alone("dropIndexes", schema::dropIndexes);
    alone("drop", schema::drop);
    alone("dropDatabase", schema::dropDatabase);
    alone("renameCollection", schema::renameCollection);
    write("bulkLoad", this::bulkLoad);
    read("hello", request -> hello("isWritablePrimary"));
    read("isMaster", request -> hello("ismaster"));
    read("ping", request -> Replies.ok());
    read("endSessions", request -> Replies.ok());
    read("buildInfo", request -> buildInfo());
    read("serverStatus", request -> serverStatus());
  }

  private void read(String name, Function<Request, Document> run) {
    commands.put(name.toLowerCase(Locale.ROOT), new Command(Way.READ, run));
  }

  private void write(String name, Function<Request, Document> run) {
    commands.put(name.toLowerCase(Locale.ROOT), new Command(Way.WRITE, run));
  }

  private void alone(String name, Function<Request, Document> run) {
    commands.put(name.toLowerCase(Locale.ROOT), new Command(Way.ALONE, run));
  }

  /** Handles a command; a write is answered when it is on disk, from another thread. */
  void handle(String database, Document body, Consumer<Document> reply) {
    String name = body.keySet().iterator().next();
    Request request = new Request(database, name, body);
    Document answer;
    boolean force = false;
    try {
      Command command = commands.get(name.toLowerCase(Locale.ROOT));
      if (command == null) {
        throw new MongoServerError(59, "CommandNotFound", "no such command: '" + name + "'");
      }
      if (command.way() == Way.READ) {
        answer = read(command, request);
      } else {
        answer = write(command, request);
        force = !isUnforced(request);
      }
    } catch (MongoServerError | StoreException e) {
      answer = Replies.error(e);
    } catch (RuntimeException e) {
      log.warn("command {} failed", name, e);
      answer = Replies.error(e);
    }
    if (force) {
      Document done = answer;
      store.gate().whenForced(e -> reply.accept(e == null ? done : Replies.error(e)));
    } else {
      reply.accept(answer);
    }
  }

  private Document write(Command command, Request request) {
    return command.way() == Way.ALONE
        ? store.gate().passAlone(() -> command.run().apply(request))
        : store
            .gate()
            .pass(
                request.database() + "." + request.body().get(request.command()),
                () -> command.run().apply(request));
  }

  /** A read that meets the moment in which a failed store is opened again is run once more. */
  private Document read(Command command, Request request) {
    try {
      return command.run().apply(request);
    } catch (MVStoreException e) {
      if (!store.gate().isFailedWhenSettled()) {
        throw e;
      }
      return command.run().apply(request);
    }
  }

  /** Asked for by write concern {@code j: false}, or by a bulk load of the collection. */
  private boolean isUnforced(Request request) {
    if (request.body().get("writeConcern") instanceof Document concern
        && Boolean.FALSE.equals(concern.get("j"))) {
      store.gate().later();
      return true;
    }
    if (unforced.isEmpty()
        || !(request.body().get(request.command()) instanceof String collection)
        || !unforced.contains(request.database() + "." + collection)
        || request.command().equals("bulkLoad")) {
      return false;
    }
    store.gate().later();
    return true;
  }

  /**
   * {@code {bulkLoad: <collection>, active: true}}: writes to the collection are answered before
   * they are forced, until {@code active: false}, whose answer means that all of them are on disk.
   */
  private Document bulkLoad(Request request) {
    request.check(Set.of("active"));
    String namespace = request.database() + "." + request.collection();
    if (request.flag("active", false)) {
      unforced.add(namespace);
    } else {
      unforced.remove(namespace);
    }
    return Replies.ok();
  }

  private static Document hello(String primary) {
    return Replies.ok(
        new Document(primary, true)
            .append("helloOk", true)
            .append("maxBsonObjectSize", RecordCodec.MOST_BYTES)
            .append("maxMessageSizeBytes", MESSAGE_BYTES)
            .append("maxWriteBatchSize", BATCH)
            .append("localTime", Instant.now())
            .append("minWireVersion", 0)
            .append("maxWireVersion", WIRE_VERSION)
            .append("readOnly", false));
  }

  private static Document buildInfo() {
    return Replies.ok(
        new Document("version", VERSION)
            .append("versionArray", List.of(5, 0, 0, 0))
            .append("maxBsonObjectSize", RecordCodec.MOST_BYTES));
  }

  private Document serverStatus() {
    return Replies.ok(
        new Document("version", VERSION)
            .append("process", "embedded")
            .append("readOnly", store.gate().failed()));
  }
}
