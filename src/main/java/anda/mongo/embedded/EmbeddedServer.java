package anda.mongo.embedded;

import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerDomainSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * 内置服务 The store behind the MongoDB wire protocol, on a Unix domain socket.
 *
 * <p>The socket lies in a new folder that only its owner may enter, so no other user of the machine
 * can connect. Closing the server forces what was written and leaves a compact file.
 */
public final class EmbeddedServer implements AutoCloseable {
  private static final int LONGEST_SOCKET_PATH = 100;

  /** The driver wants this ending. */
  private static final String SOCKET = "s.sock";

  /** About one thread for each connection of a usual pool: a long query holds up few others. */
  private static final int WORKERS = 32;

  private final DocumentStore store;
  private final Commands commands;
  private final InsideInserts inserts;
  private final Path folder;
  private final Path socket;
  private final EventLoopGroup acceptor = group("store-acceptor", 1);
  private final EventLoopGroup workers = group("store-worker", WORKERS);
  private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private @Nullable Channel listening;
  private boolean closed;

  private EmbeddedServer(DocumentStore store, Path folder) {
    this.store = store;
    commands = new Commands(store);
    inserts = new InsideInserts(commands);
    this.folder = folder;
    socket = folder.resolve(SOCKET);
  }

  /**
   * Opens the store and listens.
   *
   * @param file the file of the store, made if absent; null keeps everything in memory
   * @throws StoreException if the file is in use or damaged, or no socket can be made
   */
  public static EmbeddedServer start(@Nullable Path file) {
    return start(DocumentStore.open(file));
  }

  static EmbeddedServer start(DocumentStore store) {
    try {
      EmbeddedServer server = new EmbeddedServer(store, privateFolder());
      server.listen();
      return server;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static EventLoopGroup group(String name, int threads) {
    return new MultiThreadIoEventLoopGroup(
        threads, new DefaultThreadFactory(name, true), NioIoHandler.newFactory());
  }

  private static Path privateFolder() {
    try {
      Path folder =
          Files.createTempDirectory(
              "store",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      if (folder.resolve(SOCKET).toString().length() > LONGEST_SOCKET_PATH) {
        Files.delete(folder);
        throw new StoreException(
            folder + " is too long for a socket: set -Djava.io.tmpdir to a shorter folder");
      }
      return folder;
    } catch (IOException | UnsupportedOperationException e) {
      throw new StoreException(
          "no private folder for a socket under " + System.getProperty("java.io.tmpdir"), e);
    }
  }

  private void listen() {
    listening =
        new ServerBootstrap()
            .group(acceptor, workers)
            .channel(NioServerDomainSocketChannel.class)
            .childHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    WireDecoder decoder = new WireDecoder();
                    connections.add(channel);
                    channel
                        .pipeline()
                        .addLast(
                            new MongoWireReplyEncoder(),
                            new MongoWireMessageEncoder(),
                            decoder,
                            new RequestHandler(commands, decoder));
                  }
                })
            .bind(UnixDomainSocketAddress.of(socket))
            .syncUninterruptibly()
            .channel();
  }

  /** Path of the Unix domain socket. */
  public Path socket() {
    return socket;
  }

  /** Whether a write failed since the start, so that the store only answers reads. */
  public boolean readOnly() {
    return store.gate().failed();
  }

  /** Whether that write failed because the disk was full. */
  public boolean diskFull() {
    return store.gate().diskFull();
  }

  /**
   * Inserts documents in order without the socket; they are not forced yet.
   *
   * @return how many are in; when not all, the next one met a duplicate
   * @throws StoreException for any other reason; then it is not known how many are in
   */
  public int insert(String database, String collection, List<? extends Map<String, ?>> documents) {
    return inserts.insert(database, collection, documents);
  }

  /**
   * Forces everything written so far, in this thread.
   *
   * @throws StoreException if that failed; the store then only answers reads
   */
  public void force() {
    store.gate().force();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    Channel open = listening;
    if (open != null) {
      open.close().syncUninterruptibly();
    }
    connections.close().awaitUninterruptibly(1, TimeUnit.SECONDS);
    store.close();
    acceptor.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    workers.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    try {
      Files.deleteIfExists(socket);
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // an empty private folder left in the temporary folder harms nobody
    }
  }
}
