package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import anda.scenario.PastModel.Project;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Whether the answers of one moment, in the order they are asked in, are what the model expects.
 */
final class PastAgreement {

  private PastAgreement() {}

  /** What the model expects of one moment's answers. */
  static void of(
      String what, PastModel model, List<JsonNode> answers, List<String> projects, long position) {
    JsonNode list = answers.get(0);
    assertThat(list.get("position").longValue()).as(what).isEqualTo(position);
    assertThat(items(list).map(PastAgreement::row).toList())
        .as(what)
        .isEqualTo(model.listed().stream().map(PastAgreement::row).toList());
    assertThat(ids(answers.get(1))).as(what).isEqualTo(model.pageOfStage("PROPOSED", 1, 2));
    assertThat(ids(answers.get(2)))
        .as(what)
        .isEqualTo(ids(model, p -> p.sector.equals("HEALTH") && !p.takenOver));
    assertThat(ids(answers.get(3))).as(what).isEqualTo(ids(model, p -> p.title.contains("光伏")));
    Map<String, Long> fen = new TreeMap<>();
    answers.get(4).get("groups").forEach(g -> fen.put(dimension(g, "kind"), sum(g)));
    assertThat(fen).as(what).isEqualTo(model.fenByKind());
    Map<String, Long> rows = new TreeMap<>();
    answers.get(4).get("groups").forEach(g -> rows.put(dimension(g, "kind"), rows(g)));
    assertThat(rows).as(what).isEqualTo(model.amountsByKind());
    assertThat(byStageAndSector(answers.get(5))).as(what).isEqualTo(model.byStageAndSector(p -> 1));
    answers.get(5).get("groups").forEach(g -> assertThat(rows(g)).as(what).isEqualTo(sum(g)));
    assertThat(byStageAndSector(answers.get(6)))
        .as(what)
        .isEqualTo(model.byStageAndSector(p -> p.households == null ? 0 : p.households));
    JsonNode explained = answers.get(7);
    long city = model.fenByKind().getOrDefault("CITY_FISCAL", 0L);
    assertThat(explained.get("sum").longValue()).as(what).isEqualTo(city);
    assertThat(explained.get("total").longValue())
        .as(what)
        .isEqualTo(explained.get("items").size())
        .isEqualTo(model.amountsByKind().getOrDefault("CITY_FISCAL", 0L));
    assertThat(items(explained).mapToLong(row -> row.get("amount").longValue()).sum())
        .as(what)
        .isEqualTo(city);
    assertThat(answers.get(8).get("total").longValue()).as(what).isEqualTo(model.openIssues());
    assertThat(answers.get(9).get("total").intValue()).as(what).isEqualTo(model.statements.size());
    for (int i = 0; i < projects.size(); i++) {
      Project project = model.projects.get(projects.get(i));
      JsonNode page = answers.get(10 + 3 * i);
      assertThat(page.get("stage").stringValue()).as(what).isEqualTo(project.stage);
      assertThat(page.get("plan").get("title").stringValue()).as(what).isEqualTo(project.title);
      assertThat(page.get("position").longValue()).as(what).isEqualTo(project.position);
      assertThat(amounts(page.get("plan").get("amounts"))).as(what).isEqualTo(project.amounts);
      assertThat(new TreeSet<>(stream(page.get("statements")).map(PastAgreement::id).toList()))
          .as(what)
          .isEqualTo(project.linked);
      assertThat(answers.get(11 + 3 * i).get("items").size()).as(what).isEqualTo(project.entries);
      Map<String, String> reports = new TreeMap<>();
      items(answers.get(12 + 3 * i)).forEach(r -> reports.put(id(r), r.get("state").stringValue()));
      assertThat(reports).as(what).isEqualTo(new TreeMap<>(project.reports));
    }
  }

  private static Map<String, Object> row(JsonNode row) {
    return Map.of(
        "id", id(row),
        "position", row.get("position").longValue(),
        "title", row.get("title").stringValue(),
        "stage", row.get("stage").stringValue(),
        "sector", row.get("sector").stringValue(),
        "money", row.get("money").stringValue(),
        "takenOver", row.get("takenOver").booleanValue(),
        "amounts", amounts(row.get("amounts")));
  }

  private static Map<String, Object> row(Project project) {
    return Map.of(
        "id", project.id,
        "position", project.position,
        "title", project.title,
        "stage", project.stage,
        "sector", project.sector,
        "money", project.money,
        "takenOver", project.takenOver,
        "amounts", project.amounts);
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return stream(list.get("items"));
  }

  private static List<String> ids(JsonNode list) {
    return items(list).map(PastAgreement::id).toList();
  }

  private static List<String> ids(PastModel model, Predicate<Project> which) {
    return model.listed().stream().filter(which).map(p -> p.id).toList();
  }

  private static String id(JsonNode row) {
    return row.get("id").stringValue();
  }

  private static String dimension(JsonNode group, String name) {
    return group.get("dimensions").get(name).stringValue();
  }

  private static long rows(JsonNode group) {
    return group.get("rows").longValue();
  }

  private static long sum(JsonNode group) {
    return group.get("sum").longValue();
  }

  private static Map<String, Long> byStageAndSector(JsonNode totals) {
    Map<String, Long> sums = new TreeMap<>();
    totals
        .get("groups")
        .forEach(g -> sums.put(dimension(g, "stage") + "/" + dimension(g, "sector"), sum(g)));
    return sums;
  }

  private static Map<String, Long> amounts(JsonNode amounts) {
    Map<String, Long> byKind = new TreeMap<>();
    amounts.forEach(a -> byKind.put(a.get("kind").stringValue(), a.get("fen").longValue()));
    return byKind;
  }
}
