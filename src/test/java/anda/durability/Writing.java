package anda.durability;

import anda.eventstore.log.MongoEventEngine;
import anda.kernel.Refused;
import anda.mongo.MongoConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A process that appends with several writers and notes each acknowledged command in a side file,
 * until it is killed, its time is up, or the store refuses.
 *
 * <p>Usage: {@code Writing <data folder> <side file> <writers> <seconds>}. Prints {@code WRITING}
 * after the first acknowledgement; after a refusal {@code REFUSED <code> reads=<n> again=<n>}: what
 * reads still find, and how many further writes were refused as well.
 */
final class Writing {
  private static final int AGGREGATES_PER_WRITER = 3;
  private static final int MOST_EVENTS = 3;
  private static final int TRIES_AFTER_REFUSAL = 20;

  private final MongoEventEngine engine;
  private final FileChannel acknowledged;
  private final AtomicBoolean announced = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicLong units = new AtomicLong();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile String refusal = "";

  private Writing(MongoEventEngine engine, FileChannel acknowledged) {
    this.engine = engine;
    this.acknowledged = acknowledged;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    try (FileChannel side =
            FileChannel.open(
                Path.of(args[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        MongoConnection store = Trial.open(folder);
        MongoEventEngine engine = Trial.engine(store.database())) {
      new Writing(engine, side).run(Integer.parseInt(args[2]), Long.parseLong(args[3]));
    }
  }

  private void run(int writers, long seconds) throws InterruptedException {
    for (int w = 0; w < writers; w++) {
      int writer = w;
      Thread thread = new Thread(() -> write(writer), "writer-" + w);
      thread.setDaemon(true);
      thread.start();
    }
    if (over.await(seconds == 0 ? Long.MAX_VALUE : seconds, TimeUnit.SECONDS)) {
      say("REFUSED %s reads=%d again=%d".formatted(refusal, readable(), refusedAgain()));
    }
    ended.set(true);
    say("WROTE " + units.get());
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private void write(int writer) {
    try {
      for (long i = 0; !ended.get() && refusal.isEmpty(); i++) {
        String aggregate = "trial-" + writer + "-" + i % AGGREGATES_PER_WRITER;
        append(aggregate, 1 + (int) (i % MOST_EVENTS));
      }
    } catch (RuntimeException e) {
      refusal = code(e);
      over.countDown();
    }
  }

  private void append(String aggregate, int events) {
    long sequence = engine.lastSequenceNumberFor(aggregate).orElse(-1L) + 1;
    String command = UUID.randomUUID().toString();
    engine.appendEvents(Trial.unit(command, aggregate, sequence, events));
    String line = command + " " + aggregate + " " + sequence + " " + events + "\n";
    try {
      synchronized (acknowledged) {
        acknowledged.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    units.incrementAndGet();
    if (announced.compareAndSet(false, true)) {
      say("WRITING");
    }
  }

  private static String code(RuntimeException e) {
    return e instanceof Refused refused
        ? refused.refusal().name()
        : e.getClass().getSimpleName() + ": " + String.valueOf(e.getMessage()).lines().findFirst();
  }

  private long readable() {
    return engine
        .readEvents(null, false)
        .peek(event -> event.getPayload().toString().length())
        .count();
  }

  private int refusedAgain() {
    int refused = 0;
    for (int i = 0; i < TRIES_AFTER_REFUSAL; i++) {
      try {
        append("trial-late-" + i, 1);
      } catch (RuntimeException e) {
        refused++;
      }
    }
    return refused;
  }
}
