package anda.eventstore.history;

import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.view.HistoryReader.Words;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every event of the product, found on the class path, can be told in both languages. */
class EventWordsTest {

  private final Catalogue catalogue = new Catalogue();

  @Test
  void every_event_has_a_sentence_in_both_languages() {
    assertThat(names().filter(name -> catalogue.text(name) == null)).isEmpty();
  }

  @Test
  void every_placeholder_names_a_component() {
    List<String> wrong = new ArrayList<>();
    for (Class<?> event : events()) {
      Words sentence = catalogue.text(name(event));
      if (sentence != null) {
        Stream.of(sentence.zh(), sentence.en())
            .flatMap(text -> placeholders(text).stream())
            .filter(path -> !leads(event, path))
            .forEach(path -> wrong.add(name(event) + ": " + path));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void both_languages_of_a_sentence_tell_the_same_components() {
    List<String> wrong = new ArrayList<>();
    for (Class<?> event : events()) {
      Words sentence = catalogue.text(name(event));
      if (sentence != null && !placeholders(sentence.zh()).equals(placeholders(sentence.en()))) {
        wrong.add(name(event));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_component_of_an_event_has_a_label_in_both_languages() {
    List<String> missing = new ArrayList<>();
    for (Class<?> event : events()) {
      for (RecordComponent component : event.getRecordComponents()) {
        String key = name(event) + "." + component.getName();
        if (catalogue.text(key) == null) {
          missing.add(key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_component_of_a_record_shown_part_by_part_has_a_label_in_both_languages() {
    Set<String> missing = new LinkedHashSet<>();
    for (Class<?> event : events()) {
      for (RecordComponent whole : event.getRecordComponents()) {
        if (WordedHistory.isComposed(whole.getType())) {
          for (RecordComponent part : whole.getType().getRecordComponents()) {
            if (catalogue.ofMember(whole.getType(), part.getName()) == null) {
              missing.add(whole.getType().getSimpleName() + "." + part.getName());
            }
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_enum_constant_in_an_event_has_a_term_in_both_languages() {
    Set<Class<?>> types = new HashSet<>();
    events().forEach(event -> reach(event, types));
    List<String> missing =
        types.stream()
            .filter(Class::isEnum)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .<Enum<?>>map(constant -> (Enum<?>) constant)
            .filter(c -> catalogue.ofMember(c.getDeclaringClass(), c.name()) == null)
            .map(constant -> constant.getDeclaringClass().getName() + "." + constant.name())
            .sorted()
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void the_scan_finds_events() {
    assertThat(names()).contains("audit.StoreBorn");
  }

  private static void reach(Type type, Set<Class<?>> reached) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> reach(argument, reached));
    }
    if (type instanceof Class<?> plain && reached.add(plain) && plain.isRecord()) {
      for (RecordComponent component : plain.getRecordComponents()) {
        reach(component.getGenericType(), reached);
      }
    }
  }

  private static boolean leads(Class<?> from, String path) {
    Class<?> type = from;
    for (String name : path.split("\\.")) {
      type = type == null ? null : component(type, name);
    }
    return type != null;
  }

  private static @Nullable Class<?> component(Class<?> of, String name) {
    return of.isRecord()
        ? Stream.of(of.getRecordComponents())
            .filter(component -> component.getName().equals(name))
            .findFirst()
            .<Class<?>>map(RecordComponent::getType)
            .orElse(null)
        : null;
  }

  private static Set<String> placeholders(String text) {
    return WordedHistory.PLACEHOLDER
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Stream<String> names() {
    return events().stream().map(EventWordsTest::name);
  }

  private static String name(Class<?> event) {
    return event.getAnnotation(EventName.class).value();
  }

  private static List<Class<?>> events() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
    List<Class<?>> events = new ArrayList<>();
    for (var found : scan.findCandidateComponents("anda")) {
      Class<?> event = load(String.valueOf(found.getBeanClassName()));
      if (event.isAnnotationPresent(EventName.class) && !isFromTests(event)) {
        events.add(event);
      }
    }
    events.sort(Comparator.comparing(Class::getName));
    return events;
  }

  private static boolean isFromTests(Class<?> type) {
    return type.getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .getPath()
        .contains("test-classes");
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
