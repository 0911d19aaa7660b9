package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The first start on an empty folder, what it shows, and the same store after a restart. */
class FirstStartIT {

  private static final String ANYBODY = "auditor";
  private static final String TOTALS = "/api/projects/totals?by=kind&measure=fen";
  private static final String STORY = "（虚构）示例";

  /** Every list that a page shows. */
  private static final List<String> LISTS =
      List.of(
          "projects",
          "reports",
          "issues",
          "report-periods",
          "report-calendar",
          "report-calendar?state=OVERDUE",
          "units",
          "pairings",
          "annual-plans",
          "approval-tables",
          "statements",
          "imports",
          "regions");

  @TempDir Path folder;

  @Test
  void the_sample_comes_in_once_adds_up_and_is_the_same_after_a_restart() throws Exception {
    JsonNode totals;
    JsonNode past;
    long position;
    try (RunningAnda first = RunningAnda.withSample(folder)) {
      first.waitForSample();
      assertThat(first.get(ANYBODY, "/api/store").get("kind").stringValue()).isEqualTo("SAMPLE");
      for (JsonNode run : first.get(ANYBODY, "/api/imports").get("items")) {
        JsonNode counts = run.get("counts");
        assertThat(counts.get("accepted").intValue()).isEqualTo(run.get("rows").intValue());
        assertThat(counts.get("refused").intValue()).isZero();
      }
      totals = first.get(ANYBODY, TOTALS);
      assertThat(sums(totals, "京蒙"))
          .containsEntry("SALES", 10_720_760_000L)
          .containsEntry("ORDERS", 3_000_000_000L)
          .containsEntry("ENTERPRISE_INVESTMENT", 20_052_700_000L)
          .doesNotContainKeys("CITY_FISCAL", "DISTRICT_FISCAL");
      noListIsEmptyAndWhatIsInventedSaysSo(first);
      position = position(first);
      past = first.get(ANYBODY, "/api/projects?size=200&knownAt=" + position);
      JsonNode nothing = first.get(ANYBODY, "/api/projects?knownAt=0");
      assertThat(nothing.get("total").longValue()).isZero();
    }
    try (RunningAnda second = RunningAnda.withSample(folder)) {
      second.waitForSample();
      assertThat(second.get(ANYBODY, TOTALS).get("groups")).isEqualTo(totals.get("groups"));
      assertThat(second.get(ANYBODY, "/api/projects?size=200").get("items"))
          .isEqualTo(past.get("items"));
      assertThat(position(second)).isEqualTo(position);
    }
  }

  @Test
  void a_story_cut_in_the_middle_goes_on_at_the_next_start() throws Exception {
    try (RunningAnda cut = RunningAnda.withSample(folder)) {
      cut.until(
          "/api/projects?q=" + Story.word("（虚构）"), found -> found.get("total").intValue() > 0);
    }
    try (RunningAnda whole = RunningAnda.withSample(folder)) {
      whole.waitForSample();
      assertThat(titles(whole, "/api/projects?q=" + Story.word("（虚构）")))
          .containsExactlyInAnyOrder("（虚构）流云苏木肉牛托管", "（虚构）北山嘎查卫生室", "（虚构）牧民技能培训", "（虚构）2016年奶站");
      assertThat(titles(whole, "/api/issues"))
          .containsExactlyInAnyOrder("（虚构）区级资金未到位", "（虚构）施工用水不足");
    }
  }

  private static void noListIsEmptyAndWhatIsInventedSaysSo(RunningAnda anda) throws Exception {
    for (String list : LISTS) {
      assertThat(anda.get(ANYBODY, "/api/" + list).get("total").longValue()).as(list).isPositive();
    }
    assertThat(anda.get(ANYBODY, "/api/report-ranking").get("items").size()).isEqualTo(2);
    assertThat(anda.get(ANYBODY, "/api/report-calendar/chase").get("items").size()).isPositive();
    assertThat(sums(anda.get(ANYBODY, TOTALS), STORY))
        .containsEntry("CITY_FISCAL", 180_000_000L)
        .containsEntry("DISTRICT_FISCAL", 205_000_000L)
        .containsEntry("PAIRING_FISCAL_LEVEL_NOT_STATED", 90_000_000L);
    for (JsonNode project : anda.get(ANYBODY, "/api/projects?size=200").get("items")) {
      boolean invented = project.get("programme").asString("").equals(STORY);
      assertThat(project.get("title").asString().startsWith("（虚构）")).isEqualTo(invented);
      assertThat(project.get("pairings").size()).isEqualTo(invented ? 1 : 0);
      assertThat(project.get("places").toString().contains("（虚构）")).isEqualTo(invented);
    }
    assertThat(titles(anda, "/api/issues")).allMatch(title -> title.startsWith("（虚构）"));
    String irregular = "/api/projects?irregularity=";
    assertThat(titles(anda, irregular + "WITHOUT_APPRAISAL")).containsExactly("（虚构）北山嘎查卫生室");
    assertThat(titles(anda, irregular + "WITHOUT_CONSENT_OF_APPROVING_BODY"))
        .containsExactly("（虚构）流云苏木肉牛托管");
  }

  private static List<String> titles(RunningAnda anda, String path) throws Exception {
    return anda.get(ANYBODY, path)
        .get("items")
        .valueStream()
        .map(item -> item.get("title").asString())
        .toList();
  }

  private static long position(RunningAnda anda) throws Exception {
    return anda.get(ANYBODY, "/api/store").get("position").longValue();
  }

  private static Map<String, Long> sums(JsonNode totals, String programme) {
    Map<String, Long> sums = new TreeMap<>();
    for (JsonNode group : totals.get("groups")) {
      if (group.get("dimensions").get("programme").stringValue().equals(programme)) {
        sums.put(group.get("dimensions").get("kind").stringValue(), group.get("sum").longValue());
      }
    }
    return sums;
  }
}
