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
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Cuts a file and flips its bits: it must come up with everything in it, or be refused with one
 * line that names the file and the remedy.
 *
 * <p>Usage: {@code Damage <empty folder> <cuts> <flips> <seed>}. Half of the damage is done to a
 * file after a clean stop, half to one as a kill leaves it.
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
    List<byte[]> files = damage.files();
    for (int i = 0; i < cuts; i++) {
      byte[] whole = files.get(i % 2);
      long length = i < 2 ? 0 : damage.random.nextInt(whole.length);
      damage.tryIt(whole, "cut at " + length, file -> file.truncate(length));
    }
    for (int i = 0; i < flips; i++) {
      byte[] whole = files.get(i % 2);
      int at = damage.random.nextInt(whole.length);
      int bit = damage.random.nextInt(8);
      byte flipped = (byte) (whole[at] ^ 1 << bit);
      damage.tryIt(
          whole,
          "bit " + bit + " of byte " + at,
          file -> file.write(ByteBuffer.wrap(new byte[] {flipped}), at));
    }
    return new Outcome(damage.right, damage.refused, damage.faults);
  }

  private interface Change {
    void apply(FileChannel file) throws IOException;
  }

  /** The file as it lies there while the store is open, and after it was closed. */
  private List<byte[]> files() throws IOException {
    Path data = folder.resolve("whole");
    StringBuilder side = new StringBuilder();
    byte[] killed;
    try (MongoConnection store = Trial.open(data);
        MongoEventEngine engine = Trial.engine(store.database())) {
      for (int i = 0; i < UNITS; i++) {
        String command = new UUID(random.nextLong(), random.nextLong()).toString();
        String aggregate = "trial-" + i % 20;
        long sequence = engine.lastSequenceNumberFor(aggregate).orElse(-1L) + 1;
        engine.appendEvents(Trial.unit(command, aggregate, sequence, 1 + i % 3));
        side.append(command + " " + aggregate + " " + sequence + " " + (1 + i % 3) + "\n");
      }
      killed = Files.readAllBytes(Trial.file(data));
    }
    Files.writeString(sideFile, side, StandardCharsets.UTF_8);
    return List.of(killed, Files.readAllBytes(Trial.file(data)));
  }

  private void tryIt(byte[] whole, String what, Change change) throws IOException {
    Path data = Files.createDirectories(folder.resolve("damaged"));
    Path file = Trial.file(data);
    Files.write(file, whole);
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
