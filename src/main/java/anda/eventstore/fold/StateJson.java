package anda.eventstore.fold;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.math.BigDecimal;
import org.bson.types.Binary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * 状态编码 The state of a card as JSON bytes: the same bytes for the same state, on every run.
 *
 * <p>One binary field instead of nested BSON: a list reads thousands of cards to show fifty, and a
 * field that nobody looks into costs a copy, not a parse. What lists ask for stands in {@code ix}.
 */
final class StateJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          // record components only: helper methods named get… or is… are not part of a state
          .changeDefaultVisibility(
              seen ->
                  seen.withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY))
          .addModule(
              new SimpleModule("no floating-point numbers")
                  .addSerializer(Double.class, new Refusing<>())
                  .addSerializer(double.class, new Refusing<>())
                  .addSerializer(Float.class, new Refusing<>())
                  .addSerializer(float.class, new Refusing<>())
                  .addSerializer(BigDecimal.class, new Refusing<>()))
          .build();

  private StateJson() {}

  static Binary write(Object state) {
    return new Binary(MAPPER.writeValueAsBytes(state));
  }

  static <S> S read(Binary json, Class<S> type) {
    return MAPPER.readValue(json.getData(), type);
  }

  private static final class Refusing<T> extends ValueSerializer<T> {
    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      throw new IllegalStateException("a state holds no floating-point numbers: " + value);
    }
  }
}
