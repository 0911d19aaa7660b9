package anda.durability;

import anda.eventstore.log.MongoEventEngine;
import anda.mongo.MongoConnection;
import anda.mongo.embedded.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Cuts files and flips their bits, those of the store and of its journal: it must come up with
 * everything in it, or be refused with one line that names the file and the remedy.
 *
 * <p>Usage: {@code Damage <empty folder> <cuts> <flips> <seed>}. A third of the damage is done to
 * the file after a clean stop, a third to the file as a kill leaves it, a third to its journal.
 */
final class Damage {
  private static final int UNITS = 400;

  private final Path folder;
  private final Path sideFile;
  private final Random random;
  private final List<String> faults = new ArrayList<>();
  private int right;
  private int refused;

  private Damage(Path folder, long seed) {
    this.folder = folder;
    sideFile = folder.resolve("acknowledged");
    random = new Random(seed);
  }

  /** How often a damaged file came up right or was refused; {@code faults} tells of the others. */
  record Outcome(int right, int refused, List<String> faults) {}

  public static void main(String[] args) throws IOException {
    Outcome outcome =
        run(
            Path.of(args[0]),
            Integer.parseInt(args[1]),
            Integer.parseInt(args[2]),
            Long.parseLong(args[3]));
    System.out.println(outcome);
    System.exit(outcome.faults().isEmpty() ? 0 : 1);
  }

  static Outcome run(Path folder, int cuts, int flips, long seed) throws IOException {
    Damage damage = new Damage(folder, seed);
    List<State> states = damage.states();
    for (int i = 0; i < cuts; i++) {
      State state = states.get(i % 3);
      long length = i < 3 ? 0 : damage.random.nextInt(state.bytes().length);
      damage.tryIt(state, "cut at " + length, file -> file.truncate(length));
    }
    for (int i = 0; i < flips; i++) {
      State state = states.get(i % 3);
      int at = damage.random.nextInt(state.used());
      int bit = damage.random.nextInt(8);
      byte flipped = (byte) (state.bytes()[at] ^ 1 << bit);
      damage.tryIt(
          state,
          "bit " + bit + " of byte " + at,
          file -> file.write(ByteBuffer.wrap(new byte[] {flipped}), at));
    }
    return new Outcome(damage.right, damage.refused, damage.faults);
  }

  private interface Change {
    void apply(FileChannel file) throws IOException;
  }

  /** All files of a store at one moment, and which of them is to be damaged. */
  private record State(Map<String, byte[]> files, String name) {
    byte[] bytes() {
      return Objects.requireNonNull(files.get(name));
    }

    /** Length without the zeros at the end. */
    int used() {
      byte[] bytes = bytes();
      int used = bytes.length;
      while (bytes[used - 1] == 0) {
        used--;
      }
      return used;
    }
  }

  /** The store after it was closed, and as it lies there while it is open. */
  private List<State> states() throws IOException {
    Path data = folder.resolve("whole");
    StringBuilder side = new StringBuilder();
    Map<String, byte[]> killed;
    try (MongoConnection store = Trial.open(data);
        MongoEventEngine engine = Trial.engine(store.database())) {
      for (int i = 0; i < UNITS; i++) {
        String command = new UUID(random.nextLong(), random.nextLong()).toString();
        String aggregate = "trial-" + i % 20;
        long sequence = engine.lastSequenceNumberFor(aggregate).orElse(-1L) + 1;
        engine.appendEvents(Trial.unit(command, aggregate, sequence, 1 + i % 3));
        side.append(command + " " + aggregate + " " + sequence + " " + (1 + i % 3) + "\n");
      }
      killed = files(data);
    }
    Files.writeString(sideFile, side, StandardCharsets.UTF_8);
    String file = String.valueOf(Trial.file(data).getFileName());
    return List.of(
        new State(files(data), file),
        new State(killed, file),
        new State(killed, fullestJournal(killed)));
  }

  private static String fullestJournal(Map<String, byte[]> files) {
    return files.keySet().stream()
        .filter(name -> name.matches(".*[.]journal-[0-9]+"))
        .max(Comparator.comparing(name -> new State(files, name).used()))
        .orElseThrow();
  }

  /** The journal is read before the store file: it must reach as far as that one says. */
  private static Map<String, byte[]> files(Path data) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(data)) {
      for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private void tryIt(State state, String what, Change change) throws IOException {
    Path data = Files.createDirectories(folder.resolve("damaged"));
    for (String old : files(data).keySet()) {
      Files.delete(data.resolve(old));
    }
    for (Map.Entry<String, byte[]> each : state.files().entrySet()) {
      Files.write(data.resolve(each.getKey()), each.getValue());
    }
    Path file = data.resolve(state.name());
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      change.apply(channel);
    }
    try {
      LogCheck.Found found = LogCheck.check(data, sideFile);
      right++;
      if (!found.faults().isEmpty() || found.units() != UNITS) {
        faults.add(what + " was served: " + found);
      }
    } catch (StoreException e) {
      refused++;
      String line = String.valueOf(e.getMessage());
      boolean clear =
          line.lines().count() == 1
              && line.contains(file.toString())
              && line.contains("put back the newest backup");
      if (!clear) {
        faults.add(what + " was refused unclearly: " + line);
      }
    } catch (RuntimeException e) {
      faults.add(what + " ended in " + e);
    }
  }
}
