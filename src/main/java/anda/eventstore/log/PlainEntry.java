package anda.eventstore.log;

import java.time.Instant;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import tools.jackson.databind.JsonNode;

/** 无主条目 An entry that no aggregate published. */
record PlainEntry(TrackingToken trackingToken, EntryData entry)
    implements TrackedEventData<JsonNode> {

  @Override
  public String getEventIdentifier() {
    return entry.getEventIdentifier();
  }

  @Override
  public Instant getTimestamp() {
    return entry.getTimestamp();
  }

  @Override
  public SerializedObject<JsonNode> getMetaData() {
    return entry.getMetaData();
  }

  @Override
  public SerializedObject<JsonNode> getPayload() {
    return entry.getPayload();
  }
}
