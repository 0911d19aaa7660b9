package anda.eventstore.log;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** 事件名册 Every event by its stored name; doubled names stop the start. */
public final class EventRegistry {

  private final Map<String, Class<?>> byName = new TreeMap<>();

  /** The events found under the packages of the product. */
  public static EventRegistry ofProduct() {
    var scanner =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(
              org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
            return definition.getMetadata().isConcrete();
          }
        };
    scanner.addIncludeFilter(new AnnotationTypeFilter(EventName.class));
    EventRegistry registry = new EventRegistry();
    for (var found : scanner.findCandidateComponents("anda")) {
      try {
        registry.add(Class.forName(found.getBeanClassName()));
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return registry;
  }

  private void add(Class<?> event) {
    EventName name = event.getAnnotation(EventName.class);
    if (!DomainEvent.class.isAssignableFrom(event)) {
      throw new IllegalStateException(event + " has an event name but is no event");
    }
    Class<?> other = byName.put(name.value(), event);
    if (other != null) {
      throw new IllegalStateException(name.value() + " names both " + other + " and " + event);
    }
  }

  @Nullable Class<?> classOf(String name) {
    return byName.get(name);
  }

  /** All events, by name. */
  public Collection<Class<?>> all() {
    return byName.values();
  }
}
