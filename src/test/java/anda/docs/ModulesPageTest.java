package anda.docs;

import static anda.docs.GeneratedPage.code;

import anda.AndaApplication;
import anda.architecture.AllowedDependencies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** {@code docs/reference/modules.md} draws the modules as they use each other now. */
class ModulesPageTest {

  private static final Pattern ABOUT = Pattern.compile("/\\*\\*(.*?)(?:<p>|\\*/)", Pattern.DOTALL);

  @Test
  void the_committed_map_of_modules_is_that_of_the_program() throws IOException {
    ApplicationModules modules = ApplicationModules.of(AndaApplication.class);
    AllowedDependencies dependencies = new AllowedDependencies(modules);
    GeneratedPage page =
        new GeneratedPage(
            "modules.md",
            "模块 Modules",
            "An arrow points from a module to one it uses. `kernel` is used by nearly all and"
                + " left out of the picture. What a module may use is said in its"
                + " `package-info.java` and verified; only its root package and the parts named"
                + " `module::part` are open to"
                + " others.");
    page.heading("图 Picture").line("```mermaid").line("flowchart TD");
    for (var module : modules) {
      page.line("  " + module.getIdentifier() + "[\"" + module.getDisplayName() + "\"]");
    }
    dependencies
        .seen()
        .forEach(
            (module, others) ->
                moduleNames(others).stream()
                    .filter(other -> !other.equals("kernel"))
                    .forEach(other -> page.line("  " + module + " --> " + other)));
    page.line("```").heading("表 Table").head("Module", "About", "May use");
    Map<String, List<String>> allowed = dependencies.allowed();
    for (var module : modules) {
      String name = module.getIdentifier().toString();
      page.row(code(name), about(name), allowed(allowed.getOrDefault(name, List.of())));
    }
    page.isTheCommittedOne();
  }

  private static Set<String> moduleNames(Set<String> parts) {
    return parts.stream()
        .map(part -> part.replaceFirst("::.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String allowed(List<String> parts) {
    return parts.isEmpty()
        ? "–"
        : parts.stream().map(GeneratedPage::code).collect(Collectors.joining(", "));
  }

  /** The first paragraph of the package's description. */
  private static String about(String module) throws IOException {
    Path file = Path.of("src", "main", "java", "anda", module, "package-info.java");
    Matcher about = ABOUT.matcher(Files.readString(file, StandardCharsets.UTF_8));
    if (!about.find()) {
      throw new AssertionError(file + " says nothing of the module");
    }
    return about
        .group(1)
        .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
        .replaceAll("\\{@(?:link|code) (?:anda\\.\\w+\\.)?([^}]*)}", "`$1`")
        .strip();
  }
}
