package anda.testing;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
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

/** 功能文字 Every event of a feature, every part of it and every term has its words. */
public abstract class FeatureTexts {

  /** The folder of the feature's words in the catalogue. */
  protected abstract String folder();

  /** The sealed interfaces of its events. */
  protected abstract Set<Class<? extends DomainEvent>> kinds();

  /** The enums whose constants are shown to people. */
  protected abstract Set<Class<? extends Enum<?>>> terms();

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void every_event_has_a_sentence_and_a_label_for_each_part(String language) throws IOException {
    Set<String> wanted = new TreeSet<>();
    kinds().stream()
        .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
        .forEach(
            event -> {
              String name = event.getAnnotation(EventName.class).value();
              wanted.add(name);
              for (RecordComponent part : event.getRecordComponents()) {
                wanted.add(name + "." + part.getName());
              }
            });
    assertThat(wanted).isNotEmpty();
    assertThat(texts("events", language)).containsAll(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void every_term_has_its_word_and_no_word_is_left_over(String language) throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (Class<? extends Enum<?>> type : terms()) {
      Class<?> around = type.getDeclaringClass();
      String outer = around == null ? "" : around.getSimpleName() + ".";
      for (Enum<?> constant : type.getEnumConstants()) {
        wanted.add(outer + type.getSimpleName() + "." + constant.name());
      }
    }
    assertThat(texts("terms", language)).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private Set<String> texts(String bundle, String language) throws IOException {
    Properties texts = new Properties();
    String file = "/catalogue/" + folder() + "/" + bundle + "_" + language + ".properties";
    try (var in = FeatureTexts.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    texts.forEach((key, text) -> assertThat(text.toString()).as(key.toString()).isNotBlank());
    return texts.stringPropertyNames();
  }
}
