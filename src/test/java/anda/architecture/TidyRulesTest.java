package anda.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The tidy rules find made-up faults, and no fault where there is none. */
class TidyRulesTest {

  private static final String LONG = "x\n".repeat(251);
  private static final String REASON =
      "// Longer " + "than 250 lines: one table, read from top to end.\n";

  @Test
  void a_long_file_needs_a_reason_and_a_reason_needs_a_long_file() {
    assertThat(TidyRules.length("a/B.java", LONG)).singleElement().asString().contains("251 lines");
    assertThat(TidyRules.length("a/B.java", REASON + LONG)).isEmpty();
    assertThat(TidyRules.length("a/B.java", REASON)).singleElement().asString().contains("is not");
    assertThat(TidyRules.length("a/b.csv", LONG)).isEmpty();
  }

  @Test
  void a_wide_line_is_found_and_an_excuse_without_one_is_stale() {
    assertThat(TidyRules.width("a/b.ts", "y\n" + "x".repeat(101)))
        .containsExactly("a/b.ts:2 is wider than 100 columns");
    assertThat(TidyRules.width("a/b.ts", "安".repeat(100))).isEmpty();
    assertThat(TidyRules.width("tools/second-server.sh", "short")).hasSize(1);
    assertThat(TidyRules.width("tools/second-server.sh", "x".repeat(101))).isEmpty();
  }

  @Test
  void a_large_file_is_found_and_an_excuse_for_a_small_one_is_stale() {
    assertThat(TidyRules.size("a.csv", TidyRules.MOST_BYTES + 1)).hasSize(1);
    assertThat(TidyRules.size("a.csv", TidyRules.MOST_BYTES)).isEmpty();
    assertThat(TidyRules.size("docs/reference/openapi.json", 3)).hasSize(1);
  }

  @Test
  void a_file_of_an_unknown_kind_is_found() {
    assertThat(TidyRules.kind("lib/native.so")).hasSize(1);
    assertThat(TidyRules.kind("frontend/node")).hasSize(1);
    assertThat(TidyRules.kind(".ci/run")).isEmpty();
    assertThat(TidyRules.kind("src/A.java")).isEmpty();
  }

  @Test
  void a_path_of_one_machine_and_a_host_of_packages_are_found() {
    String path = String.join("/", "see ", "home", "li", "data");
    String host = "https://" + "registry." + "example.org/x";
    assertThat(TidyRules.places("a.md", path + " " + host)).hasSize(2);
    assertThat(TidyRules.places("a.md", "`/api/projects` and https://maven.apache.org/POM"))
        .isEmpty();
  }

  @Test
  void a_type_without_javadoc_or_without_its_chinese_term_is_found() {
    String where = "src/main/java/anda/project/Thing.java";
    assertThat(TidyRules.javadoc(where, "package a;\n\npublic record Thing() {}\n"))
        .containsExactly(where + ": Thing has no Javadoc");
    assertThat(TidyRules.javadoc(where, "/** A thing. */\npublic record Thing() {}\n")).hasSize(1);
    assertThat(TidyRules.javadoc(where, "/** 物 A thing. */\n@Deprecated\npublic enum Thing {}\n"))
        .isEmpty();
    String inner = "/** 物 A. */\nclass A {\n  int b;\n\n  public record B() {}\n}\n";
    assertThat(TidyRules.javadoc(where, inner)).containsExactly(where + ": B has no Javadoc");
  }

  @Test
  void decisions_with_one_number_or_another_heading_are_found() {
    assertThat(TidyTest.decisionFaults(List.of("0001-a-b.md", "0001-c.md"), name -> "# 0001 A b"))
        .containsExactly(
            "0001-c.md is headed '# 0001 A b'", "0001-c.md bears the number of another decision");
    assertThat(TidyTest.decisionFaults(List.of("1-a.md"), name -> "# 1 A"))
        .containsExactly("1-a.md is not named 0000-words-of-the-title.md");
  }

  @Test
  void a_page_or_a_text_in_one_language_only_is_found() {
    assertThat(TidyTest.unpaired(List.of("a.md", "b.md"), List.of("b.md", "c.md")))
        .containsExactly("a.md", "c.md");
  }
}
