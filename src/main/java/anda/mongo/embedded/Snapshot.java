package anda.mongo.embedded;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/**
 * One moment of a collection: the data and one index as they stood together.
 *
 * <p>While it is open H2 keeps the chunks it reads; so it is never kept between two batches.
 */
final class Snapshot implements AutoCloseable {
  private final MVStore store;
  private final MVStore.TxCounter usage;
  private final MVMap<byte[], byte[]> data;
  private final MVMap<byte[], byte[]> index;
  private final RootReference<byte[], byte[]> dataRoot;
  private final RootReference<byte[], byte[]> indexRoot;

  /** To be called while no document of the collection is being written. */
  Snapshot(MVStore store, MVMap<byte[], byte[]> data, MVMap<byte[], byte[]> index) {
    this.store = store;
    this.data = data;
    this.index = index;
    usage = store.registerVersionUsage();
    dataRoot = data.flushAndGetRoot();
    indexRoot = index == data ? dataRoot : index.flushAndGetRoot();
  }

  Cursor<byte[], byte[]> entries(byte[] from, boolean reverse) {
    return index.cursor(indexRoot, from, null, reverse);
  }

  byte @Nullable [] document(byte[] id) {
    return data.get(dataRoot.root, id);
  }

  @Override
  public void close() {
    store.deregisterVersionUsage(usage);
  }
}
