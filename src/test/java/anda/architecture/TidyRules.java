package anda.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of the repository may look like. Each rule takes a path and a text, so that it can be
 * tried on made-up ones, and answers what is wrong.
 */
final class TidyRules {

  static final int MOST_LINES = 250;
  static final int MOST_COLUMNS = 100;
  static final int MOST_BYTES = 256 * 1024;

  /** How a file says why it is longer: a comment with these words and a reason. */
  private static final Pattern LONGER =
      Pattern.compile("(?:[*/.] |<p>)Longer than 250 lines(?::| because) \\S.{20,}");

  /** Data and generated files, each with the reason why it may be large. */
  static final Map<String, String> LARGE =
      Map.of(
          "src/main/resources/regions/regions.csv", "the code table of two provinces, as published",
          "docs/reference/openapi.json", "generated, one description of the whole API");

  /** Put behind a full line by the formatter of the pages. */
  private static final String BLANK_OF_THE_FORMATTER = "\\{' '}$";

  /** The lines of these files belong to somebody else, or cannot be broken. */
  static final Map<String, String> WIDE =
      Map.of(
          "tools/second-server.sh", "commands with long addresses and paths of packages",
          "src/main/resources/application.yml", "full names of classes as keys");

  private static final Set<String> EXTENSIONS =
      Set.of(
          "java",
          "properties",
          "yml",
          "xml",
          "json",
          "csv",
          "txt",
          "md",
          "ts",
          "tsx",
          "css",
          "html",
          "js",
          "mjs",
          "svg",
          "sh",
          "http",
          "py",
          "factories",
          "png");

  private static final Set<String> WITHOUT_EXTENSION =
      Set.of("LICENSE", ".gitignore", ".editorconfig", ".ci/run", "frontend/.prettierignore");

  /** Looked at, never read. */
  static final Set<String> PICTURES = Set.of("png");

  private static final Set<String> CODE =
      Set.of("java", "ts", "tsx", "css", "js", "mjs", "sh", "yml");

  /** Paths that exist on one machine only; the root of a chroot in a script is no such path. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.:/}\"$-])/(?:home|root|Users|work|mnt|builds)/[\\w.]+");

  /** Hosts that deliver packages: a build asks the ones its machine is told to ask. */
  private static final Pattern REGISTRY =
      Pattern.compile(
          "https?://(?:[\\w.-]*\\.)?(?:repo1?\\.maven|registry\\.|nexus|artifactory|mirrors?\\.)"
              + "[\\w.:/-]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^( *)public (?:(?:static|final|abstract|sealed|non-sealed) )*"
              + "(?:class|interface|record|enum|@interface) (\\w+)",
          Pattern.MULTILINE);

  private TidyRules() {}

  /** A long file is read by nobody to its end. */
  static List<String> length(String path, String text) {
    if (!CODE.contains(extension(path))) {
      return List.of();
    }
    long lines = text.lines().count();
    boolean excused = LONGER.matcher(text.replaceAll("\\s+\\*? ?", " ")).find();
    if (lines > MOST_LINES && !excused) {
      return List.of(path + " has " + lines + " lines: split it, or say in it why not");
    }
    return lines <= MOST_LINES && excused
        ? List.of(path + " says why it is long, and is not")
        : List.of();
  }

  /** Two files side by side on one screen. */
  static List<String> width(String path, String text) {
    if (!CODE.contains(extension(path))) {
      return List.of();
    }
    List<String> lines = text.lines().toList();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst(BLANK_OF_THE_FORMATTER, "");
      if (line.codePointCount(0, line.length()) > MOST_COLUMNS) {
        faults.add(path + ":" + (i + 1) + " is wider than " + MOST_COLUMNS + " columns");
      }
    }
    if (WIDE.containsKey(path)) {
      return faults.isEmpty()
          ? List.of(path + " is excused for wide lines and has none")
          : List.of();
    }
    return faults;
  }

  /** What was once committed is in every clone for ever. */
  static List<String> size(String path, long bytes) {
    if (LARGE.containsKey(path)) {
      return bytes > MOST_BYTES ? List.of() : List.of(path + " is excused for its size and small");
    }
    return bytes > MOST_BYTES ? List.of(path + " has " + bytes + " bytes") : List.of();
  }

  /** Binaries and strays come in under names nobody expected. */
  static List<String> kind(String path) {
    return WITHOUT_EXTENSION.contains(path)
            || path.contains("/META-INF/services/")
            || EXTENSIONS.contains(extension(path))
        ? List.of()
        : List.of(path + " is of a kind that is not on the list");
  }

  /** The house must build on any machine, from any source of packages. */
  static List<String> places(String path, String text) {
    List<String> faults = new ArrayList<>();
    for (Pattern pattern : List.of(MACHINE_PATH, REGISTRY)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        faults.add(path + " names a place of one machine or company: " + matcher.group());
      }
    }
    return faults;
  }

  /** Readers meet a type by its name; in the product by its Chinese term first. */
  static List<String> javadoc(String path, String text) {
    List<String> faults = new ArrayList<>();
    if (!path.startsWith("src/main/java/") || path.endsWith("package-info.java")) {
      return faults;
    }
    Matcher type = PUBLIC_TYPE.matcher(text);
    while (type.find()) {
      String first = firstWordOfComment(text.substring(0, type.start()));
      boolean outermost = type.group(1).isEmpty();
      if (first == null) {
        faults.add(path + ": " + type.group(2) + " has no Javadoc");
      } else if (outermost && isDomain(path) && !isHan(first)) {
        faults.add(
            path + ": Javadoc of " + type.group(2) + " does not begin with its Chinese term");
      }
    }
    return faults;
  }

  /** The store inside the process has no field of its own; its words are those of databases. */
  private static boolean isDomain(String path) {
    return !path.startsWith("src/main/java/anda/mongo/embedded/");
  }

  private static @org.jspecify.annotations.Nullable String firstWordOfComment(String before) {
    int from = before.lastIndexOf("/**");
    int to = before.lastIndexOf("*/");
    if (from < 0 || to < from || before.substring(to).matches("(?s).*[;{}]\\s*\\n.*")) {
      return null;
    }
    String words = before.substring(from + 3, to).replaceAll("(?m)^\\s*\\*", "").strip();
    return words.isEmpty() ? null : words;
  }

  private static boolean isHan(String words) {
    return Character.UnicodeScript.of(words.codePointAt(0)) == Character.UnicodeScript.HAN
        || words.matches("(?s)^[A-Z]+\\p{IsHan}.*");
  }

  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1);
  }
}
