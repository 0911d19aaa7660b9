package anda.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.Refusal;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class RefusalTextsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+}");

  @Test
  void every_refusal_has_a_text_in_both_languages_with_the_same_parameters() throws IOException {
    Map<String, String> zh = texts("zh_CN");
    Map<String, String> en = texts("en");
    for (String code : codes()) {
      assertThat(zh.get(code)).as("zh text of %s", code).isNotBlank();
      assertThat(en.get(code)).as("en text of %s", code).isNotBlank();
      assertThat(placeholders(en.get(code)))
          .as("parameters of %s", code)
          .isEqualTo(placeholders(zh.get(code)));
      assertThat(zh.get(code)).as("zh text of %s", code).matches(".*\\p{IsHan}.*");
    }
  }

  @Test
  void a_code_stands_for_one_refusal_only() {
    assertThat(codes()).doesNotHaveDuplicates().contains("ACTOR_REQUIRED", "VALUE_REQUIRED");
  }

  @Test
  void no_text_is_left_over_from_a_refusal_that_is_gone() throws IOException {
    assertThat(codes()).containsAll(texts("zh_CN").keySet()).containsAll(texts("en").keySet());
  }

  private static List<String> codes() {
    List<String> codes = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("anda")) {
      if (type.isEnum() && type.isAssignableTo(Refusal.class)) {
        for (Object constant : type.reflect().getEnumConstants()) {
          codes.add(((Refusal) constant).name());
        }
      }
    }
    return codes;
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> texts(String language) throws IOException {
    Map<String, String> texts = new HashMap<>();
    String files = "classpath*:catalogue/*/refusals_" + language + ".properties";
    for (var file : new PathMatchingResourcePatternResolver().getResources(files)) {
      Properties properties = new Properties();
      try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
        properties.load(in);
      }
      properties.forEach((code, text) -> texts.put((String) code, (String) text));
    }
    return texts;
  }
}
