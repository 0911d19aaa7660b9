package anda.testing;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * 冻结样本 The written form of each event never changes: three samples of each are made once, with
 * {@code -Danda.write}, and never edited. A feature names its kinds of events and its samples.
 */
public abstract class FrozenSamples {

  private static final Path FOLDER = Path.of("src/test/resources/events");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** The sealed interfaces of the feature's events. */
  protected abstract Set<Class<? extends DomainEvent>> kinds();

  /** The events that the samples stand for, those of one name in the order of their numbers. */
  protected abstract List<DomainEvent> samples();

  /** Where the sample of an event in its newest revision lies. */
  public static Path file(Class<?> event, int number) {
    EventName name = event.getAnnotation(EventName.class);
    return FOLDER.resolve(name.value()).resolve(name.revision() + "-" + number + ".json");
  }

  @TestFactory
  Stream<DynamicTest> a_frozen_sample_is_read_as_and_written_from_the_event_it_stands_for() {
    Map<Class<?>, Integer> numbers = new HashMap<>();
    return samples().stream()
        .map(
            event -> {
              Path file = file(event.getClass(), numbers.merge(event.getClass(), 1, Integer::sum));
              return DynamicTest.dynamicTest(file.toString(), () -> check(file, event));
            });
  }

  private static void check(Path file, DomainEvent event) throws IOException {
    if (Boolean.getBoolean("anda.write") && Files.notExists(file)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, MAPPER.writeValueAsString(event) + "\n", StandardCharsets.UTF_8);
    }
    JsonNode sample = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
    assertThat(MAPPER.treeToValue(sample, event.getClass())).isEqualTo(event);
    JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(event));
    assertThat(written).isEqualTo(sample);
  }

  @Test
  void every_event_has_three_samples() {
    Set<Class<?>> events =
        kinds().stream()
            .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
            .collect(Collectors.toSet());
    Map<Class<?>, Long> counts =
        samples().stream()
            .collect(Collectors.groupingBy(DomainEvent::getClass, Collectors.counting()));
    assertThat(events).isNotEmpty();
    assertThat(counts.keySet()).isEqualTo(events);
    assertThat(List.copyOf(counts.values())).containsOnly(3L);
  }
}
