package anda.docs;

import static anda.docs.GeneratedPage.code;
import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.Refusal;
import anda.web.StatusOf;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code docs/reference/refusals.md} names every refusal of the program with its words. */
class RefusalsPageTest {

  @Test
  void the_committed_list_of_refusals_is_that_of_the_program() throws IOException {
    Map<String, String> zh = GeneratedPage.texts("refusals", "zh_CN");
    Map<String, String> en = GeneratedPage.texts("refusals", "en");
    GeneratedPage page =
        new GeneratedPage(
            "refusals.md",
            "拒绝原因 Refusals",
            "Every answer that is no success has one of these names, as `code` of its"
                + " `application/problem+json`. `{0}`, `{1}` stand for parameters. Some are also"
                + " the codes of findings beside an imported row or figure; then nothing is"
                + " refused.");
    refusals()
        .forEach(
            (module, refusals) -> {
              page.heading(module).head("Name", "Kind", "Status", "中文", "English");
              for (Refusal refusal : refusals) {
                page.row(
                    code(refusal.name()),
                    refusal.kind(),
                    StatusOf.refusal(refusal),
                    text(zh, refusal),
                    text(en, refusal));
              }
            });
    page.isTheCommittedOne();
  }

  private static String text(Map<String, String> texts, Refusal refusal) {
    assertThat(texts).containsKey(refusal.name());
    return texts.get(refusal.name());
  }

  private static Map<String, TreeSet<Refusal>> refusals() {
    Map<String, TreeSet<Refusal>> byModule = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter().importPath(Path.of("target", "classes", "anda"))) {
      if (type.isEnum() && type.isAssignableTo(Refusal.class)) {
        String module = type.getPackageName().split("\\.")[1];
        for (Object constant : type.reflect().getEnumConstants()) {
          byModule
              .computeIfAbsent(
                  module, m -> new TreeSet<>(java.util.Comparator.comparing(Refusal::name)))
              .add((Refusal) constant);
        }
      }
    }
    assertThat(byModule.keySet()).containsAll(List.of("kernel", "project", "web"));
    return byModule;
  }
}
