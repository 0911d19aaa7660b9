package anda.eventstore.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * 用语文件 Reads {@code catalogue/<feature>/<kind>_<language>.properties} of all features, in UTF-8.
 */
public final class CatalogueFiles {

  private CatalogueFiles() {}

  /**
   * The texts of one kind by key.
   *
   * @param kind {@code events}, {@code terms}, {@code refusals} or {@code operations}
   * @param language {@code zh_CN} or {@code en}
   * @throws IllegalStateException when two features give the same key different texts
   */
  public static Map<String, String> read(String kind, String language) {
    String pattern = "classpath*:catalogue/*/" + kind + "_" + language + ".properties";
    Map<String, String> texts = new HashMap<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        properties(file).forEach((key, text) -> put(texts, (String) key, (String) text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + pattern, e);
    }
    return texts;
  }

  private static Properties properties(Resource file) throws IOException {
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    }
  }

  private static void put(Map<String, String> texts, String key, String text) {
    String other = texts.put(key, text);
    if (other != null && !other.equals(text)) {
      throw new IllegalStateException("two texts for " + key + ": " + other + ", " + text);
    }
  }
}
