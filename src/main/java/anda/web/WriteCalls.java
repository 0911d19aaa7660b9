package anda.web;

import anda.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** 写请求解析 Reads the headers of a write; the one place where the API looks at the clock. */
@Component
class WriteCalls {

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");
  private final ActorDirectory actors;
  private final Clock clock;

  WriteCalls(ActorDirectory actors, ObjectProvider<Clock> clock) {
    this.actors = actors;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  WriteCall of(HttpServletRequest request) {
    acceptable(request);
    String route = request.getMethod() + " " + request.getRequestURI();
    return new WriteCall(
        actor(request).actor(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        route,
        key(request.getHeader("Idempotency-Key")),
        Digests.sha256(route, Bodies.canonical(request)),
        expectedPosition(request.getHeader("If-Match")));
  }

  /** Refused before anything is done: else it would be done, and the answer could not be given. */
  private static void acceptable(HttpServletRequest request) {
    List<MediaType> accepted;
    try {
      accepted = MediaType.parseMediaTypes(Collections.list(request.getHeaders("Accept")));
    } catch (InvalidMediaTypeException malformed) {
      throw new Refused(WebRefusal.NOT_ACCEPTABLE, "Accept");
    }
    boolean json =
        accepted.stream()
            .anyMatch(
                type -> type.getQualityValue() > 0 && type.includes(MediaType.APPLICATION_JSON));
    if (!accepted.isEmpty() && !json) {
      throw new Refused(WebRefusal.NOT_ACCEPTABLE, "Accept");
    }
  }

  /**
   * The declared actor of a write.
   *
   * @throws Refused {@code ACTOR_REQUIRED}, {@code ACTOR_UNKNOWN}
   */
  ActorDirectory.Listed actor(HttpServletRequest request) {
    return actors
        .declared(request)
        .orElseThrow(() -> new Refused(WebRefusal.ACTOR_REQUIRED, ActorDirectory.HEADER));
  }

  private static @Nullable String key(@Nullable String header) {
    if (header != null && !KEY.matcher(header).matches()) {
      throw new Refused(WebRefusal.IDEMPOTENCY_KEY_MALFORMED, "Idempotency-Key");
    }
    return header;
  }

  private static @Nullable Long expectedPosition(@Nullable String header) {
    if (header == null || header.equals("*")) {
      return null;
    }
    Matcher tag = TAG.matcher(header);
    if (!tag.matches()) {
      throw new Refused(WebRefusal.IF_MATCH_MALFORMED, "If-Match");
    }
    return Long.valueOf(tag.group(1));
  }
}
