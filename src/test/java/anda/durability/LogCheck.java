package anda.durability;

import anda.mongo.MongoConnection;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Binary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must hold whatever happened: every acknowledged command is there exactly once and whole,
 * positions and the sequence of each aggregate have no gap, and the indexes agree with the data.
 */
final class LogCheck {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, Document> byCommand = new HashMap<>();
  private final Map<String, Long> nextOf = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private long next;

  private LogCheck() {}

  /** What was found; {@code faults} is empty when all holds. */
  record Found(long acknowledged, long units, long events, List<String> faults) {
    @Override
    public String toString() {
      String counts = "acknowledged=%d units=%d events=%d".formatted(acknowledged, units, events);
      return faults.isEmpty() ? "OK " + counts : "FAULT " + counts + " " + faults;
    }
  }

  /** Opens the store of a folder and checks it against the side file of its writers. */
  static Found check(Path folder, Path sideFile) throws IOException {
    try (MongoConnection store = Trial.open(folder)) {
      return check(store, sideFile);
    }
  }

  static Found check(MongoConnection store, Path sideFile) throws IOException {
    LogCheck check = new LogCheck();
    MongoCollection<Document> commits = store.database().getCollection("commits");
    for (Document commit : commits.find().sort(new Document("_id", 1))) {
      check.commit(commit);
    }
    for (Document made : commits.listIndexes()) {
      String index = made.getString("name");
      long found = commits.find().hintString(index).into(new ArrayList<>()).size();
      check.expect(found == check.byCommand.size(), "index " + index + " finds " + found);
    }
    long acknowledged = 0;
    for (String line : complete(sideFile)) {
      acknowledged++;
      check.acknowledged(line.split(" "));
    }
    return new Found(acknowledged, check.byCommand.size(), check.next, check.faults);
  }

  /** The lines of the side file; the last one may have been cut by the kill. */
  private static List<String> complete(Path sideFile) throws IOException {
    String text = Files.exists(sideFile) ? Files.readString(sideFile, StandardCharsets.UTF_8) : "";
    int end = text.lastIndexOf('\n');
    return end < 0 ? List.of() : Arrays.asList(text.substring(0, end).split("\n"));
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds && faults.size() < 20) {
      faults.add(otherwise);
    }
  }

  private void commit(Document commit) {
    String aggregate = commit.getString("a");
    String command = commit.getString("cmd");
    long sequence = commit.getLong("s");
    List<Binary> entries = commit.getList("e", Binary.class);
    expect(commit.getLong("_id") == next, "position " + commit.get("_id") + " after " + next);
    expect(
        nextOf.getOrDefault(aggregate, 0L) == sequence,
        aggregate + " " + sequence + " after " + nextOf.get(aggregate));
    expect(commit.getInteger("n") == entries.size(), "half unit " + command);
    expect(byCommand.put(command, commit) == null, "doubled " + command);
    for (int i = 0; i < entries.size(); i++) {
      JsonNode entry = JSON.readTree(entries.get(i).getData());
      String[] told = entry.get("payload").get("storeId").stringValue().split("/");
      expect(entry.get("pos").longValue() == next + i, "entry " + (next + i) + " names another");
      expect(entry.get("seq").longValue() == sequence + i, "sequence in entry " + (next + i));
      expect(
          told[0].equals(command)
              && told[1].equals(Integer.toString(i))
              && told[2].equals(Integer.toString(entries.size())),
          "entry " + (next + i) + " belongs elsewhere");
    }
    next = commit.getLong("_id") + entries.size();
    nextOf.put(aggregate, sequence + entries.size());
  }

  private void acknowledged(String[] line) {
    Document commit = byCommand.get(line[0]);
    expect(
        commit != null
            && commit.getString("a").equals(line[1])
            && commit.getLong("s") == Long.parseLong(line[2])
            && commit.getInteger("n") == Integer.parseInt(line[3]),
        "lost " + String.join(" ", line));
  }
}
