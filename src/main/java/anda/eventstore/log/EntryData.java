package anda.eventstore.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 存储条目 An entry of the log as Axon reads it; metadata is handed over as objects. */
final class EntryData implements DomainEventData<JsonNode> {

  private final JsonNode envelope;
  private final long position;
  private final String id;
  private final Instant at;
  private final String aggregate;
  private final @Nullable String type;
  private final long sequence;
  private final SerializedObject<JsonNode> payload;
  private final SerializedObject<JsonNode> meta;

  private EntryData(
      JsonNode envelope,
      long position,
      String id,
      Instant at,
      String aggregate,
      @Nullable String type,
      long sequence,
      SerializedObject<JsonNode> payload,
      SerializedObject<JsonNode> meta) {
    this.envelope = envelope;
    this.position = position;
    this.id = id;
    this.at = at;
    this.aggregate = aggregate;
    this.type = type;
    this.sequence = sequence;
    this.payload = payload;
    this.meta = meta;
  }

  static List<EntryData> of(Document commit, Envelopes envelopes) {
    List<EntryData> entries = new ArrayList<>();
    List<String> meta = commit.getList("m", String.class);
    int i = 0;
    for (byte[] bytes : Commits.entries(commit)) {
      JsonNode entry = envelopes.parse(bytes);
      JsonNode extra =
          meta == null
              ? envelopes.meta(entry)
              : envelopes.json().readTree(meta.get(i).getBytes(StandardCharsets.UTF_8));
      i++;
      entries.add(
          new EntryData(
              entry,
              entry.get("pos").longValue(),
              entry.get("id").stringValue(),
              Instant.parse(entry.get("at").stringValue()),
              entry.get("agg").stringValue(),
              Envelopes.text(entry, "aggType"),
              entry.get("seq").longValue(),
              envelopes.payload(entry),
              new SerializedMetaData<>(extra, JsonNode.class)));
    }
    return entries;
  }

  static EntryData ofSnapshot(Document found, Envelopes envelopes) {
    String meta = found.getString("m");
    return new EntryData(
        envelopes.json().nullNode(),
        -1,
        found.getString("i"),
        Instant.ofEpochMilli(found.getLong("at")),
        found.getString("_id"),
        found.getString("g"),
        found.getLong("s"),
        new SimpleSerializedObject<>(
            envelopes.json().readTree(found.get("p", Binary.class).getData()),
            JsonNode.class,
            new SimpleSerializedType(found.getString("t"), found.getString("r"))),
        new SerializedMetaData<>(
            meta == null ? envelopes.json().createObjectNode() : envelopes.json().readTree(meta),
            JsonNode.class));
  }

  /** The whole entry; JSON null for a snapshot, which has no envelope. */
  JsonNode envelope() {
    return envelope;
  }

  long position() {
    return position;
  }

  @Override
  public String getEventIdentifier() {
    return id;
  }

  @Override
  public Instant getTimestamp() {
    return at;
  }

  @Override
  public SerializedObject<JsonNode> getMetaData() {
    return meta;
  }

  @Override
  public SerializedObject<JsonNode> getPayload() {
    return payload;
  }

  @Override
  public @Nullable String getType() {
    return type;
  }

  @Override
  public String getAggregateIdentifier() {
    return aggregate;
  }

  @Override
  public long getSequenceNumber() {
    return sequence;
  }
}
