package anda.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.kernel.PartialDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializationException;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** What must be true of reading. */
abstract class EngineReads extends EngineAppends {

  private static TrackingToken at(long position) {
    return new GlobalSequenceTrackingToken(position);
  }

  private void appendThreeUnits() {
    append("note-1", 0, "a", "b", "c");
    append("note-2", 0, "x");
    append("note-1", 3, "d", "e");
  }

  @Test
  void a_record_is_read_from_any_sequence_also_within_a_unit() {
    appendThreeUnits();
    List<String> whole = List.of("a", "b", "c", "d", "e");
    for (int from = 0; from <= whole.size(); from++) {
      assertThat(stream("note-1", from)).isEqualTo(whole.subList(from, whole.size()));
    }
  }

  @Test
  void the_log_is_read_on_from_any_position_also_within_a_unit() {
    appendThreeUnits();
    List<String> whole = List.of("a", "b", "c", "x", "d", "e");
    assertThat(texts(all())).isEqualTo(whole);
    for (int p = 0; p < whole.size(); p++) {
      assertThat(texts(after(engine(), at(p)))).isEqualTo(whole.subList(p + 1, whole.size()));
    }
  }

  @Test
  void what_was_acknowledged_is_seen_by_another_node_at_once() {
    append("note-1", 0, "a");
    assertThat(texts(after(store().engine(), null))).containsExactly("a");
    append("note-1", 1, "b");
    assertThat(store().engine().lastSequenceNumberFor("note-1")).contains(1L);
  }

  @Test
  void a_node_started_later_goes_on_where_the_log_ends() {
    appendThreeUnits();
    store().engine().appendEvents(unit("command-9", "note-2", 1, "y"));
    assertThat(positions(all())).isEqualTo(upTo(7));
    append("note-2", 2, "z");
    assertThat(positions(all())).isEqualTo(upTo(8));
  }

  @Test
  void a_reader_stops_at_a_hole_and_goes_on_when_it_is_filled() {
    appendThreeUnits();
    var collection = store().database().getCollection(Commits.NAME);
    Document missing = collection.findOneAndDelete(new Document("_id", 3L));
    assertThat(texts(all())).containsExactly("a", "b", "c");
    assertThat(after(engine(), at(2))).isEmpty();
    collection.insertOne(missing);
    assertThat(texts(after(engine(), at(2)))).containsExactly("x", "d", "e");
  }

  @Test
  void tokens_name_positions_and_those_of_a_moment_stand_before_it() {
    engine().appendEvents(unit(act("command-1", NOW), "note-1", 0, "a", "b"));
    engine().appendEvents(unit(act("command-2", NOW.plusSeconds(10)), "note-1", 2, "c"));
    assertThat(after(engine(), engine().createTailToken())).hasSize(3);
    assertThat(after(engine(), engine().createHeadToken())).isEmpty();
    assertThat(engine().createHeadToken().position()).hasValue(2);
    assertThat(texts(after(engine(), engine().createTokenAt(NOW)))).containsExactly("a", "b", "c");
    TrackingToken between = engine().createTokenAt(NOW.plusSeconds(5));
    assertThat(texts(after(engine(), between))).containsExactly("c");
    assertThat(after(engine(), engine().createTokenAt(NOW.plusSeconds(20)))).isEmpty();
  }

  @Test
  void the_last_sequence_of_a_record_counts_the_events_of_its_units() {
    appendThreeUnits();
    assertThat(engine().lastSequenceNumberFor("note-1")).contains(4L);
    assertThat(engine().lastSequenceNumberFor("note-2")).contains(0L);
    assertThat(engine().lastSequenceNumberFor("note-3")).isEmpty();
  }

  @Test
  void more_than_any_page_is_read_without_a_loss() {
    String[] texts = IntStream.range(0, 7).mapToObj(Integer::toString).toArray(String[]::new);
    for (int u = 0; u < 60; u++) {
      append("note-1", u * 7L, texts);
    }
    assertThat(positions(all())).isEqualTo(upTo(420));
    assertThat(stream("note-1", 5)).hasSize(415).startsWith("5", "6", "0");
  }

  @Test
  void handlers_are_told_who_did_it_when_and_what_it_corrects() {
    var on = PartialDate.day(java.time.LocalDate.of(2026, 2, 1), PartialDate.Basis.DOCUMENT);
    DomainEventMessage<?> event =
        new GenericDomainEventMessage<>(
            "Note",
            "note-1",
            0,
            Noted.of("a"),
            Meta.of(act("command-1", NOW), "digest", null)
                .and(Meta.ON, on)
                .and(Meta.CORRECTS, "event-0"));
    engine().appendEvents(List.of(event));
    assertThat(all())
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
              assertThat(read.getTimestamp()).isEqualTo(NOW);
              assertThat(read.getMetaData())
                  .containsEntry(Meta.ACTOR, ACTOR)
                  .containsEntry(Meta.ON, on)
                  .containsEntry(Meta.CORRECTS, "event-0");
            });
  }

  @Test
  void an_event_of_an_unknown_name_is_not_read_over() {
    append("note-1", 0, "a");
    var collection = store().database().getCollection(Commits.NAME);
    Document commit = collection.find().first();
    byte[] entry = commit.getList("e", Binary.class).get(0).getData();
    String renamed =
        new String(entry, java.nio.charset.StandardCharsets.UTF_8)
            .replace("trial.Noted", "no.Such");
    commit.put("e", List.of(new Binary(renamed.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    collection.replaceOne(new Document("_id", 0L), commit);
    assertThatThrownBy(() -> all().forEach(TrackedEventMessage::getPayload))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("no.Such");
  }

  @Test
  void snapshots_stand_apart_from_the_log_and_the_newest_is_kept() {
    append("note-1", 0, "a", "b", "c");
    engine().storeSnapshot(snapshot(1, "to b"));
    engine().storeSnapshot(snapshot(2, "to c"));
    engine().storeSnapshot(snapshot(0, "to a"));
    assertThat(engine().readSnapshot("note-1"))
        .hasValueSatisfying(
            found -> {
              assertThat(text(found)).isEqualTo("to c");
              assertThat(found.getSequenceNumber()).isEqualTo(2);
            });
    assertThat(engine().readSnapshot("note-2")).isEmpty();
    append("note-1", 3, "d");
    assertThat(positions(all())).isEqualTo(upTo(4));
  }

  private static DomainEventMessage<?> snapshot(long sequence, String text) {
    return new GenericDomainEventMessage<>("Note", "note-1", sequence, Noted.of(text));
  }

  @Test
  void the_moment_of_an_entry_is_kept_to_the_millisecond() {
    Instant fine = Instant.parse("2026-03-01T08:00:00.123456789Z");
    engine().appendEvents(unit(act("command-1", fine), "note-1", 0, "a"));
    assertThat(all().get(0).getTimestamp()).isEqualTo(Instant.parse("2026-03-01T08:00:00.123Z"));
  }

  @Test
  void texts_of_any_script_come_back_as_they_were() {
    List<String> texts = new ArrayList<>(List.of("内蒙古 ᠮᠣᠩᠭᠣᠯ", "\"\\\n\t\u0001\u2028", "𠮷"));
    append("note-1", 0, texts.toArray(String[]::new));
    assertThat(stream("note-1", 0)).isEqualTo(texts);
  }
}
