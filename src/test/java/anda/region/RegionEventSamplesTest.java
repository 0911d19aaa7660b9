package anda.region;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.testing.FrozenSamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The frozen samples of each event load, and are written again as they stand. */
class RegionEventSamplesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Stream<Arguments> samples() {
    return Stream.of(
            RegionEvent.class,
            UnitEvent.class,
            PairingEvent.class,
            AnnualPlanEvent.class,
            ApprovalTableEvent.class)
        .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
        .filter(type -> type.isAnnotationPresent(EventName.class))
        .flatMap(
            type -> IntStream.rangeClosed(1, 3).mapToObj(number -> Arguments.of(type, number)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_loads_and_is_written_again_as_it_stands(
      Class<? extends DomainEvent> type, int number) throws IOException {
    String stored = Files.readString(FrozenSamples.file(type, number), StandardCharsets.UTF_8);
    DomainEvent event = JSON.readValue(stored, type);
    assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(stored));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samples_of_an_event_differ(Class<? extends DomainEvent> type, int number)
      throws IOException {
    Path folder = FrozenSamples.file(type, number).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = files.map(RegionEventSamplesTest::text).toList();
      assertThat(texts).hasSizeGreaterThanOrEqualTo(number).doesNotHaveDuplicates();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
