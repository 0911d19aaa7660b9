package anda.project;

import static org.assertj.core.api.Assertions.assertThat;

import anda.evidence.EvidenceRef;
import anda.evidence.EvidenceType;
import anda.kernel.EventName;
import anda.project.command.IssueRefusal;
import anda.project.command.ReportRefusal;
import anda.project.command.ReportText;
import anda.project.query.IssueStanding;
import anda.project.query.ReportStanding;
import anda.project.query.ReportTiming;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every event, label, term and refusal of reports and issues has its text, and no text is idle. */
class ReportCatalogueTest {

  private static final Path FOLDER = Path.of("src/main/resources/catalogue");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void every_event_and_label_of_reports_has_a_text(String language) throws IOException {
    Set<String> keys = new TreeSet<>();
    events(keys, PeriodEvent.class);
    events(keys, ReportEvent.class);
    labels(keys, "ReportKey", ReportKey.class);
    labels(keys, "ReportDebtor", ReportDebtor.class);
    labels(keys, "ReportContent", ReportContent.class);
    labels(keys, "ReportContent.Milestone", ReportContent.Milestone.class);
    labels(keys, "ReportContent.Figure", ReportContent.Figure.class);
    labels(keys, "EvidenceRef", EvidenceRef.class);
    assertThat(texts("project-report/events", language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void every_event_and_label_of_issues_has_a_text(String language) throws IOException {
    Set<String> keys = new TreeSet<>();
    events(keys, IssueEvent.class);
    assertThat(texts("project-issue/events", language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void every_term_has_a_text(String language) throws IOException {
    Set<String> keys = new TreeSet<>();
    terms(keys, "PeriodCadence", PeriodCadence.values());
    terms(keys, "ReportContent.Basis", ReportContent.Basis.values());
    terms(keys, "ReportIrregularity", ReportIrregularity.values());
    terms(keys, "ReportStage", ReportStage.values());
    terms(keys, "ReportText.Hint", ReportText.Hint.values());
    terms(keys, "ReportStanding", ReportStanding.values());
    terms(keys, "ReportTiming", ReportTiming.values());
    terms(keys, "EvidenceType", EvidenceType.values());
    assertThat(texts("project-report/terms", language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(keys);
    Set<String> issues = new TreeSet<>();
    terms(issues, "IssueKind", IssueKind.values());
    terms(issues, "IssueSeverity", IssueSeverity.values());
    terms(issues, "IssueLevel", IssueLevel.values());
    terms(issues, "IssueStanding", IssueStanding.values());
    assertThat(texts("project-issue/terms", language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(issues);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void every_refusal_has_a_text(String language) throws IOException {
    assertThat(texts("project-report/refusals", language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ReportRefusal.values()).map(Enum::name).toList());
    assertThat(texts("project-issue/refusals", language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(IssueRefusal.values()).map(Enum::name).toList());
  }

  @Test
  void a_sentence_names_only_what_its_event_holds() throws IOException {
    for (Class<?> type : Set.of(PeriodEvent.class, ReportEvent.class, IssueEvent.class)) {
      String folder = type == IssueEvent.class ? "project-issue" : "project-report";
      for (Class<?> event : type.getPermittedSubclasses()) {
        Set<String> components = new TreeSet<>();
        labels(components, "", event);
        for (String language : Set.of("zh_CN", "en")) {
          String sentence = texts(folder + "/events", language).getProperty(name(event));
          Matcher found = PLACEHOLDER.matcher(sentence);
          while (found.find()) {
            assertThat(components).contains("." + found.group(1));
          }
        }
      }
    }
  }

  private static void events(Set<String> keys, Class<?> type) {
    for (Class<?> event : type.getPermittedSubclasses()) {
      keys.add(name(event));
      labels(keys, name(event), event);
    }
  }

  private static String name(Class<?> event) {
    return event.getAnnotation(EventName.class).value();
  }

  private static void labels(Set<String> keys, String prefix, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      keys.add(prefix + "." + component.getName());
    }
  }

  private static void terms(Set<String> keys, String prefix, Enum<?>[] values) {
    for (Enum<?> value : values) {
      keys.add(prefix + "." + value.name());
    }
  }

  private static Properties texts(String file, String language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(FOLDER.resolve(file + "_" + language + ".properties"))) {
      texts.load(reader);
    }
    return texts;
  }
}
