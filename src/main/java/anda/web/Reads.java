package anda.web;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.Views;
import anda.kernel.Act;
import anda.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 读入口 Turns the parameters of a read into a moment of the log, and waits for the views. */
@Component
public class Reads {

  private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");
  private final EventReader log;
  private final Views views;
  private final ActorDirectory actors;
  private final Clock clock;

  Reads(EventReader log, Views views, ActorDirectory actors, ObjectProvider<Clock> clock) {
    this.log = log;
    this.views = views;
    this.actors = actors;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  /** A record's answer with the position its card stands at as ETag. */
  public static <T> ResponseEntity<T> answer(Card<?> card, T body) {
    return ResponseEntity.ok().eTag(Writes.tag(card.position())).body(body);
  }

  Lookup lookup(HttpServletRequest request) {
    return new Lookup(at(request), viewer(request));
  }

  RecordLookup recordLookup(HttpServletRequest request) {
    String day = Parameters.single(request, "trueOn");
    if (day == null) {
      return new RecordLookup(at(request), null, viewer(request));
    }
    if (request.getParameter("knownAt") != null) {
      throw new Refused(WebRefusal.KNOWN_AT_WITH_OTHER_MOMENT, "trueOn");
    }
    return new RecordLookup(at(request), Parameters.day("trueOn", day), viewer(request));
  }

  Viewer viewer(HttpServletRequest request) {
    return new Viewer(actors.declared(request).map(ActorDirectory.Listed::actor).orElse(null));
  }

  /** Every read takes {@code minPosition}, so that a writer reads its own write. */
  void awaitMinPosition(HttpServletRequest request) {
    String asked = Parameters.single(request, "minPosition");
    if (asked != null) {
      awaited(minPosition(asked));
    }
  }

  private At at(HttpServletRequest request) {
    String knownAt = Parameters.single(request, "knownAt");
    if (knownAt != null && Parameters.single(request, "minPosition") != null) {
      throw new Refused(WebRefusal.KNOWN_AT_WITH_OTHER_MOMENT, "minPosition");
    }
    return knownAt == null ? At.LIVE : knownAt(knownAt);
  }

  private At knownAt(String asked) {
    long head = log.head();
    long position;
    if (POSITION.matcher(asked).matches()) {
      position = Long.parseLong(asked);
      if (position > head) {
        throw beyond(WebRefusal.KNOWN_AT_BEYOND_HEAD, "knownAt", asked, head);
      }
    } else {
      LocalDate day = knownDay(asked);
      if (day.isAfter(clock.instant().atZone(Act.ZONE).toLocalDate())) {
        throw beyond(WebRefusal.KNOWN_AT_BEYOND_HEAD, "knownAt", asked, head);
      }
      position = log.headOn(day);
    }
    awaited(position);
    return At.position(position);
  }

  private static LocalDate knownDay(String asked) {
    try {
      return Days.day(asked);
    } catch (Refused e) {
      throw new Refused(WebRefusal.KNOWN_AT_MALFORMED, "knownAt");
    }
  }

  private long minPosition(String asked) {
    if (!POSITION.matcher(asked).matches()) {
      throw new Refused(WebRefusal.MIN_POSITION_MALFORMED, "minPosition");
    }
    long position = Long.parseLong(asked);
    long head = log.head();
    if (position > head) {
      // an acknowledged write stands in the log, so nobody can honestly wait for more
      throw beyond(WebRefusal.MIN_POSITION_BEYOND_HEAD, "minPosition", asked, head);
    }
    return position;
  }

  private void awaited(long position) {
    if (position >= 0 && !views.await(position)) {
      throw new Refused(WebRefusal.VIEWS_BEHIND, null, Long.toString(position));
    }
  }

  private static Refused beyond(WebRefusal refusal, String field, String asked, long head) {
    return new Refused(refusal, field, asked, Long.toString(head));
  }
}
