package anda.imports;

import static org.assertj.core.api.Assertions.assertThat;

import anda.imports.ImportEvent.DifferenceAccepted;
import anda.imports.ImportEvent.Ending;
import anda.imports.ImportEvent.FileReceived;
import anda.imports.ImportEvent.ImportFinished;
import anda.imports.ImportEvent.RowsJudged;
import anda.kernel.DomainEvent;
import anda.testing.FrozenSamples;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Imports in their written form. */
class ImportEventSamplesTest extends FrozenSamples {

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

  @Override
  protected Set<Class<? extends DomainEvent>> kinds() {
    return Set.of(ImportEvent.class);
  }

  @Override
  protected List<DomainEvent> samples() {
    return EVENTS;
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
