package anda.mongo.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * 断电磁盘 A disk that remembers what was forced, and tells what might be left of a folder if the power
 * failed now: of what was written after the last force of a file, any sectors and none of the
 * others; of a change of length likewise.
 *
 * <p>Names are taken to be on disk at once; a file removed by the store may come back, as long as
 * it was one of the last.
 */
final class PowerCutDisk implements BlockFileStore.Disk {
  private static final int SECTOR = 512;
  private static final int REMEMBERED = 4;

  private final Map<Object, Content> contents = new LinkedHashMap<>();
  private final List<Removed> removed = new ArrayList<>();
  private final Map<Path, Content> named = new HashMap<>();
  private Consumer<String> before = operation -> {};

  /** What is done to a file that is open. */
  private sealed interface Change {
    record Write(long position, byte[] bytes) implements Change {}

    record Truncate(long size) implements Change {}
  }

  private record Removed(Path path, Content content) {}

  /** A file as the disk has it, and what was done to it since it was forced. */
  private static final class Content {
    private byte[] forced = new byte[0];
    private int length;
    private final List<Change> pending = new ArrayList<>();

    void force() {
      pending.forEach(this::apply);
      pending.clear();
    }

    private void apply(Change change) {
      if (change instanceof Change.Write write) {
        int end = Math.toIntExact(write.position() + write.bytes().length);
        grow(end);
        System.arraycopy(write.bytes(), 0, forced, (int) write.position(), write.bytes().length);
      } else if (change instanceof Change.Truncate cut && cut.size() < length) {
        Arrays.fill(forced, (int) cut.size(), length, (byte) 0);
        length = (int) cut.size();
      }
    }

    private void grow(int end) {
      if (end > forced.length) {
        forced = Arrays.copyOf(forced, Math.max(end, forced.length + forced.length / 4));
      }
      length = Math.max(length, end);
    }

    /** A copy with some of what was not forced. */
    byte[] afterCut(Random random) {
      Content left = new Content();
      left.forced = forced.clone();
      left.length = length;
      int share = random.nextInt(3); // sometimes nothing arrives, sometimes everything
      for (Change change : pending) {
        if (change instanceof Change.Write write) {
          for (int at = 0; at < write.bytes().length; at += SECTOR) {
            if (share == 2 || share == 1 && random.nextInt(10) > 0) {
              byte[] sector =
                  Arrays.copyOfRange(
                      write.bytes(), at, Math.min(write.bytes().length, at + SECTOR));
              left.apply(new Change.Write(write.position() + at, sector));
            }
          }
        } else if (random.nextBoolean()) {
          left.apply(change);
        }
      }
      return Arrays.copyOf(left.forced, left.length);
    }
  }

  /** Called before each {@code write}, {@code force} and {@code truncate}, with the file's name. */
  synchronized void beforeEach(Consumer<String> call) {
    before = call;
  }

  /** Writes into another folder what might be left. To be called before an operation. */
  synchronized void cut(Path folder, Path target, Random random) {
    try (Stream<Path> files = Files.list(folder)) {
      Files.createDirectories(target);
      Map<Path, Content> present = new HashMap<>();
      for (Path file : files.toList()) {
        Content content = contents.get(Files.readAttributes(file, "fileKey").get("fileKey"));
        if (content != null) {
          present.put(file.getFileName(), content);
        }
      }
      named.forEach(
          (name, content) -> {
            if (!present.containsKey(name) && !present.containsValue(content)) {
              removed.add(new Removed(name, content));
            }
          });
      named.clear();
      named.putAll(present);
      while (removed.size() > REMEMBERED) {
        removed.remove(0);
      }
      // removed in this order, so that one comes back only with all that were removed after it
      int back = random.nextInt(removed.size() + 1);
      for (Removed each : removed.subList(back, removed.size())) {
        Files.write(target.resolve(each.path()), each.content().afterCut(random));
      }
      for (Map.Entry<Path, Content> each : present.entrySet()) {
        Files.write(target.resolve(each.getKey()), each.getValue().afterCut(random));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized FileChannel open(Path file, Set<? extends OpenOption> options)
      throws IOException {
    FileChannel real = FileChannel.open(file, options);
    Object key = Files.readAttributes(file, "fileKey").get("fileKey");
    Content content = contents.get(key);
    if (content == null || Files.size(file) == 0) {
      content = new Content();
      byte[] there = Files.readAllBytes(file);
      content.apply(new Change.Write(0, there));
      contents.put(key, content);
      forgetOldest();
    }
    return new Channel(String.valueOf(file.getFileName()), real, content);
  }

  /** The store file is opened first and stays; of journals only the newest are there. */
  private void forgetOldest() {
    if (contents.size() > REMEMBERED * 4) {
      Iterator<Object> keys = contents.keySet().iterator();
      keys.next();
      keys.next();
      keys.remove();
    }
  }

  /** Notes what is done to one file. */
  private final class Channel extends DelegatingChannel {
    private final String name;
    private final Content content;

    Channel(String name, FileChannel real, Content content) {
      super(real);
      this.name = name;
      this.content = content;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      synchronized (PowerCutDisk.this) {
        before.accept("write " + name);
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        content.pending.add(new Change.Write(position, bytes));
        int written = 0;
        while (source.hasRemaining()) {
          written += real.write(source, position + written);
        }
        return written;
      }
    }

    @Override
    public void force(boolean metadata) throws IOException {
      synchronized (PowerCutDisk.this) {
        before.accept("force " + name);
        content.force();
      }
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      synchronized (PowerCutDisk.this) {
        before.accept("truncate " + name);
        content.pending.add(new Change.Truncate(size));
        real.truncate(size);
        return this;
      }
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return real.tryLock(position, size, shared);
    }
  }
}
