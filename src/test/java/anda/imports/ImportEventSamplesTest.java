package anda.imports;

import static org.assertj.core.api.Assertions.assertThat;

import anda.imports.ImportEvent.DifferenceAccepted;
import anda.imports.ImportEvent.Ending;
import anda.imports.ImportEvent.FileReceived;
import anda.imports.ImportEvent.ImportFinished;
import anda.imports.ImportEvent.RowsJudged;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
class ImportEventSamplesTest {

  private static final Path SAMPLES = Path.of("src/test/resources/events");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String ID = "import-00000000-0000-4000-8000-000000000001";
  private static final String PROJECT = "project-00000000-0000-4000-8000-000000000001";
  private static final String DIGEST =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  private static final List<DomainEvent> EVENTS =
      List.of(
          new FileReceived("pairings", "file", DIGEST, 1, 1, List.of("round")),
          new FileReceived("projects", "项目.xlsx", DIGEST, 12_345, 46, List.of("id", "title")),
          new FileReceived(
              "fund-tracking", "a \"b\".csv", DIGEST, 20_971_520, 199_999, List.of("place")),
          new RowsJudged(List.of()),
          new RowsJudged(
              List.of(
                  row(2, "P001", Outcome.ACCEPTED, PROJECT),
                  row(3, "P002", Outcome.KNOWN, PROJECT),
                  row(4, null, Outcome.TOTAL, null))),
          new RowsJudged(
              List.of(
                  new JudgedRow(
                      JudgedRow.id(ID, 5),
                      5,
                      "P003",
                      Outcome.DIFFERING,
                      PROJECT,
                      List.of(
                          new Difference("funds_wan", "2058", "2060"),
                          new Difference("households", "550", null),
                          new Difference("end", null, "2020")),
                      List.of(),
                      List.of(new Finding("end", "2020", "SOME_DOUBT", List.of("a", "b")))),
                  new JudgedRow(
                      JudgedRow.id(ID, 6),
                      6,
                      null,
                      Outcome.REFUSED,
                      null,
                      List.of(),
                      List.of(new Finding(null, null, "ROW_KEY_MISSING", List.of("id"))),
                      List.of()))),
          new ImportFinished(Ending.COMPLETED),
          new ImportFinished(Ending.CANCELLED),
          new ImportFinished(Ending.COMPLETED),
          new DifferenceAccepted(JudgedRow.id(ID, 5), 5, PROJECT, "event-1"),
          new DifferenceAccepted(JudgedRow.id(ID, 6), 6, PROJECT, "event-2"),
          new DifferenceAccepted(JudgedRow.id(ID, 200_000), 200_000, PROJECT, "event-3"));

  private static JudgedRow row(
      int number, @Nullable String key, Outcome outcome, @Nullable String target) {
    return new JudgedRow(
        JudgedRow.id(ID, number), number, key, outcome, target, List.of(), List.of(), List.of());
  }

  @TestFactory
  Stream<DynamicTest> a_frozen_sample_is_read_as_and_written_from_the_event_it_stands_for() {
    Map<String, Integer> numbers = new HashMap<>();
    return EVENTS.stream()
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
      Files.writeString(file, MAPPER.writeValueAsString(event) + "\n");
    }
    JsonNode sample = MAPPER.readTree(Files.readString(file));
    assertThat(MAPPER.treeToValue(sample, event.getClass())).isEqualTo(event);
    JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(event));
    assertThat(written).isEqualTo(sample);
  }

  @Test
  void every_event_has_three_samples() {
    Map<Class<?>, Long> counts =
        EVENTS.stream()
            .collect(Collectors.groupingBy(DomainEvent::getClass, Collectors.counting()));
    assertThat(counts.keySet()).isEqualTo(Set.of(ImportEvent.class.getPermittedSubclasses()));
    assertThat(List.copyOf(counts.values())).containsOnly(3L);
  }

  @Test
  void numbers_of_persons_and_accounts_never_enter_the_log() {
    Finding finding =
        new Finding(
            "title",
            "张 150421199001011234 6222021234567890123",
            "X",
            List.of("15042119900101123X"));
    assertThat(finding.value()).isEqualTo("张 1504…1234 6222…0123");
    assertThat(finding.parameters()).containsExactly("1504…123X");
    assertThat(new Finding(null, "字".repeat(300), "X", List.of()).value()).hasSize(201);
  }
}
