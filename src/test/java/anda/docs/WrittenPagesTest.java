package anda.docs;

import static org.assertj.core.api.Assertions.assertThat;

import anda.AndaApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Pages and texts written by hand name what is there, and are set as their language is. */
class WrittenPagesTest {

  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`|\\]\\([^)]*\\)");

  /** Half-width marks where a Chinese character stands before or after them. */
  private static final Pattern HALF =
      Pattern.compile("[\\p{IsHan}”）》}][,;:?!]|[,;:?!] ?[\\p{IsHan}“（《]|\\p{IsHan}\\(");

  @Test
  void chinese_texts_have_marks_of_full_width() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path page : files(Path.of("docs", "guide", "zh-CN"), ".md")) {
      half(page + ": ", CODE.matcher(read(page)).replaceAll("`"), faults);
    }
    half("README: ", CODE.matcher(read(Path.of("README.zh-CN.md"))).replaceAll("`"), faults);
    for (String kind : List.of("events", "letters", "operations", "refusals", "terms")) {
      Map<String, String> texts = GeneratedPage.texts(kind, "zh_CN");
      assertThat(texts).as(kind).isNotEmpty();
      texts.forEach((key, text) -> half(key + ": ", text, faults));
    }
    assertThat(faults).isEmpty();
  }

  private static void half(String where, String text, List<String> faults) {
    text.lines().filter(HALF.asPredicate()).forEach(line -> faults.add(where + line));
  }

  @Test
  void generated_pages_show_types_as_they_are_written() throws IOException {
    assertThat(read(Path.of("docs/reference/events.md"))).contains("<", ">").doesNotContain("&lt;");
    assertThat(read(Path.of("docs/reference/modules.md"))).doesNotContainPattern("\\w  \\w");
  }

  @Test
  void the_overview_names_every_module() throws IOException {
    List<String> rows = rows("docs/architecture/overview.md", "\\| `([a-z]+)` \\|.*");
    List<String> modules = new ArrayList<>();
    ApplicationModules.of(AndaApplication.class)
        .forEach(module -> modules.add(module.getIdentifier().toString()));
    assertThat(rows).containsExactlyInAnyOrderElementsOf(modules);
  }

  @Test
  void the_index_of_decisions_gives_every_number_and_title() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (Path file : files(Path.of("docs", "decisions"), ".md")) {
      String name = file.getFileName().toString();
      if (!name.equals("README.md")) {
        String number = name.substring(0, 4);
        String title = read(file).lines().findFirst().orElse("").replaceFirst("# \\d+ ", "");
        expected.put(number, "| " + number + " | [" + title + "](" + name + ") |");
      }
    }
    int last = Integer.parseInt(new TreeSet<>(expected.keySet()).last());
    for (int number = 1; number <= last; number++) {
      String shown = String.format("%04d", number);
      expected.putIfAbsent(shown, "| " + shown + " | never given out |");
    }
    assertThat(read(Path.of("docs/decisions/README.md")).lines())
        .containsSubsequence(expected.values().toArray(String[]::new));
  }

  @Test
  void the_readmes_name_every_tool_of_the_checks() throws IOException {
    List<String> tools = new ArrayList<>(rows(".ci/run", ".*command -v ([a-z]+) .*"));
    assertThat(tools).contains("go");
    for (String readme : List.of("README.md", "README.zh-CN.md")) {
      String text = read(Path.of(readme));
      for (String tool : tools) {
        assertThat(text).as(readme).containsPattern("(?i)\\b" + tool + "\\b");
      }
      assertThat(text).as(readme).contains("root", "ANDA_SECOND_MONGODB_URI");
    }
  }

  /** What the first group of a pattern finds in the lines that match it whole. */
  private static List<String> rows(String page, String pattern) throws IOException {
    Pattern row = Pattern.compile(pattern);
    return read(Path.of(page))
        .lines()
        .map(row::matcher)
        .filter(java.util.regex.Matcher::matches)
        .map(match -> match.group(1))
        .toList();
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(path -> path.toString().endsWith(end)).sorted().toList();
      assertThat(found).as(folder.toString()).isNotEmpty();
      return found;
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
