package anda.docs;

import static anda.docs.GeneratedPage.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.ClassPathResource;

/**
 * {@code docs/reference/configuration.md} names every setting the program reads: those of its own
 * code are found there, those of the framework that an operator may need are named beside the
 * texts. A new setting without texts in {@code settings_zh_CN} and {@code settings_en} fails.
 */
class ConfigurationPageTest {

  private static final Pattern READ =
      Pattern.compile(
          "@Value\\(\\s*\"\\$\\{([\\w.-]+)(?::([^}\"]*))?}\"\\s*\\)"
              + "|\\.bind\\(\\s*\"(anda\\.[\\w.-]+)\""
              + "|get(?:Required)?Property\\(\\s*\"(anda\\.[\\w.-]+)\"");
  private static final Pattern BESIDE_SPRING = Pattern.compile("System\\.getenv\\(");

  @Test
  void the_committed_list_of_settings_is_that_of_the_program() throws IOException {
    Map<String, String> settings = ofTheCode();
    Map<String, String> zh = GeneratedPage.read("classpath:docs/settings_zh_CN.properties");
    Map<String, String> en = GeneratedPage.read("classpath:docs/settings_en.properties");
    assertThat(zh.keySet()).as("texts in both languages").isEqualTo(en.keySet());
    assertThat(zh.keySet()).as("a text for each setting").containsAll(settings.keySet());
    Properties shipped = shipped();
    for (String key : zh.keySet()) {
      boolean listed = shipped.keySet().stream().anyMatch(k -> k.toString().startsWith(key));
      assertThat(settings.containsKey(key) || listed).as(key + " is a setting").isTrue();
      String standard = settings.getOrDefault(key, "");
      settings.put(key, shipped.getProperty(key, standard));
    }
    GeneratedPage page =
        new GeneratedPage(
            "configuration.md",
            "配置 Configuration",
            "Each setting can be given as an argument (`--anda.data-dir=/srv/anda`) or as an"
                + " environment variable; the argument wins. A list has `[0]`, `[1]` behind its"
                + " name.");
    page.line("").head("Setting", "Environment variable", "Default", "含义", "Meaning");
    settings.forEach(
        (key, standard) ->
            page.row(code(key), code(variable(key)), code(standard), zh.get(key), en.get(key)));
    page.isTheCommittedOne();
  }

  @Test
  void nothing_is_read_from_the_environment_past_the_settings() throws IOException {
    try (Stream<Path> sources = sources()) {
      assertThat(sources.filter(source -> BESIDE_SPRING.matcher(text(source)).find())).isEmpty();
    }
  }

  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static Map<String, String> ofTheCode() throws IOException {
    Map<String, String> settings = new TreeMap<>();
    try (Stream<Path> sources = sources()) {
      sources.forEach(
          source -> {
            Matcher read = READ.matcher(text(source));
            while (read.find()) {
              String key = read.group(1) != null ? read.group(1) : read.group(3);
              settings.put(
                  key == null ? read.group(4) : key, read.group(2) == null ? "" : read.group(2));
            }
          });
    }
    for (JavaClass type :
        new ClassFileImporter().importPath(Path.of("target", "classes", "anda"))) {
      if (type.isAnnotatedWith(ConfigurationProperties.class)) {
        ofRecord(type.reflect(), settings);
      }
    }
    assertThat(settings).containsKeys("anda.data-dir", "anda.sample", "anda.web.pages");
    return settings;
  }

  private static void ofRecord(Class<?> type, Map<String, String> settings) {
    String prefix = type.getAnnotation(ConfigurationProperties.class).value();
    assertThat(type.isRecord()).as(type + " is a record").isTrue();
    for (Parameter component : type.getDeclaredConstructors()[0].getParameters()) {
      DefaultValue found = component.getAnnotation(DefaultValue.class);
      String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      settings.put(prefix + "." + name, found == null ? "" : String.join(", ", found.value()));
    }
  }

  private static Properties shipped() {
    YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new ClassPathResource("application.yml"));
    Properties properties = new Properties();
    properties.putAll(java.util.Objects.requireNonNull(yaml.getObject()));
    properties.replaceAll((key, value) -> value.toString());
    return properties;
  }

  private static Stream<Path> sources() throws IOException {
    return Files.walk(Path.of("src", "main", "java"))
        .filter(file -> file.toString().endsWith(".java"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
