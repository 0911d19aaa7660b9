package anda.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A page of {@code docs/reference} that is written by a test and committed; refresh all of them
 * with {@code mvn test -Danda.write -Dtest='*PageTest'}.
 */
final class GeneratedPage {

  private static final Path FOLDER = Path.of("docs", "reference");

  private final StringBuilder text = new StringBuilder();
  private final String name;

  /** A page with its titles and a word on where it comes from. */
  GeneratedPage(String name, String title, String about) {
    this.name = name;
    line("# " + title);
    line("");
    line(
        "<!-- Generated from the program; refresh with:"
            + " mvn test -Danda.write -Dtest='*PageTest' -->");
    line("");
    line(about);
  }

  GeneratedPage line(String line) {
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  GeneratedPage heading(String heading) {
    return line("").line("## " + heading).line("");
  }

  GeneratedPage row(Object... cells) {
    List<String> shown = List.of(cells).stream().map(cell -> cell(cell.toString())).toList();
    return line("| " + String.join(" | ", shown) + " |");
  }

  GeneratedPage head(Object... cells) {
    return row(cells).line("|" + " --- |".repeat(cells.length));
  }

  private static String cell(String text) {
    // between backticks a text stands as it is, outside them "<" would begin a tag
    String[] parts = text.replace("|", "\\|").replace('\n', ' ').split("`", -1);
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = parts[i].replace("<", "&lt;");
    }
    return String.join("`", parts);
  }

  static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  /** The committed page is this one; with {@code -Danda.write} it becomes this one first. */
  void isTheCommittedOne() throws IOException {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("anda.write") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
    assertThat(file).as("refresh with -Danda.write").exists();
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .as(file + " is not what the program says; refresh it with -Danda.write")
        .isEqualTo(text.toString());
  }

  /** Texts of all features in one language, by key. */
  static TreeMap<String, String> texts(String kind, String language) throws IOException {
    return read("classpath*:catalogue/*/" + kind + "_" + language + ".properties");
  }

  static TreeMap<String, String> read(String pattern) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
      Properties properties = new Properties();
      try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
        properties.load(in);
      }
      properties.forEach((key, text) -> texts.put((String) key, (String) text));
    }
    return texts;
  }
}
