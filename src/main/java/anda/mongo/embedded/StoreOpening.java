package anda.mongo.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a store file, or opens one and reads it through.
 *
 * <p>When the power fails during a checkpoint, the newest version may have its beginning and its
 * end on disk and not all between. It was never forced, so the journal still holds what is in it:
 * the version before it is opened instead. Versions that are known to be forced are never passed
 * over; a fault in them is damage.
 */
final class StoreOpening {
  private static final Logger log = LoggerFactory.getLogger(StoreOpening.class);
  private static final int PAGE_SPLIT_BYTES = 4096;
  private static final int CACHE_MIB = 64;

  /** The store's header takes two blocks; looking for a version in less, H2 would never end. */
  private static final int LEAST = 3 * CheckedBlocks.BLOCK;

  private StoreOpening() {}

  /**
   * An open file.
   *
   * @param passedOver why a newer version was not opened, if there is one
   */
  record Opened(BlockFileStore blocks, MVStore store, @Nullable StoreException passedOver) {}

  /**
   * Opens or creates the file.
   *
   * @throws StoreException if another process has it, or it is damaged, or its end is missing
   */
  static Opened open(Path path, BlockFileStore.Disk disk) {
    long newest = Long.MAX_VALUE;
    StoreException first = null;
    while (true) {
      BlockFileStore blocks = blocks(path, disk).showUpTo(newest);
      try {
        if (!Files.exists(path)) {
          create(path, disk);
        }
        MVStore store = openAndVerify(path, blocks);
        if (first != null) {
          log.info("{} is opened at version {}", path, store.getCurrentVersion());
        }
        return new Opened(blocks, store, first);
      } catch (RuntimeException | IOException e) {
        StoreException refusal = refusal(path, e);
        first = first == null ? refusal : first;
        long failed = blocks.shown().newest();
        boolean unforced = blocks.forced() >= 0 && failed > blocks.forced() && failed < newest;
        blocks.close();
        if (!unforced) {
          throw first;
        }
        newest = failed - 1;
      }
    }
  }

  private static MVStore openAndVerify(Path path, BlockFileStore blocks) throws IOException {
    blocks.open(path.toString(), false, null);
    long marked = blocks.forced();
    if (marked < 0) {
      throw new StoreException(damaged(path, "it does not begin as a store"));
    }
    if (marked == 0 && JournalReplay.numbers(path).isEmpty()) {
      blocks.truncate(0); // a first start was cut off: nothing was acknowledged, it begins again
    } else if (blocks.size() < LEAST && (marked > 0 || blocks.size() > 0)) {
      throw new StoreException(damaged(path, "nothing but its front is there"));
    }
    MVStore store = build(blocks);
    try {
      if (store.getCurrentVersion() < marked) {
        throw new StoreException(
            damaged(
                path, "it ends at version %d of %d".formatted(store.getCurrentVersion(), marked)));
      }
      blocks.verify();
    } catch (RuntimeException e) {
      store.closeImmediately();
      throw e;
    }
    // a commit is forced before the next one starts: a chunk that is reused is never part of the
    // newest version on disk
    store.setRetentionTime(0);
    return store;
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
      makePrivate(draft);
      CheckedBlocks.create(channel);
    }
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(path.resolveSibling("."))) {
      folder.force(true);
    }
  }

  /** Where files have owners, only this one may read it, wherever it is carried. */
  static void makePrivate(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  static StoreException refusal(Path path, Exception e) {
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

  static StoreException inUse(Path path) {
    return new StoreException(
        path + " is used by another process: stop that process, or choose another folder");
  }

  private static String damaged(Path path, String reason) {
    return path + " is damaged (" + reason + "): put back the newest backup of this file";
  }

  static BlockFileStore blocks(Path path, BlockFileStore.Disk disk) {
    Map<String, Object> config = new HashMap<>();
    config.put("cacheSize", CACHE_MIB);
    config.put("pageSplitSize", PAGE_SPLIT_BYTES);
    return new BlockFileStore(path, config, disk);
  }

  static MVStore build(@Nullable BlockFileStore blocks) {
    MVStore.Builder builder = new MVStore.Builder().autoCommitDisabled().autoCommitBufferSize(0);
    if (blocks != null) {
      builder.fileStore(blocks);
    }
    return builder.pageSplitSize(PAGE_SPLIT_BYTES).open();
  }
}
