package anda.benefit;

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
 * The written form of each event never changes: samples are made once, with {@code -Danda.write},
 * and never edited.
 */
class BenefitEventSamplesTest {

  private static final Path SAMPLES = Path.of("src/test/resources/events");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @TestFactory
  Stream<DynamicTest> a_frozen_sample_is_read_as_and_written_from_the_event_it_stands_for() {
    Map<String, Integer> numbers = new HashMap<>();
    return all().stream()
        .map(
            event -> {
              EventName name = event.getClass().getAnnotation(EventName.class);
              int number = numbers.merge(name.value(), 1, Integer::sum);
              Path file =
                  SAMPLES.resolve(name.value()).resolve(name.revision() + "-" + number + ".json");
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
        Stream.of(
                AssetEvent.class,
                ArrangementEvent.class,
                IncomeEvent.class,
                PublishedDistributionEvent.class)
            .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
            .collect(Collectors.toSet());
    Map<Class<?>, Long> counts =
        all().stream().collect(Collectors.groupingBy(DomainEvent::getClass, Collectors.counting()));
    assertThat(counts.keySet()).isEqualTo(events);
    assertThat(List.copyOf(counts.values())).containsOnly(3L);
  }

  private static List<DomainEvent> all() {
    return Stream.of(
            AssetEventSamples.all(), BenefitEventSamples.all(), PublishedEventSamples.all())
        .flatMap(List::stream)
        .toList();
  }
}
