package anda.mongo.embedded;

import static java.util.Objects.requireNonNull;

import anda.mongo.embedded.JournalReplay.Checkpoint;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * The store file with its journal, or memory without files: checkpoints, reopening, closing. How it
 * is opened stands in {@link StoreOpening}.
 */
final class StoreFile {
  /** Files open in this process: closing a second channel would give up the lock of the first. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private static final SecureRandom RANDOM = new SecureRandom();

  private final @Nullable Path path;
  private final BlockFileStore.Disk disk;
  private volatile @Nullable BlockFileStore blocks;
  private volatile MVStore store;
  private volatile @Nullable Journal journal;
  private long storeId;
  private long neededFrom;

  private StoreFile(
      @Nullable Path path,
      BlockFileStore.Disk disk,
      @Nullable BlockFileStore blocks,
      MVStore store) {
    this.path = path;
    this.disk = disk;
    this.blocks = blocks;
    this.store = store;
  }

  static StoreFile inMemory() {
    return new StoreFile(null, FileChannel::open, null, StoreOpening.build(null));
  }

  /**
   * Opens or creates the file.
   *
   * @throws StoreException if another process has it, or it is damaged, or its end is missing
   */
  static StoreFile open(Path given, BlockFileStore.Disk disk) {
    Path path = given.toAbsolutePath().normalize();
    if (!OPEN.add(path)) {
      throw StoreOpening.inUse(path);
    }
    try {
      return openAlone(path, disk);
    } catch (RuntimeException e) {
      OPEN.remove(path);
      throw e;
    }
  }

  private static StoreFile openAlone(Path path, BlockFileStore.Disk disk) {
    StoreOpening.Opened opened = StoreOpening.open(path, disk);
    StoreFile file = new StoreFile(path, disk, opened.blocks(), opened.store());
    try {
      file.startJournal(path);
    } catch (RuntimeException | IOException e) {
      file.closeStore(false);
      StoreException before = opened.passedOver();
      throw before != null ? before : StoreOpening.refusal(path, e);
    }
    return file;
  }

  /** Brings the file up to its journal, checkpoints that, and begins a new journal. */
  private void startJournal(Path file) throws IOException {
    Checkpoint from = Checkpoint.read(this::map, RANDOM.nextLong());
    long last = JournalReplay.run(file, from, Long.MAX_VALUE, this::map);
    // only now is it known that what was passed over is not needed
    requireNonNull(blocks).eraseHidden();
    if (from.sequence() == 0 && from.file() == 0) {
      // a new store has its number before it has a journal that bears it
      from.write(this::map);
      store.commit();
      force();
    }
    long newest = JournalReplay.numbers(file).stream().reduce(from.file(), Math::max);
    storeId = from.store();
    journal = new Journal(file, disk, storeId, last, newest + 1);
    commit();
    settle();
  }

  /**
   * Leaves what is on disk readable after a failed write, and nothing else: what was written but
   * not forced could be read back, and would be taken for acknowledged. What the journal holds
   * beyond the file is done again in memory only.
   */
  void reopenReadOnly() {
    closeStore(false);
    if (path == null) {
      throw new StoreException("a store in memory cannot be opened again");
    }
    BlockFileStore again = StoreOpening.blocks(path, disk).showOnlyForced();
    try {
      again.open(path.toString(), true, null);
      blocks = again;
      store = StoreOpening.build(again);
      Journal broken = journal;
      if (broken != null) {
        journal = null;
        Checkpoint from = Checkpoint.read(this::map, storeId);
        JournalReplay.run(path, from, broken.forced(), this::map);
      }
    } catch (RuntimeException | IOException e) {
      again.close();
      throw StoreOpening.refusal(path, e);
    }
  }

  MVStore store() {
    return store;
  }

  MVMap<byte[], byte[]> map(String name) {
    return store.openMap(name, new RecordedMap.Builder(name));
  }

  /** The journal, or null in memory. */
  @Nullable Journal journal() {
    return journal;
  }

  @Nullable BlockFileStore blocks() {
    return blocks;
  }

  /**
   * Writes a version of the maps, with the number of the newest record in it. No command may be
   * under way; the next commit waits for {@link #settle}.
   */
  void commit() {
    note();
    store.commit();
  }

  /** Notes the number of the newest record, for whatever commits next. */
  void note() {
    Journal open = journal;
    if (open != null) {
      neededFrom = open.number();
      new Checkpoint(storeId, open.sequence(), neededFrom).write(this::map);
    }
  }

  /**
   * Forces what was committed, and removes the journal up to there. The journal is forced first: a
   * version that is marked never holds more than was forced there.
   */
  void settle() {
    Journal open = journal;
    if (open == null) {
      return;
    }
    open.force();
    force();
    removeJournals(neededFrom);
  }

  private void removeJournals(long before) {
    try {
      JournalReplay.remove(requireNonNull(path), before);
    } catch (IOException e) {
      throw new StoreException("cannot remove a journal of " + path + ": " + e.getMessage(), e);
    }
  }

  private void force() {
    BlockFileStore file = blocks;
    if (file == null) {
      return;
    }
    long version = store.getCurrentVersion();
    file.sync();
    try {
      file.blocks().mark(version);
    } catch (IOException e) {
      throw new StoreException("cannot write to " + path + ": " + e.getMessage(), e);
    }
  }

  /** Closes; a clean close leaves one complete file, which the caller compacted. */
  void close(boolean clean) {
    try {
      closeStore(clean);
    } finally {
      if (path != null) {
        OPEN.remove(path);
      }
    }
  }

  private void closeStore(boolean clean) {
    BlockFileStore file = blocks;
    Journal open = journal;
    if (clean) {
      if (open != null) {
        open.force();
        new Checkpoint(storeId, open.sequence(), 0).write(this::map);
      }
      store.close();
      if (file != null) {
        force();
        removeJournals(Long.MAX_VALUE);
      }
    } else {
      store.closeImmediately();
    }
    if (open != null) {
      open.close();
    }
    if (file != null) {
      file.close();
      blocks = null;
    }
  }
}
