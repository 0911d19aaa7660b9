package anda.project;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.EventName;
import anda.project.query.ProjectWarning;
import anda.project.query.StatementWarning;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every event, every part of it and every term of projects has its words in both languages. */
class ProjectTextsTest {

  private static final Class<?>[] TERMS = {
    ProjectStage.class,
    ProjectOrigin.class,
    Sector.class,
    LinkageMode.class,
    FundCategory.class,
    AssetClass.class,
    MilestoneKind.class,
    ProjectIrregularity.class,
    PlanField.class,
    Beneficiaries.Basis.class,
    Measured.Measure.class,
    StatementEvent.Relation.class,
    ProjectWarning.Code.class,
    StatementWarning.class
  };

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void every_event_has_a_sentence_and_a_label_for_each_part(String language) throws IOException {
    Set<String> wanted = new TreeSet<>();
    Stream.of(ProjectEvent.class, StatementEvent.class)
        .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
        .forEach(
            event -> {
              String name = event.getAnnotation(EventName.class).value();
              wanted.add(name);
              for (RecordComponent part : event.getRecordComponents()) {
                wanted.add(name + "." + part.getName());
              }
            });
    assertThat(texts("events", language)).containsAll(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void every_term_has_its_word_and_no_word_is_left_over(String language) throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (Class<?> type : TERMS) {
      String outer =
          type.getDeclaringClass() == null ? "" : type.getDeclaringClass().getSimpleName() + ".";
      for (Object constant : type.getEnumConstants()) {
        wanted.add(outer + type.getSimpleName() + "." + ((Enum<?>) constant).name());
      }
    }
    assertThat(texts("terms", language)).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static Set<String> texts(String bundle, String language) throws IOException {
    Properties texts = new Properties();
    try (var in =
        ProjectTextsTest.class.getResourceAsStream(
            "/catalogue/project/" + bundle + "_" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    texts.forEach((key, text) -> assertThat(text.toString()).as(key.toString()).isNotBlank());
    return texts.stringPropertyNames();
  }
}
