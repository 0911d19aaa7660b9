package anda.web;

import anda.eventstore.view.EventReader;
import anda.kernel.Refused;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * 更新流 Tells open pages how far the log has come, as server-sent events {@code position} whose id is
 * the position, so that they read again with {@code minPosition}.
 *
 * <p>A new reader gets the position at once, unless its {@code Last-Event-ID} says it knows it. One
 * thread asks the log five times a second while anybody listens: other processes may write to the
 * same store. At most 200 readers; a silent one hears a comment every 15 s.
 */
@RestController
class StreamController implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(StreamController.class);
  private static final int MOST = 200;
  private static final long ASK_MILLIS = 200;
  private static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(15);
  private static final long LONGEST_MILLIS = TimeUnit.MINUTES.toMillis(30);

  /** As sent before: -1 stands for an empty log. */
  private static final Pattern POSITION = Pattern.compile("-1|[0-9]{1,18}");

  private final EventReader events;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private @Nullable ScheduledExecutorService clockwork;

  StreamController(EventReader events) {
    this.events = events;
  }

  @GetMapping(path = "/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter stream(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last)
      throws IOException {
    long known = known(last);
    if (listeners.size() >= MOST) {
      throw new Refused(WebRefusal.TOO_MANY_STREAMS, null);
    }
    Listener listener = new Listener(new SseEmitter(LONGEST_MILLIS), known);
    listener.emitter.onCompletion(() -> listeners.remove(listener));
    listener.emitter.onTimeout(listener.emitter::complete);
    listener.emitter.onError(thrown -> listeners.remove(listener));
    listener.tell(events.head());
    listeners.add(listener);
    return listener.emitter;
  }

  private static long known(@Nullable String last) {
    if (last == null || last.isEmpty()) {
      return Long.MIN_VALUE;
    }
    if (!POSITION.matcher(last).matches()) {
      throw new Refused(WebRefusal.LAST_EVENT_ID_MALFORMED, "Last-Event-ID");
    }
    return Long.parseLong(last);
  }

  private void tellAll() {
    if (listeners.isEmpty()) {
      return;
    }
    long head;
    try {
      head = events.head();
    } catch (RuntimeException e) {
      log.debug("the log does not answer; listeners wait", e);
      return;
    }
    for (Listener listener : listeners) {
      try {
        listener.tell(head);
      } catch (IOException | IllegalStateException e) {
        listeners.remove(listener);
        listener.emitter.completeWithError(e);
      }
    }
  }

  @Override
  public synchronized void start() {
    clockwork =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "anda-stream");
              thread.setDaemon(true);
              return thread;
            });
    clockwork.scheduleWithFixedDelay(this::tellAll, ASK_MILLIS, ASK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Ends every stream, so that a graceful stop need not wait for pages that are still open. */
  @Override
  public synchronized void stop() {
    if (clockwork != null) {
      clockwork.shutdownNow();
      clockwork = null;
    }
    listeners.forEach(listener -> listener.emitter.complete());
    listeners.clear();
  }

  @Override
  public synchronized boolean isRunning() {
    return clockwork != null;
  }

  /** Last to start and first to stop: before the web server begins to wait for its requests. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }

  private static final class Listener {

    private final SseEmitter emitter;
    private long known;
    private long spoken = System.nanoTime();

    Listener(SseEmitter emitter, long known) {
      this.emitter = emitter;
      this.known = known;
    }

    /** Sends the position when it is news; another store may stand lower, which is news too. */
    synchronized void tell(long head) throws IOException {
      if (head != known) {
        emitter.send(
            SseEmitter.event()
                .id(Long.toString(head))
                .name("position")
                .data("{\"position\":" + head + "}"));
        known = head;
        spoken = System.nanoTime();
      } else if (System.nanoTime() - spoken > SILENCE_NANOS) {
        emitter.send(SseEmitter.event().comment("still here"));
        spoken = System.nanoTime();
      }
    }
  }
}
