package anda.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The repository looks as agreed; every exception has a reason and goes when it is not needed. */
class TidyTest {

  private static final Path ROOT = Path.of("").toAbsolutePath();

  private static final Pattern DECISION = Pattern.compile("([0-9]{4})-([a-z0-9-]+)\\.md");

  private static final List<String> FILES = new ArrayList<>();

  @BeforeAll
  static void look() throws IOException, InterruptedException {
    FILES.clear();
    FILES.addAll(RepositoryFiles.all(ROOT));
    assertThat(FILES).hasSizeGreaterThan(500).contains("pom.xml", "README.md");
  }

  private static List<String> faults(BiFunction<String, String, List<String>> rule) {
    return FILES.stream()
        .filter(path -> !TidyRules.PICTURES.contains(TidyRules.extension(path)))
        .flatMap(path -> rule.apply(path, text(path)).stream())
        .toList();
  }

  private static String text(String path) {
    try {
      return Files.readString(ROOT.resolve(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(path + " is not a text in UTF-8", e);
    }
  }

  @Test
  void files_are_short_or_say_why_not() {
    assertThat(faults(TidyRules::length)).isEmpty();
  }

  @Test
  void lines_are_not_too_wide() {
    assertThat(faults(TidyRules::width)).isEmpty();
  }

  @Test
  void nothing_large_comes_in_unnamed() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String path : FILES) {
      faults.addAll(TidyRules.size(path, Files.size(ROOT.resolve(path))));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void every_exception_names_a_file_that_is_there() {
    assertThat(FILES).containsAll(TidyRules.LARGE.keySet()).containsAll(TidyRules.WIDE.keySet());
  }

  @Test
  void files_are_of_known_kinds() {
    assertThat(FILES.stream().flatMap(path -> TidyRules.kind(path).stream()).toList()).isEmpty();
  }

  /** Names in a lock file are those of packages; where they come from is left out there too. */
  @Test
  void nothing_names_a_place_of_one_machine_or_a_host_of_packages() {
    assertThat(faults(TidyRules::places)).isEmpty();
  }

  @Test
  void public_types_say_what_they_are() {
    assertThat(faults(TidyRules::javadoc)).isEmpty();
  }

  /**
   * Beside a package of the product, tests have a package-info without annotations: a compiled one
   * would come first on the class path and take the place of the product's, with the permissions of
   * its module. That had happened before anybody verified them.
   */
  @Test
  void every_package_says_what_it_is_and_is_null_marked() {
    Set<String> folders = new TreeSet<>();
    FILES.stream()
        .filter(path -> path.startsWith("src/") && path.endsWith(".java"))
        .forEach(path -> folders.add(path.substring(0, path.lastIndexOf('/'))));
    assertThat(folders).hasSizeGreaterThan(30);
    for (String folder : folders) {
      assertThat(FILES).contains(folder + "/package-info.java");
      String said = text(folder + "/package-info.java");
      boolean shadows =
          folder.startsWith("src/test/")
              && folders.contains(folder.replace("src/test/", "src/main/"));
      assertThat(said).as(folder).contains("/**");
      assertThat(said.contains("\n@")).as("annotations of " + folder).isEqualTo(!shadows);
      assertThat(said.contains("NullMarked\n")).as(folder).isEqualTo(!shadows);
    }
  }

  @Test
  void decisions_have_one_number_each_and_their_heading_tells_their_name() {
    List<String> names = new ArrayList<>(in("docs/decisions/"));
    assertThat(names.remove("README.md")).isTrue();
    assertThat(names).isNotEmpty();
    assertThat(decisionFaults(names, name -> firstLine("docs/decisions/" + name))).isEmpty();
  }

  static List<String> decisionFaults(List<String> names, UnaryOperator<String> headingOf) {
    List<String> faults = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (String name : names) {
      var parts = DECISION.matcher(name);
      if (!parts.matches()) {
        faults.add(name + " is not named 0000-words-of-the-title.md");
        continue;
      }
      String heading = headingOf.apply(name);
      if (!heading.startsWith("# " + parts.group(1) + " ") || !tells(heading, parts.group(2))) {
        faults.add(name + " is headed '" + heading + "'");
      }
      if (!numbers.add(parts.group(1))) {
        faults.add(name + " bears the number of another decision");
      }
    }
    return faults;
  }

  /** Whether the words of a file's name stand in its heading, in order; it may leave some out. */
  private static boolean tells(String heading, String name) {
    String words = String.join("\\b.*\\b", name.split("-"));
    return heading.toLowerCase(java.util.Locale.ROOT).matches(".*\\b" + words + "\\b.*");
  }

  @Test
  void guides_and_readmes_stand_in_both_languages() {
    assertThat(FILES).contains("README.md", "README.zh-CN.md");
    assertThat(unpaired(in("docs/guide/zh-CN/"), in("docs/guide/en/"))).isEmpty();
    List<String> words = FILES.stream().filter(path -> path.startsWith("frontend/src/")).toList();
    assertThat(unpaired(ending(words, ".zh-CN.ts"), ending(words, ".en.ts"))).isEmpty();
  }

  @Test
  void every_text_stands_in_both_languages() throws IOException {
    List<String> bundles =
        FILES.stream().filter(path -> path.startsWith("src/main/resources/catalogue/")).toList();
    List<String> chinese = ending(bundles, "_zh_CN.properties");
    assertThat(chinese).isNotEmpty();
    assertThat(unpaired(chinese, ending(bundles, "_en.properties"))).isEmpty();
    for (String bundle : chinese) {
      assertThat(unpaired(keys(bundle + "_zh_CN.properties"), keys(bundle + "_en.properties")))
          .as(bundle)
          .isEmpty();
    }
  }

  static List<String> unpaired(Collection<String> ones, Collection<String> others) {
    Set<String> alone = new TreeSet<>(ones);
    alone.addAll(others);
    alone.removeIf(name -> ones.contains(name) && others.contains(name));
    return List.copyOf(alone);
  }

  private static List<String> in(String folder) {
    return FILES.stream()
        .filter(path -> path.startsWith(folder))
        .map(path -> path.substring(folder.length()))
        .toList();
  }

  private static List<String> ending(List<String> paths, String end) {
    return paths.stream()
        .filter(path -> path.endsWith(end))
        .map(path -> path.substring(0, path.length() - end.length()))
        .toList();
  }

  private static String firstLine(String path) {
    return text(path).lines().findFirst().orElse("");
  }

  private static Set<String> keys(String bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Files.newInputStream(ROOT.resolve(bundle)), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    for (String key : properties.stringPropertyNames()) {
      assertThat(properties.getProperty(key)).as(key).isNotBlank();
    }
    return properties.stringPropertyNames();
  }
}
