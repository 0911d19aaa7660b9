package anda.mongo.embedded;

import static java.util.Objects.requireNonNull;

import anda.mongo.embedded.JournalReplay.Checkpoint;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The store file with its journal, or memory without files: opening with its checks, checkpoints.
 *
 * <p>Retention is zero because a commit is forced before the next one starts: a chunk that is
 * reused is never part of the newest version on disk.
 *
 * <p>Longer than 250 lines because opening, checkpoints, reopening and closing change the same few
 * fields, and their order is what durability rests on; formats stand in classes of their own.
 */
final class StoreFile {
  private static final int PAGE_SPLIT_BYTES = 4096;
  private static final int CACHE_MIB = 64;

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
    return new StoreFile(null, FileChannel::open, null, build(null));
  }

  /**
   * Opens or creates the file.
   *
   * @throws StoreException if another process has it, or it is damaged, or its end is missing
   */
  static StoreFile open(Path given, BlockFileStore.Disk disk) {
    Path path = given.toAbsolutePath().normalize();
    if (!OPEN.add(path)) {
      throw inUse(path);
    }
    try {
      return openAlone(path, disk);
    } catch (RuntimeException e) {
      OPEN.remove(path);
      throw e;
    }
  }

  private static StoreFile openAlone(Path path, BlockFileStore.Disk disk) {
    BlockFileStore blocks = new BlockFileStore(path, config(), disk);
    try {
      if (!Files.exists(path)) {
        create(path, disk);
      }
      blocks.open(path.toString(), false, null);
      long marked = blocks.blocks().marked();
      if (marked < 0) {
        throw new StoreException(damaged(path, "it does not begin as a store"));
      }
      if (marked > 0 && blocks.size() == 0) {
        throw new StoreException(damaged(path, "nothing but its front is there"));
      }
      MVStore store = build(blocks);
      try {
        if (store.getCurrentVersion() < marked) {
          throw new StoreException(
              damaged(
                  path,
                  "it ends at version %d of %d".formatted(store.getCurrentVersion(), marked)));
        }
        blocks.verify();
      } catch (RuntimeException e) {
        store.closeImmediately();
        throw e;
      }
      store.setRetentionTime(0);
      StoreFile file = new StoreFile(path, disk, blocks, store);
      try {
        file.startJournal(path);
      } catch (RuntimeException | IOException e) {
        file.closeStore(false);
        throw e;
      }
      return file;
    } catch (RuntimeException | IOException e) {
      blocks.close();
      throw refusal(path, e);
    }
  }

  /** Brings the file up to its journal, checkpoints that, and begins a new journal. */
  private void startJournal(Path file) throws IOException {
    Checkpoint from = Checkpoint.read(this::map, RANDOM.nextLong());
    if (from.sequence() == 0 && from.file() == 0) {
      // a new store has its number before it has a journal that bears it
      from.write(this::map);
      store.commit();
      force();
    }
    long last = JournalReplay.run(file, from, Long.MAX_VALUE, this::map);
    long newest = JournalReplay.numbers(file).stream().reduce(from.file(), Math::max);
    storeId = from.store();
    journal = new Journal(file, disk, storeId, last, newest + 1);
    commit();
    settle();
  }

  /** A new file gets its name when its front is on disk: a file without one is never new. */
  private static void create(Path path, BlockFileStore.Disk disk) throws IOException {
    Path draft = path.resolveSibling(path.getFileName() + ".new");
    try (FileChannel channel =
        disk.open(
            draft,
            Set.of(
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE))) {
      CheckedBlocks.create(channel);
    }
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(path.resolveSibling("."))) {
      folder.force(true);
    }
  }

  private static StoreException refusal(Path path, Exception e) {
    if (e instanceof StoreException known) {
      return known;
    }
    if (e instanceof MVStoreException failed
        && failed.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
      return inUse(path);
    }
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new StoreException(damaged(path, reason), e);
  }

  private static StoreException inUse(Path path) {
    return new StoreException(
        path + " is used by another process: stop that process, or choose another folder");
  }

  private static String damaged(Path path, String reason) {
    return path + " is damaged (" + reason + "): put back the newest backup of this file";
  }

  private static Map<String, Object> config() {
    Map<String, Object> config = new HashMap<>();
    config.put("cacheSize", CACHE_MIB);
    config.put("pageSplitSize", PAGE_SPLIT_BYTES);
    return config;
  }

  private static MVStore build(@Nullable BlockFileStore blocks) {
    MVStore.Builder builder = new MVStore.Builder().autoCommitDisabled().autoCommitBufferSize(0);
    if (blocks != null) {
      builder.fileStore(blocks);
    }
    return builder.pageSplitSize(PAGE_SPLIT_BYTES).open();
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
    BlockFileStore again = new BlockFileStore(path, config(), disk).showOnlyForced();
    try {
      again.open(path.toString(), true, null);
      blocks = again;
      store = build(again);
      Journal broken = journal;
      if (broken != null) {
        journal = null;
        Checkpoint from = Checkpoint.read(this::map, storeId);
        JournalReplay.run(path, from, broken.forced(), this::map);
      }
    } catch (RuntimeException | IOException e) {
      again.close();
      throw refusal(path, e);
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
