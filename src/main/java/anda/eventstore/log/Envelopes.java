package anda.eventstore.log;

import anda.eventstore.view.RecordedEvent;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * 信封 Between an event and the bytes that stand for it in the log for ever (decision 0001).
 *
 * <p>The list of fields is closed and each is always there, null where unknown.
 */
final class Envelopes {

  static final int FORMAT = 1;
  static final int MAX_BYTES = 65_535;

  private final Serializer serializer;
  private final JsonMapper json;

  Envelopes(NamedSerializer serializer) {
    this.serializer = serializer;
    this.json = (JsonMapper) serializer.getObjectMapper();
  }

  JsonMapper json() {
    return json;
  }

  /** Everything but the position and the moment, which the writer puts in. */
  ObjectNode tree(EventMessage<?> event) {
    SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
    Act act = (Act) event.getMetaData().get(Meta.ACT);
    ObjectNode node = json.createObjectNode();
    node.put("v", FORMAT);
    node.put("id", event.getIdentifier());
    boolean domain = event instanceof DomainEventMessage<?>;
    node.put("agg", aggregate(event));
    node.put("aggType", domain ? ((DomainEventMessage<?>) event).getType() : null);
    node.put("seq", domain ? ((DomainEventMessage<?>) event).getSequenceNumber() : 0);
    node.put("type", payload.getType().getName());
    node.put("rev", payload.getType().getRevision());
    node.set("on", tree(event.getMetaData().get(Meta.ON)));
    node.set("actor", tree(act == null ? null : act.actor()));
    node.put("cmd", act == null ? null : act.cmd());
    node.put("corr", act == null ? null : act.corr());
    node.put("cause", act == null ? null : act.cause());
    node.set("src", tree(act == null ? null : act.src()));
    node.set("corrects", tree(event.getMetaData().get(Meta.CORRECTS)));
    node.set("payload", json.readTree(payload.getData()));
    return node;
  }

  private JsonNode tree(@Nullable Object value) {
    return value == null ? json.nullNode() : json.valueToTree(value);
  }

  static String aggregate(EventMessage<?> event) {
    return event instanceof DomainEventMessage<?> domain
        ? domain.getAggregateIdentifier()
        : event.getIdentifier();
  }

  /** An event as it asks to be recorded. */
  Draft draft(EventMessage<?> event, Instant moment) {
    return cut(tree(event), moment);
  }

  /** The bytes around the two fields that only the writer knows. */
  static Draft cut(ObjectNode entry, Instant moment) {
    return new Draft(
        entry.get("id").stringValue(),
        entry.get("seq").longValue(),
        moment,
        CanonicalJson.cut(entry, List.of("at", "pos")));
  }

  JsonNode parse(byte[] bytes) {
    return json.readTree(bytes);
  }

  SerializedObject<JsonNode> payload(JsonNode entry) {
    return new SimpleSerializedObject<>(
        entry.get("payload"),
        JsonNode.class,
        new SimpleSerializedType(entry.get("type").stringValue(), text(entry, "rev")));
  }

  /** What a fold sees of an entry whose payload was brought to its newest form. */
  RecordedEvent recorded(JsonNode entry, DomainEvent fact) {
    return new RecordedEvent(
        entry.get("pos").longValue(),
        entry.get("id").stringValue(),
        entry.get("agg").stringValue(),
        String.valueOf(text(entry, "aggType")),
        entry.get("seq").longValue(),
        entry.get("type").stringValue(),
        Instant.parse(entry.get("at").stringValue()),
        value(entry, "on", PartialDate.class),
        actor(entry),
        String.valueOf(text(entry, "cmd")),
        value(entry, "src", Source.class),
        text(entry, "corrects"),
        fact);
  }

  private Actor actor(JsonNode entry) {
    Actor actor = value(entry, "actor", Actor.class);
    if (actor == null) {
      throw new IllegalStateException("entry " + entry.get("pos") + " names no actor");
    }
    return actor;
  }

  /** Axon metadata that handlers may use: the happened day, the actor, what is corrected. */
  ObjectNode meta(JsonNode entry) {
    ObjectNode meta = json.createObjectNode();
    copy(entry, "on", meta, Meta.ON);
    copy(entry, "actor", meta, Meta.ACTOR);
    copy(entry, "corrects", meta, Meta.CORRECTS);
    return meta;
  }

  private static void copy(JsonNode entry, String field, ObjectNode to, String key) {
    if (!entry.get(field).isNull()) {
      to.set(key, entry.get(field));
    }
  }

  private <T> @Nullable T value(JsonNode entry, String field, Class<T> type) {
    JsonNode node = entry.get(field);
    return node == null || node.isNull() ? null : json.treeToValue(node, type);
  }

  static @Nullable String text(JsonNode entry, String field) {
    JsonNode node = entry.get(field);
    return node == null || node.isNull() ? null : node.stringValue();
  }
}
