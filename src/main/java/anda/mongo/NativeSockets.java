package anda.mongo;

import anda.mongo.embedded.StoreException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import jnr.unixsocket.UnixSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * 本机套接字 Loads the library through which the driver reaches a socket in the file system.
 *
 * <p>It is unpacked by a class initialiser, and one that fails has failed for the life of the
 * process. The driver would come there first in its monitor thread, which it interrupts when a
 * client is closed early: then no store could be opened any more. So it is done before, in a thread
 * nobody interrupts.
 */
final class NativeSockets {

  private static final AtomicBoolean LOADED = new AtomicBoolean();

  private NativeSockets() {}

  /**
   * Returns when the library is there; the second time at once.
   *
   * @throws StoreException if it cannot be loaded, with the reason
   */
  static synchronized void load() {
    if (LOADED.get()) {
      return;
    }
    AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
    Thread loader = new Thread(() -> new UnixSocketAddress("any"), "native-sockets");
    loader.setUncaughtExceptionHandler((thread, thrown) -> fault.set(thrown));
    loader.start();
    join(loader);
    Throwable thrown = fault.get();
    if (thrown != null) {
      throw new StoreException(
          "the library for sockets in the file system cannot be loaded from "
              + System.getProperty("java.io.tmpdir")
              + ": it must be writable and not mounted noexec (-Djava.io.tmpdir)",
          thrown);
    }
    LOADED.set(true);
  }

  private static void join(Thread loader) {
    boolean interrupted = false;
    while (loader.isAlive()) {
      try {
        loader.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
