package anda.mongo.embedded;

import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Keeps the file near the size of what is alive in it.
 *
 * <p>H2 never moves a chunk whose live part is larger than the write limit it is given, which is
 * why compaction with a small limit stops for good after a bulk load; so the limit grows with the
 * largest chunk. A chunk is only reused some versions after it died: when the size stands still,
 * empty versions are made until the dead ones are free. What is left is moved together, a chunk or
 * two in each round, so that holes wander to the end, where they are cut off. Moving stops the
 * writers: while there are any, only little is moved at a time, as long as the file is not much too
 * large. An idle store for which everything was tried is left alone.
 */
final class Housekeeping {
  private static final long ROUND_NANOS = 500_000_000L;
  private static final long SLACK_BYTES = 24L << 20;
  private static final int TARGET_FILL = 50;
  private static final int FILL_WHEN_IDLE = 75;
  private static final int FILL_OF_FILE = 90;
  private static final int LEAST_ROUNDS = 8;
  private static final int SMALL_ROUND_BYTES = 8 << 20;
  private static final int VERSIONS_TO_FREE = 8;
  private static final String TICKS = "ticks";
  private static final byte[] TICK = {0};

  private final StoreFile file;
  private long lastRound = System.nanoTime();
  private long lastSize;
  private long lastSequence;
  private int fruitless;

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
    Journal journal = file.journal();
    long sequence = journal == null ? 0 : journal.sequence();
    boolean idle = sequence == lastSequence;
    if (!idle) {
      fruitless = 0;
    }
    if (isTooLarge(blocks, 2) && fruitless < mostRounds(blocks)) {
      compact(blocks, blocks.size() == lastSize, idle);
    }
    lastSequence = sequence;
    lastSize = blocks.size();
    lastRound = System.nanoTime();
  }

  private static boolean isTooLarge(BlockFileStore blocks, int times) {
    return blocks.size() > times * blocks.live() + SLACK_BYTES;
  }

  /** Rounds in a row that may leave the size as it is; enough to move every chunk twice. */
  private static long mostRounds(BlockFileStore blocks) {
    return LEAST_ROUNDS + 2 * blocks.size() / Math.max(SMALL_ROUND_BYTES, blocks.longest());
  }

  private void compact(BlockFileStore blocks, boolean stuck, boolean idle) {
    MVStore store = file.store();
    long before = blocks.size();
    int target = stuck && idle ? FILL_WHEN_IDLE : TARGET_FILL;
    if (blocks.getChunksFillRate() < target) {
      store.compact(target, atLeast(SMALL_ROUND_BYTES, blocks.largestLive() + 1));
      checkpoint.run();
    }
    if (stuck) {
      free(store);
      boolean much = idle || isTooLarge(blocks, 3);
      int most = much ? atLeast(SMALL_ROUND_BYTES, blocks.longest()) : SMALL_ROUND_BYTES;
      alone.accept(() -> blocks.compactMoveChunks(FILL_OF_FILE, most, store));
    }
    fruitless = blocks.size() < before ? 0 : fruitless + 1;
  }

  private static int atLeast(int small, long limit) {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(small, limit));
  }

  private void free(MVStore store) {
    MVMap<byte[], byte[]> ticks = file.map(TICKS);
    for (int i = 0; i < VERSIONS_TO_FREE; i++) {
      ticks.put(TICK, KeyEncoding.encode(store.getCurrentVersion()));
      checkpoint.run();
    }
  }

  /** At a clean stop: rounds until the file is small or nothing helps. */
  void settle(long atMostMillis) {
    BlockFileStore blocks = file.blocks();
    if (blocks == null) {
      return;
    }
    long end = System.nanoTime() + atMostMillis * 1_000_000L;
    while (isTooLarge(blocks, 2) && fruitless < mostRounds(blocks) && System.nanoTime() - end < 0) {
      compact(blocks, true, true);
    }
  }
}
