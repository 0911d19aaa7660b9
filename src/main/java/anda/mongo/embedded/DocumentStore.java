package anda.mongo.embedded;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** File, gate and databases put together. */
final class DocumentStore implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(DocumentStore.class);
  private static final long SETTLE_MILLIS = 4000;

  private final StoreFile file;
  private final Catalog catalog;
  private final CommitGate gate;
  private volatile Map<String, StoredDatabase> databases = Map.of();
  private boolean closed;

  private DocumentStore(StoreFile file) {
    this.file = file;
    catalog = new Catalog(file);
    load();
    gate = new CommitGate(file, this::reload);
  }

  /**
   * @param path the file, or null for memory
   */
  static DocumentStore open(@Nullable Path path) {
    return open(path, FileChannel::open);
  }

  static DocumentStore open(@Nullable Path path, BlockFileStore.Disk disk) {
    StoreFile file = path == null ? StoreFile.inMemory() : StoreFile.open(path, disk);
    try {
      return new DocumentStore(file);
    } catch (RuntimeException e) {
      file.close(false);
      throw e instanceof StoreException
          ? e
          : new StoreException(path + " is damaged (" + e.getMessage() + "): put back a backup", e);
    }
  }

  /** Readers meet the collections of before or those of now, never some of them. */
  private void load() {
    Map<String, StoredDatabase> found = new ConcurrentHashMap<>();
    catalog.load(
        (database, name, data, indexes) ->
            found.computeIfAbsent(database, this::empty).load(name, data, indexes));
    databases = found;
  }

  private StoredDatabase empty(String name) {
    return new StoredDatabase(name, file, catalog);
  }

  private void reload() {
    file.reopenReadOnly();
    load();
  }

  StoredDatabase database(String name) {
    return databases.computeIfAbsent(name, this::empty);
  }

  Map<String, StoredDatabase> databases() {
    return databases;
  }

  CommitGate gate() {
    return gate;
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    gate.close();
    if (gate.failed()) {
      file.close(false);
      return;
    }
    try {
      gate.tidy(SETTLE_MILLIS);
      file.close(true);
    } catch (RuntimeException e) {
      log.error("the store could not be closed cleanly: {}", e.getMessage());
      file.close(false);
    }
  }
}
