package anda.web;

import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.Refused;
import anda.kernel.Source;
import anda.web.ActRequest.SignatureRequest;
import anda.web.ActRequest.SourceRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 办理装配 Makes the kernel's {@link Act} of a request: who, when recorded, when happened, from which
 * document, under which command id.
 */
@Component
public class Acts {

  private static final int LONGEST_TEXT = 1_000;
  private static final int LONGEST_NUMBER = 200;
  private static final Pattern UNIT = Pattern.compile("[a-z0-9-]{1,80}");
  private final ActorDirectory actors;

  Acts(ActorDirectory actors) {
    this.actors = actors;
  }

  /**
   * The act of a request.
   *
   * @param asked the body's {@code act}; null = NOW
   * @throws Refused {@code ON_REQUIRED}, {@code SOURCE_REQUIRED}, {@code ON_ONLY_FOR_THE_PAST},
   *     {@code HAPPENED_IN_THE_FUTURE} or by a field of the source or a signature
   */
  public Act act(WriteCall call, @Nullable ActRequest asked) {
    return act(call, asked, call.commandId());
  }

  /** The act of one row of many that one request brings. */
  public Act act(WriteCall call, @Nullable ActRequest asked, String commandId) {
    if (asked == null) {
      return Act.now(call.at(), call.actor(), commandId);
    }
    Actor actor = signed(call.actor(), asked);
    Source source = source(asked.source());
    if (asked.kind() != Act.Kind.ALREADY_HAPPENED) {
      if (asked.on() != null) {
        throw new Refused(WebRefusal.ON_ONLY_FOR_THE_PAST, "act.on");
      }
      return Act.now(call.at(), actor, commandId).from(source);
    }
    if (asked.on() == null) {
      throw new Refused(WebRefusal.ON_REQUIRED, "act.on");
    }
    if (source == null) {
      throw new Refused(WebRefusal.SOURCE_REQUIRED, "act.source");
    }
    return happened(call, asked.on(), actor, source, commandId);
  }

  private static Act happened(
      WriteCall call, PartialDate on, Actor actor, Source source, String commandId) {
    if (on.from().isAfter(call.at().atZone(Act.ZONE).toLocalDate())) {
      throw new Refused(KernelRefusal.HAPPENED_IN_THE_FUTURE, "act.on", on.from().toString());
    }
    return Act.happened(call.at(), on, actor, source, commandId);
  }

  private Actor signed(Actor actor, ActRequest asked) {
    return new Actor(
        actor.id(),
        actor.role(),
        actor.unit(),
        actor.assurance(),
        signature(asked.prepared(), "act.prepared"),
        signature(asked.checked(), "act.checked"),
        signature(asked.signed(), "act.signed"));
  }

  private Actor.@Nullable Signature signature(@Nullable SignatureRequest asked, String field) {
    if (asked == null) {
      return null;
    }
    if (asked.id() == null) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, field + ".id");
    }
    ActorDirectory.Listed person =
        actors
            .find(asked.id())
            .orElseThrow(() -> new Refused(WebRefusal.ACTOR_UNKNOWN, field + ".id"));
    String unit = asked.unit() == null ? person.unit().id() : asked.unit();
    if (!UNIT.matcher(unit).matches()) {
      throw new Refused(KernelRefusal.VALUE_MALFORMED, field + ".unit");
    }
    return new Actor.Signature(person.id(), unit, asked.day());
  }

  private static @Nullable Source source(@Nullable SourceRequest asked) {
    if (asked == null) {
      return null;
    }
    if (asked.text() == null || asked.text().isBlank()) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, "act.source.text");
    }
    Fields.digest(asked.digest(), "act.source.digest");
    return new Source(
        asked.kind() == null ? Source.Kind.DOCUMENT : asked.kind(),
        bounded(asked.text().strip(), "text", LONGEST_TEXT),
        asked.number() == null ? null : bounded(asked.number(), "number", LONGEST_NUMBER),
        asked.issuer() == null ? null : bounded(asked.issuer(), "issuer", LONGEST_NUMBER),
        asked.day(),
        asked.digest(),
        null);
  }

  private static String bounded(String text, String name, int longest) {
    if (text.length() > longest) {
      String field = "act.source." + name;
      throw new Refused(WebRefusal.LENGTH_OUT_OF_RANGE, field, "1", Integer.toString(longest));
    }
    return text;
  }
}
