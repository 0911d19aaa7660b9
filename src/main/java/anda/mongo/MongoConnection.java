package anda.mongo;

import anda.mongo.embedded.EmbeddedServer;
import anda.mongo.embedded.StoreException;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.UnixServerAddress;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * 数据库连接 One client and one database, embedded or by URI.
 *
 * <p>Closing it closes the client first and the embedded store last, which forces and compacts its
 * file.
 */
public final class MongoConnection implements AutoCloseable {
  private static final int SELECT_SECONDS = 5;

  /** The store in this process is always there, however busy the machine is. */
  private static final int SELECT_EMBEDDED_SECONDS = 60;

  private static final int MOST_CONNECTIONS = 64;

  private final MongoClient client;
  private final String databaseName;
  private final @Nullable EmbeddedServer server;

  private MongoConnection(
      MongoClient client, String databaseName, @Nullable EmbeddedServer server) {
    this.client = client;
    this.databaseName = databaseName;
    this.server = server;
  }

  /**
   * Opens what the settings name.
   *
   * @throws StoreException if the embedded file is in use or damaged, or the socket's library
   *     cannot be loaded
   */
  public static MongoConnection open(MongoSettings settings) {
    String uri = settings.mongodbUri();
    if (uri == null || uri.isBlank()) {
      NativeSockets.load();
      Path file = privateFolder(settings.dataDir()).resolve(settings.database() + ".mv.db");
      return embedded(EmbeddedServer.start(file), settings.database());
    }
    ConnectionString address = new ConnectionString(uri);
    MongoClientSettings client =
        common().writeConcern(durable()).applyConnectionString(address).build();
    return new MongoConnection(MongoClients.create(client), settings.database(), null);
  }

  /** 内存库 An embedded store without a file, for tests. */
  public static MongoConnection inMemory(String database) {
    NativeSockets.load();
    return embedded(EmbeddedServer.start(null), database);
  }

  private static MongoConnection embedded(EmbeddedServer server, String database) {
    UnixServerAddress address = new UnixServerAddress(server.socket().toString());
    MongoClientSettings settings =
        common()
            .applyToClusterSettings(
                cluster ->
                    cluster
                        .hosts(List.of(address))
                        .serverSelectionTimeout(SELECT_EMBEDDED_SECONDS, TimeUnit.SECONDS))
            .applyToConnectionPoolSettings(pool -> pool.maxSize(MOST_CONNECTIONS))
            .build();
    return new MongoConnection(MongoClients.create(settings), database, server);
  }

  private static MongoClientSettings.Builder common() {
    return MongoClientSettings.builder()
        .uuidRepresentation(UuidRepresentation.STANDARD)
        .applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(SELECT_SECONDS, TimeUnit.SECONDS))
        .applyToSocketSettings(socket -> socket.connectTimeout(SELECT_SECONDS, TimeUnit.SECONDS));
  }

  private static WriteConcern durable() {
    return WriteConcern.MAJORITY.withJournal(true);
  }

  private static Path privateFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      return folder;
    } catch (IOException | UnsupportedOperationException e) {
      throw new StoreException(
          folder + " cannot be made private to this user: choose another folder (ANDA_DATA_DIR)",
          e);
    }
  }

  public MongoClient client() {
    return client;
  }

  /** The database of this process. */
  public MongoDatabase database() {
    return client.getDatabase(databaseName);
  }

  public String databaseName() {
    return databaseName;
  }

  /** Whether the store is inside this process. */
  public boolean isEmbedded() {
    return server != null;
  }

  /** Whether the embedded store stopped taking writes because one failed; false by URI. */
  public boolean isReadOnly() {
    EmbeddedServer embedded = server;
    return embedded != null && embedded.readOnly();
  }

  /**
   * 顺序写入 Inserts in order into the embedded store without the socket; nothing is on disk before
   * {@link #force} has ended.
   *
   * @return how many are in; when not all, the next one met a duplicate
   * @throws StoreException for any other reason; then it is not known how many are in
   * @throws IllegalStateException by URI
   */
  public int insertInside(String collection, List<Document> documents) {
    return inside().insert(databaseName, collection, documents);
  }

  /**
   * Forces the embedded store in this thread.
   *
   * @throws StoreException if that failed
   */
  public void force() {
    inside().force();
  }

  private EmbeddedServer inside() {
    EmbeddedServer embedded = server;
    if (embedded == null) {
      throw new IllegalStateException("the store is not in this process");
    }
    return embedded;
  }

  /** Whether the embedded store stopped taking writes because its disk was full. */
  public boolean isDiskFull() {
    EmbeddedServer embedded = server;
    return embedded != null && embedded.diskFull();
  }

  /**
   * 批量重建 Runs a load into some collections without waiting for the disk at each batch.
   *
   * <p>When this returns everything written is on disk; if the process dies before, any of it may
   * be missing. On a server by URI it only runs the load.
   */
  public void bulkLoad(List<String> collections, Runnable load) {
    if (server == null) {
      load.run();
      return;
    }
    MongoDatabase database = database();
    collections.forEach(name -> database.runCommand(bulkLoad(name, true)));
    try {
      load.run();
    } finally {
      collections.forEach(name -> database.runCommand(bulkLoad(name, false)));
    }
  }

  private static Document bulkLoad(String collection, boolean active) {
    return new Document("bulkLoad", collection).append("active", active);
  }

  @Override
  public void close() {
    client.close();
    EmbeddedServer embedded = server;
    if (embedded != null) {
      embedded.close();
    }
  }
}
