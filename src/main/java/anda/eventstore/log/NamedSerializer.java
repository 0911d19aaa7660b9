package anda.eventstore.log;

import anda.kernel.Actor;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 事件序列化 JSON of events under their stored names; an unknown name or an unknown property fails
 * loudly.
 */
public final class NamedSerializer extends Jackson3Serializer {

  private final EventRegistry registry;

  private NamedSerializer(Builder builder, EventRegistry registry) {
    super(builder);
    this.registry = registry;
  }

  /** Over the events of a registry. */
  public static NamedSerializer of(EventRegistry registry) {
    return new NamedSerializer(
        Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(
                json ->
                    json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)),
        registry);
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public SerializedType typeForClass(Class type) {
    EventName name = type == null ? null : (EventName) type.getAnnotation(EventName.class);
    return name == null
        ? super.typeForClass(type)
        : new SimpleSerializedType(name.value(), Integer.toString(name.revision()));
  }

  @Override
  protected String resolveClassName(SerializedType type) {
    Class<?> event = registry.classOf(type.getName());
    return event == null ? super.resolveClassName(type) : event.getName();
  }

  /** Metadata of entries comes back as the types that handlers ask for. */
  @Override
  @SuppressWarnings("unchecked")
  public <S, T> T deserialize(SerializedObject<S> object) {
    if (object.getData() instanceof ObjectNode tree
        && MetaData.class.getName().equals(object.getType().getName())) {
      Map<String, Object> values = new HashMap<>();
      tree.properties().forEach(field -> values.put(field.getKey(), value(field)));
      return (T) MetaData.from(values);
    }
    return super.deserialize(object);
  }

  private Object value(Map.Entry<String, JsonNode> field) {
    Class<?> type =
        switch (field.getKey()) {
          case Meta.ON -> PartialDate.class;
          case Meta.ACTOR -> Actor.class;
          default -> Object.class;
        };
    return getObjectMapper().treeToValue(field.getValue(), type);
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    Class<?> found = super.classForType(type);
    if (UnknownSerializedType.class.equals(found)) {
      throw new SerializationException("the log holds an event unknown here: " + type.getName());
    }
    return found;
  }
}
