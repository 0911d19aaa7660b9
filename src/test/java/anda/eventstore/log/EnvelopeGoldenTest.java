package anda.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.audit.AuditEvent.StoreBorn;
import anda.audit.StoreKind;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.PartialDate;
import anda.kernel.Refused;
import anda.kernel.Source;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The bytes of decision 0001. If a line here must change, the format has forked: do not. */
class EnvelopeGoldenTest {

  private static final Actor ACTOR =
      Actor.of("person-7", "MANAGER", "unit-1", Actor.Assurance.DECLARED);

  private final Envelopes envelopes = new Envelopes(NamedSerializer.of(EventRegistry.ofProduct()));

  private static Act act() {
    return Act.happened(
        Instant.parse("2018-12-31T23:00:00.1239Z"),
        PartialDate.month(YearMonth.of(2018, 4), PartialDate.Basis.EVENT, "2018年4月"),
        ACTOR,
        Source.document("批复\"一\"\n\u0001", "京援〔2018〕3号"),
        "cmd-1");
  }

  private ObjectNode draft(Act act) {
    var message =
        new GenericDomainEventMessage<>(
            "Store",
            "store",
            0,
            new StoreBorn(StoreKind.SAMPLE, "id-1"),
            Meta.of(act, "digest", null),
            "event-1",
            Instant.EPOCH);
    return envelopes.tree(message);
  }

  private static byte[] bytes(ObjectNode entry, long position, Instant at) {
    return Envelopes.cut(entry, at).bytes(position, at);
  }

  @Test
  void an_entry_has_exactly_these_bytes() {
    byte[] bytes = bytes(draft(act()), 9, Instant.parse("2018-12-31T23:00:00.120Z"));
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"actor\":{\"assurance\":\"DECLARED\",\"checked\":null,\"id\":\"person-7\","
                + "\"prepared\":null,\"role\":\"MANAGER\",\"signed\":null,\"unit\":\"unit-1\"},"
                + "\"agg\":\"store\",\"aggType\":\"Store\",\"at\":\"2018-12-31T23:00:00.120Z\","
                + "\"cause\":null,\"cmd\":\"cmd-1\",\"corr\":null,\"corrects\":null,"
                + "\"id\":\"event-1\",\"on\":{\"basis\":\"EVENT\",\"from\":\"2018-04-01\","
                + "\"precision\":\"MONTH\",\"text\":\"2018年4月\",\"to\":\"2018-04-30\"},"
                + "\"payload\":{\"kind\":\"SAMPLE\",\"storeId\":\"id-1\"},\"pos\":9,"
                + "\"rev\":\"1\",\"seq\":0,\"src\":{\"day\":null,\"digest\":null,\"issuer\":null,"
                + "\"kind\":\"DOCUMENT\",\"number\":\"京援〔2018〕3号\",\"row\":null,"
                + "\"text\":\"批复\\\"一\\\"\\n\\u0001\"},\"type\":\"audit.StoreBorn\",\"v\":1}");
  }

  @Test
  void what_was_written_is_read_back_the_same() {
    Act act = act();
    byte[] bytes = bytes(draft(act), 9, act.at());
    var event = envelopes.recorded(envelopes.parse(bytes), new StoreBorn(StoreKind.SAMPLE, "id-1"));
    assertThat(event.on()).isEqualTo(act.on());
    assertThat(event.src()).isEqualTo(act.src());
    assertThat(event.actor()).isEqualTo(ACTOR);
    assertThat(event.at()).isEqualTo(Instant.parse("2018-12-31T23:00:00.123Z"));
  }

  @Test
  void the_largest_entry_is_taken_and_one_byte_more_is_refused() {
    ObjectNode draft = draft(act());
    int rest = Envelopes.MAX_BYTES - bytes(draft, 1, act().at()).length;
    draft.withObject("/payload").put("storeId", "id-1" + "x".repeat(rest));
    assertThat(bytes(draft, 1, act().at())).hasSize(Envelopes.MAX_BYTES);
    draft.withObject("/payload").put("storeId", "id-1" + "x".repeat(rest + 1));
    assertThatThrownBy(() -> bytes(draft, 1, act().at()))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.refusal()).isEqualTo(LogRefusal.ENTRY_TOO_LARGE));
  }

  @Test
  void no_fraction_and_no_half_of_a_character_enters_the_log() {
    ObjectNode draft = draft(act());
    draft.withObject("/payload").put("x", 0.5);
    assertThatThrownBy(() -> CanonicalJson.bytes(draft))
        .isInstanceOf(IllegalArgumentException.class);
    ObjectNode half = draft(act());
    half.withObject("/payload").put("x", "\ud800");
    assertThatThrownBy(() -> CanonicalJson.bytes(half))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
