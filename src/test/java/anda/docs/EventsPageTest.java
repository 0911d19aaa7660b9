package anda.docs;

import static anda.docs.GeneratedPage.code;
import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.Test;

/** {@code docs/reference/events.md} is the complete list of what can stand in the log. */
class EventsPageTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter().importPath(Path.of("target", "classes", "anda"));

  @Test
  void the_committed_list_of_events_is_that_of_the_program() throws Exception {
    Map<String, String> zh = GeneratedPage.texts("events", "zh_CN");
    Map<String, String> en = GeneratedPage.texts("events", "en");
    GeneratedPage page =
        new GeneratedPage(
            "events.md",
            "事件 Events",
            "All that can stand in the log, by stored name and revision. The envelope of every"
                + " entry (who, when, from which source, what it corrects) is described in"
                + " [decision 0001](../decisions/0001-what-is-stored-is-frozen-for-ever.md). Three"
                + " frozen samples of each revision lie in `src/test/resources/events`. A type with"
                + " `?` may be null: unknown or not stated.");
    Map<Class<?>, List<String>> folded = FoldedBy.views(events());
    for (Class<?> event : events()) {
      EventName name = event.getAnnotation(EventName.class);
      page.heading(name.value())
          .line("Revision " + name.revision() + " · " + text(zh, name.value()))
          .line("· " + text(en, name.value()))
          .line("");
      if (event.getRecordComponents().length > 0) {
        page.head("Component", "Type", "中文", "English");
      }
      for (RecordComponent part : event.getRecordComponents()) {
        String key = name.value() + "." + part.getName();
        page.row(code(part.getName()), code(type(part)), text(zh, key), text(en, key));
      }
      page.line("")
          .line("- Recorded by: " + names(recordedBy(event)))
          .line("- Shown by the views: " + names(folded.getOrDefault(event, List.of())))
          .line("- Upcasters: " + names(upcasters(name.value())));
    }
    page.isTheCommittedOne();
  }

  @Test
  void every_event_is_recorded_by_something() {
    assertThat(events()).allMatch(event -> !recordedBy(event).isEmpty());
  }

  static List<Class<?>> events() {
    List<Class<?>> events = new ArrayList<>();
    for (JavaClass type : PRODUCT) {
      if (type.isAssignableTo(DomainEvent.class) && type.isAnnotatedWith(EventName.class)) {
        events.add(type.reflect());
      }
    }
    events.sort(Comparator.comparing(event -> event.getAnnotation(EventName.class).value()));
    assertThat(events).hasSizeGreaterThan(50);
    return events;
  }

  private static String text(Map<String, String> texts, String key) {
    assertThat(texts).containsKey(key);
    return texts.get(key);
  }

  private static String names(Iterable<String> names) {
    List<String> shown = new ArrayList<>();
    names.forEach(name -> shown.add(code(name)));
    return shown.isEmpty() ? "–" : String.join(", ", shown);
  }

  /** Classes outside the facts themselves that make such a fact. */
  private static TreeSet<String> recordedBy(Class<?> event) {
    return PRODUCT.get(event).getConstructorCallsToSelf().stream()
        .map(call -> call.getOriginOwner())
        .filter(owner -> !owner.isAssignableTo(DomainEvent.class))
        .map(
            owner ->
                owner.getPackageName().replaceFirst("^anda\\.", "") + "." + owner.getSimpleName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Upcasters name the event they lift in their Javadoc and in their code; here by their code. */
  private static List<String> upcasters(String name) {
    return PRODUCT.stream()
        .filter(type -> type.isAssignableTo(EventUpcaster.class) && !type.isInterface())
        .filter(
            type -> type.getSimpleName().startsWith(name.substring(name.indexOf('.') + 1) + "V"))
        .map(JavaClass::getSimpleName)
        .sorted()
        .toList();
  }

  private static String type(RecordComponent part) {
    boolean nullable =
        part.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class);
    return simple(part.getGenericType()) + (nullable ? "?" : "");
  }

  private static String simple(Type type) {
    if (type instanceof ParameterizedType generic) {
      String of =
          Stream.of(generic.getActualTypeArguments())
              .map(EventsPageTest::simple)
              .collect(Collectors.joining(", "));
      return simple(generic.getRawType()) + "<" + of + ">";
    }
    return type instanceof Class<?> plain ? plain.getSimpleName() : type.getTypeName();
  }
}
