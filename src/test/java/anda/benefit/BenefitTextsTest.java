package anda.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import anda.benefit.query.ArrangementCard;
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

/** Every event, every part of it and every term of projects has its words in both languages. */
class BenefitTextsTest {

  private static final Class<?>[] TERMS = {
    AssetCondition.class,
    AssetRight.class,
    DisposalConsent.class,
    DisposalManner.class,
    BenefitIrregularity.class,
    BenefitIncomeKind.class,
    Cadence.class,
    EachOf.class,
    ReceiverKind.class,
    SplitBasis.class,
    TermKind.class,
    WorthBasis.class,
    PromisedAgainstPaid.State.class,
    Instalment.Unknown.class,
    ArrangementCard.EntryKind.class
  };

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void every_event_has_a_sentence_and_a_label_for_each_part(String language) throws IOException {
    Set<String> wanted = new TreeSet<>();
    Stream.of(
            AssetEvent.class,
            ArrangementEvent.class,
            IncomeEvent.class,
            PublishedDistributionEvent.class)
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
        BenefitTextsTest.class.getResourceAsStream(
            "/catalogue/benefit/" + bundle + "_" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    texts.forEach((key, text) -> assertThat(text.toString()).as(key.toString()).isNotBlank());
    return texts.stringPropertyNames();
  }
}
