package anda.region.command;

import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.kernel.Source;
import anda.region.RegionRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** Acts, places and matchers that the tests of this package share. */
final class Given {

  static final PlaceRef DAXING = place("110115000000", "大兴区", PlaceRef.Level.COUNTY);
  static final PlaceRef PLAIN_WHITE = place("152529000000", "正镶白旗", PlaceRef.Level.COUNTY);

  static final PlaceRef ZONE = new PlaceRef(PlaceRef.Scheme.ZONE, "", "北京经济技术开发区", null, null);

  /** Codes of both, as a pairing of theirs names them. */
  static final List<String> PLACES = List.of(DAXING.code(), PLAIN_WHITE.code());

  private static final Instant AT = Instant.parse("2024-05-06T01:02:03.004Z");
  private static final Actor CLERK =
      Actor.of("person-1", "MANAGER", "unit-1", Actor.Assurance.DECLARED);

  private Given() {}

  static Act now() {
    return Act.now(AT, CLERK, "cmd-1");
  }

  static Act happened(String day) {
    return Act.happened(AT, day(day), CLERK, Source.document("会议纪要", "1号"), "cmd-1");
  }

  static Act happenedOnAnUnknownDay() {
    return Act.happened(AT, null, CLERK, Source.document("会议纪要", "1号"), "cmd-1");
  }

  static PartialDate day(String day) {
    return PartialDate.day(LocalDate.parse(day), PartialDate.Basis.EVENT);
  }

  static PlaceRef place(String code, String name, PlaceRef.Level level) {
    return new PlaceRef(PlaceRef.Scheme.CN, code, name, level, 2023);
  }

  static Matcher<Throwable> refusal(Enum<?> reason, String... parameters) {
    return new CustomTypeSafeMatcher<>(reason + " " + List.of(parameters)) {
      @Override
      protected boolean matchesSafely(Throwable thrown) {
        return thrown instanceof Refused refused
            && refused.refusal() == reason
            && refused.parameters().equals(List.of(parameters));
      }
    };
  }

  static Matcher<Throwable> anyRefusal(RegionRefusal reason) {
    return new CustomTypeSafeMatcher<>(reason.name()) {
      @Override
      protected boolean matchesSafely(Throwable thrown) {
        return thrown instanceof Refused refused && refused.refusal() == reason;
      }
    };
  }

  static Matcher<EventMessage<?>> correcting(String event) {
    return new CustomTypeSafeMatcher<>("corrects " + event) {
      @Override
      protected boolean matchesSafely(EventMessage<?> message) {
        return MetaData.with("anda.corrects", event).equals(message.getMetaData());
      }
    };
  }
}
