package anda.eventstore.log;

import anda.kernel.Act;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.jspecify.annotations.Nullable;

/** 随行数据 What travels from a command to the envelopes of its events, as Axon metadata. */
final class Meta implements CorrelationDataProvider {

  static final String PREFIX = "anda.";
  static final String ACT = "anda.act";
  static final String ON = "anda.on";
  static final String ACTOR = "anda.actor";
  static final String CORRECTS = "anda.corrects";
  static final String DIGEST = "anda.digest";
  static final String AFTER = "anda.after";

  /** Metadata of a command. */
  static MetaData of(Act act, String bodyDigest, @Nullable Long afterSequence) {
    Map<String, Object> values = new HashMap<>();
    values.put(ACT, act);
    values.put(ACTOR, act.actor());
    values.put(DIGEST, bodyDigest);
    if (act.on() != null) {
      values.put(ON, act.on());
    }
    if (afterSequence != null) {
      values.put(AFTER, afterSequence);
    }
    return MetaData.from(values);
  }

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    Map<String, Object> kept = new HashMap<>();
    message
        .getMetaData()
        .forEach(
            (key, value) -> {
              if (key.startsWith(PREFIX)) {
                kept.put(key, value);
              }
            });
    return kept;
  }
}
