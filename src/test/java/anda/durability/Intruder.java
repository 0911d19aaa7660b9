package anda.durability;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.UnixServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * A process, possibly of another user, that tries to read and to write a store.
 *
 * <p>Usage: {@code Intruder <socket> <file>}. Prints one line per attempt: {@code did …} or {@code
 * could not …}.
 */
final class Intruder {
  private static final int SELECT_SECONDS = 4;

  private Intruder() {}

  private interface Attempt {
    void run() throws IOException;
  }

  public static void main(String[] args) {
    Path file = Path.of(args[1]);
    MongoClientSettings settings =
        MongoClientSettings.builder()
            .applyToClusterSettings(
                cluster ->
                    cluster
                        .hosts(List.of(new UnixServerAddress(args[0])))
                        .serverSelectionTimeout(SELECT_SECONDS, TimeUnit.SECONDS))
            .build();
    try (MongoClient client = MongoClients.create(settings)) {
      MongoCollection<Document> rows = client.getDatabase(Trial.DATABASE).getCollection("rows");
      attempt("read by the driver", () -> rows.find().first());
      attempt("write by the driver", () -> rows.insertOne(new Document("by", "intruder")));
    }
    attempt("read the file", () -> FileChannel.open(file, StandardOpenOption.READ).close());
    attempt("write the file", () -> FileChannel.open(file, StandardOpenOption.WRITE).close());
  }

  private static void attempt(String what, Attempt attempt) {
    try {
      attempt.run();
      System.out.println("did " + what);
    } catch (MongoException | IOException e) {
      System.out.println("could not " + what);
    }
  }
}
