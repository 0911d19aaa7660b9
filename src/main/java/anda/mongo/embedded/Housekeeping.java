package anda.mongo.embedded;

import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Keeps the file near the size of what is alive in it.
 *
 * <p>H2 never moves a chunk whose live part is larger than the write limit it is given, which is
 * why compaction with a small limit stops for good after a bulk load; so the limit grows with the
 * largest chunk. A chunk is only reused some versions after it died: when nobody writes, empty
 * versions are made until the dead ones are free and the file can shrink.
 */
final class Housekeeping {
  private static final long ROUND_NANOS = 500_000_000L;
  private static final long SLACK_BYTES = 24L << 20;
  private static final int TARGET_FILL = 50;
  private static final int SMALL_ROUND_BYTES = 8 << 20;
  private static final int VERSIONS_TO_FREE = 8;
  private static final String TICKS = "ticks";
  private static final byte[] TICK = {0};

  private final StoreFile file;
  private long lastRound = System.nanoTime();
  private long lastSize;

  private final Runnable checkpoint;
  private final Consumer<Runnable> alone;

  /**
   * @param checkpoint makes a checkpoint, forced
   * @param alone runs something that commits, and makes a checkpoint after it
   */
  Housekeeping(StoreFile file, Runnable checkpoint, Consumer<Runnable> alone) {
    this.file = file;
    this.checkpoint = checkpoint;
    this.alone = alone;
  }

  /**
   * Runs between two checkpoints, beside the writers: pages are moved in memory and written by the
   * next checkpoint. Does nothing more often than twice a second.
   */
  void round() {
    BlockFileStore blocks = file.blocks();
    if (blocks == null || System.nanoTime() - lastRound < ROUND_NANOS) {
      return;
    }
    long live = blocks.live();
    if (blocks.size() > 2 * live + SLACK_BYTES) {
      compact(blocks, blocks.size() == lastSize);
    }
    lastSize = blocks.size();
    lastRound = System.nanoTime();
  }

  private void compact(BlockFileStore blocks, boolean stuck) {
    MVStore store = file.store();
    long limit = Math.max(SMALL_ROUND_BYTES, blocks.largestLive() + 1);
    if (blocks.getChunksFillRate() < TARGET_FILL) {
      store.compact(TARGET_FILL, (int) Math.min(Integer.MAX_VALUE, limit));
      checkpoint.run();
    }
    if (stuck) {
      free(store);
      alone.accept(() -> blocks.compactMoveChunks(TARGET_FILL + 40, SMALL_ROUND_BYTES, store));
    }
  }

  private void free(MVStore store) {
    MVMap<byte[], byte[]> ticks = file.map(TICKS);
    for (int i = 0; i < VERSIONS_TO_FREE; i++) {
      ticks.put(TICK, KeyEncoding.encode(store.getCurrentVersion()));
      checkpoint.run();
    }
  }

  /** At a clean stop: rounds until the file is small or no longer shrinks. */
  void settle(long atMostMillis) {
    BlockFileStore blocks = file.blocks();
    if (blocks == null) {
      return;
    }
    long end = System.nanoTime() + atMostMillis * 1_000_000L;
    long before;
    do {
      before = blocks.size();
      if (before <= 2 * blocks.live() + SLACK_BYTES) {
        return;
      }
      compact(blocks, true);
    } while (blocks.size() < before && System.nanoTime() - end < 0);
  }
}
