package anda.docs;

import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.Actor;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Asks each view, with the frozen samples, which events it gives a key and so tells of. */
final class FoldedBy {

  private static final Path SAMPLES = Path.of("src", "test", "resources", "events");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SAMPLES_PER_EVENT = 3;

  private FoldedBy() {}

  static Map<Class<?>, List<String>> views(List<Class<?>> events)
      throws IOException, ReflectiveOperationException {
    List<View<?>> views = views();
    Map<Class<?>, List<String>> folded = new HashMap<>();
    for (Class<?> event : events) {
      List<RecordedEvent> samples = samples(event);
      folded.put(
          event,
          views.stream()
              .filter(view -> samples.stream().anyMatch(sample -> !view.keys(sample).isEmpty()))
              .map(View::name)
              .sorted()
              .toList());
    }
    return folded;
  }

  private static List<View<?>> views() throws ReflectiveOperationException {
    List<View<?>> views = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter().importPath(Path.of("target", "classes", "anda"))) {
      if (type.isAssignableTo(View.class)
          && !type.isInterface()
          && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
        Constructor<?> constructor = type.reflect().getDeclaredConstructor();
        constructor.setAccessible(true);
        views.add((View<?>) constructor.newInstance());
      }
    }
    return views;
  }

  private static List<RecordedEvent> samples(Class<?> event) throws IOException {
    EventName name = event.getAnnotation(EventName.class);
    List<RecordedEvent> samples = new ArrayList<>();
    for (int number = 1; number <= SAMPLES_PER_EVENT; number++) {
      Path file = SAMPLES.resolve(name.value()).resolve(name.revision() + "-" + number + ".json");
      if (Files.exists(file)) {
        String stored = Files.readString(file, StandardCharsets.UTF_8);
        samples.add(entry(name.value(), (DomainEvent) JSON.readValue(stored, event)));
      }
    }
    return samples;
  }

  private static RecordedEvent entry(String name, DomainEvent fact) {
    Actor actor = Actor.of("person-1", "MANAGER", "unit-1", Actor.Assurance.DECLARED);
    Instant at = Instant.parse("2026-01-01T00:00:00Z");
    return new RecordedEvent(
        1, "event-1", "aggregate-1", "T", 0, name, at, null, actor, "command-1", null, null, fact);
  }
}
