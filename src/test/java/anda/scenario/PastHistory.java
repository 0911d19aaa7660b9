package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import anda.scenario.PastModel.Project;
import anda.scenario.PastModel.Statement;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A random history, written by commands over HTTP; beside each command it changes the model.
 *
 * <p>All acts had already happened on one day: what breaks a rule of procedure is then recorded,
 * and the model needs to know no such rules. Longer than 250 lines: one method for each kind of
 * command, which are best read side by side.
 */
final class PastHistory {

  private static final String ACT =
      "\"act\": {\"kind\": \"ALREADY_HAPPENED\", \"on\": \"2024-06-15\","
          + " \"source\": {\"text\": \"会议纪要\"}}";
  private static final String OFFICE = "banner-office";
  private static final String SUMU = "sumu-office";
  private static final List<String> STEPS =
      List.of(
          "",
          "reviews",
          "appraisals",
          "admissions",
          "approvals",
          "implementation",
          "completion",
          "acceptances",
          "hand-overs");
  private static final List<String> KINDS =
      List.of("CITY_FISCAL", "DISTRICT_FISCAL", "SALES", "ORDERS", "DONATION_CASH");
  private static final List<String> SECTORS = List.of("INDUSTRY", "EDUCATION", "HEALTH");
  private static final List<String> WORDS = List.of("肉牛托管", "光伏", "卫生室", "Orchard", "𠮷屋", "a-b");
  private static final List<String> TAKEN_OVER_AT =
      List.of("UNKNOWN", "APPROVED", "IN_IMPLEMENTATION", "ENDED");

  private final RunningAnda anda;
  private final Random random;
  private final PastModel model;
  private int titles;

  PastHistory(RunningAnda anda, long seed, PastModel model) {
    this.anda = anda;
    this.random = new Random(seed);
    this.model = model;
  }

  /** Sends one more command; answers the id of the project it was about and its last position. */
  Written next() throws Exception {
    List<Project> live = model.projects.values().stream().filter(Project::counts).toList();
    if (live.size() < 3 || random.nextInt(8) == 0) {
      return random.nextInt(3) == 0 ? takeOver() : propose();
    }
    Project project = one(live);
    int at = PastModel.WAY.indexOf(project.stage);
    return switch (random.nextInt(14)) {
      case 0, 1, 2, 3 -> at >= 0 && at < STEPS.size() - 1 ? step(project, at + 1) : issue(project);
      case 4 -> at > 0 ? sendBack(project, random.nextInt(at)) : issue(project);
      case 5, 6 -> changed(project, "plan-changes");
      case 7 -> changed(project, "corrections");
      case 8 -> random.nextInt(3) == 0 ? annul(project) : issue(project);
      case 9 -> at >= 0 && random.nextInt(3) == 0 ? end(project) : solve(project);
      case 10, 11 -> report(project);
      case 12 -> statement(project);
      default -> solve(project);
    };
  }

  /** What a command did. */
  record Written(String project, long first, long last, String what) {}

  private Written propose() throws Exception {
    Plan plan = new Plan();
    JsonNode answer = send(OFFICE, "/api/projects", "{\"plan\": " + plan.json() + ", " + ACT + "}");
    Project project = new Project(id(answer), false);
    project.stage = "PROPOSED";
    project.money = "PLANNED";
    return begun(project, plan, answer);
  }

  private Written takeOver() throws Exception {
    Plan plan = new Plan();
    String stage = one(TAKEN_OVER_AT);
    JsonNode answer =
        send(
            OFFICE,
            "/api/projects/taken-over",
            "{\"plan\": %s, \"stage\": \"%s\", %s}".formatted(plan.json(), stage, ACT));
    Project project = new Project(id(answer), true);
    project.stage = stage;
    project.money = "PUBLISHED";
    return begun(project, plan, answer);
  }

  private Written begun(Project project, Plan plan, JsonNode answer) {
    project.title = plan.title;
    project.sector = plan.sector;
    project.amounts = plan.amounts;
    project.households = plan.households;
    model.projects.put(project.id, project);
    return own(project, answer);
  }

  private Written step(Project project, int to) throws Exception {
    Map<String, Long> approved = STEPS.get(to).equals("approvals") ? amounts() : Map.of();
    String body =
        switch (STEPS.get(to)) {
          case "approvals" -> "\"amounts\": " + json(approved) + ", ";
          case "hand-overs" -> "\"handOvers\": [{\"receiver\": {\"name\": \"合作社\"}}], ";
          default -> "";
        };
    JsonNode answer = toProject(project, STEPS.get(to), body);
    project.stage = PastModel.WAY.get(to);
    if (project.stage.equals("APPROVED")) {
      project.money = "APPROVED";
      if (!approved.isEmpty()) {
        project.amounts = approved;
      }
    }
    return own(project, answer);
  }

  private Written sendBack(Project project, int to) throws Exception {
    String target = PastModel.WAY.get(to);
    JsonNode answer =
        toProject(
            project, "returns", "\"backTo\": \"%s\", \"reason\": \"补材料\", ".formatted(target));
    project.stage = target;
    return own(project, answer);
  }

  private Written changed(Project project, String how) throws Exception {
    String plan;
    if (random.nextBoolean()) {
      project.title = title();
      plan = "{\"title\": \"" + project.title + "\"}";
    } else {
      Map<String, Long> amounts = new TreeMap<>(amounts());
      amounts.put("LOAN", 1_000L + titles++);
      project.amounts = amounts;
      plan = "{\"amounts\": " + json(amounts) + "}";
    }
    return own(
        project, toProject(project, how, "\"plan\": %s, \"reason\": \"核实\", ".formatted(plan)));
  }

  private Written end(Project project) throws Exception {
    JsonNode answer = toProject(project, "endings", "\"reason\": \"不再实施\", ");
    project.stage = "ENDED";
    return own(project, answer);
  }

  private Written annul(Project project) throws Exception {
    JsonNode answer = toProject(project, "annulments", "\"reason\": \"重复登记\", ");
    project.stage = PastModel.ANNULLED;
    return own(project, answer);
  }

  private Written issue(Project project) throws Exception {
    JsonNode answer =
        toProject(project, "issues", "\"kind\": \"FUNDS\", \"title\": \"资金\", \"text\": \"未到位\", ");
    project.issuesOpen.put(id(answer), true);
    return told(project, answer);
  }

  private Written solve(Project project) throws Exception {
    String open =
        project.issuesOpen.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(null);
    if (open == null) {
      return issue(project);
    }
    JsonNode answer =
        send(OFFICE, "/api/issues/" + open + "/resolutions", "{\"measure\": \"已拨付\", " + ACT + "}");
    project.issuesOpen.put(open, false);
    return told(project, answer);
  }

  /** The next thing that can happen to the project's reports: asked for and sent, or taken in. */
  private Written report(Project project) throws Exception {
    for (Map.Entry<String, String> report : project.reports.entrySet()) {
      if (report.getValue().equals("SENT")) {
        boolean accepted = random.nextBoolean();
        String body = accepted ? "{" + ACT + "}" : "{\"reason\": \"补凭证\", " + ACT + "}";
        String what = accepted ? "acceptances" : "returns";
        JsonNode answer = send(OFFICE, "/api/reports/" + report.getKey() + "/" + what, body);
        report.setValue(accepted ? "ACCEPTED" : "RETURNED");
        return told(project, answer);
      }
    }
    String open =
        """
        {"label": "临时 %d", "cadence": "AD_HOC", "asks": "进展", "dueOn": "2024-07-01",
         "debtors": [{"project": "%s", "unit": "unit-sumu-office"}], %s}
        """;
    JsonNode period =
        send(OFFICE, "/api/report-periods", open.formatted(titles++, project.id, ACT));
    int asked = routedTo(project, period);
    JsonNode answer =
        send(
            SUMU,
            "/api/projects/" + project.id + "/reports",
            "{\"period\": \"%s\", \"submit\": true, \"content\": {\"narrative\": \"正常\"}, %s}"
                .formatted(id(period), ACT));
    project.entries += asked;
    project.reports.put(id(answer), "SENT");
    return told(project, answer);
  }

  /**
   * Of the entries that ask for reports, the list of who owes one is told on the project's page.
   */
  private static int routedTo(Project project, JsonNode answer) {
    int routed = 0;
    for (JsonNode event : answer.get("events")) {
      routed += event.get("name").stringValue().equals("project.ReportsDemanded") ? 1 : 0;
    }
    return routed;
  }

  private Written statement(Project project) throws Exception {
    Statement free =
        model.statements.values().stream()
            .filter(statement -> statement.target == null)
            .findFirst()
            .orElse(null);
    if (free == null) {
      String title = title();
      JsonNode answer =
          send(
              OFFICE,
              "/api/statements",
              """
              {"scope": {"title": "%s", "places": [{"code": "152222"}]}, "measures": [
                {"measure": "FUNDS", "amount": {
                  "kind": "CITY_FISCAL", "fen": 900, "qualifier": "EXACT"}}], %s}
              """
                  .formatted(title, ACT));
      model.statements.put(id(answer), new Statement(id(answer), title));
      return new Written(project.id, first(answer), last(answer), "statement");
    }
    JsonNode answer =
        send(
            OFFICE,
            "/api/statements/" + free.id + "/links",
            "{\"target\": \"%s\", \"relation\": \"SAME_MONEY\", \"reason\": \"同一笔\", %s}"
                .formatted(project.id, ACT));
    free.target = project.id;
    project.linked.add(free.id);
    return told(project, answer);
  }

  private JsonNode toProject(Project project, String what, String fields) throws Exception {
    return send(OFFICE, "/api/projects/" + project.id + "/" + what, "{" + fields + ACT + "}");
  }

  private Written own(Project project, JsonNode answer) {
    project.own(last(answer));
    return new Written(project.id, first(answer), last(answer), what(answer));
  }

  /** Entries of other records that the project's page tells of. */
  private Written told(Project project, JsonNode answer) {
    project.entries += answer.get("events").size();
    return new Written(project.id, first(answer), last(answer), what(answer));
  }

  private static String what(JsonNode answer) {
    return answer.get("events").get(0).get("name").stringValue();
  }

  private static long first(JsonNode answer) {
    return answer.get("events").get(0).get("position").longValue();
  }

  private static long last(JsonNode answer) {
    return answer.get("position").longValue();
  }

  private static String id(JsonNode answer) {
    return answer.get("id").stringValue();
  }

  private JsonNode send(String actor, String path, String body) throws Exception {
    RunningAnda.Answer answer =
        anda.send(
            anda.request(actor, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    assertThat(answer.status()).as("%s %s: %s", path, body, answer.json()).isBetween(200, 201);
    return answer.json();
  }

  private final class Plan {
    final String title = title();
    final String sector = one(SECTORS);
    final Map<String, Long> amounts = amounts();
    final @Nullable Long households =
        random.nextBoolean() ? Long.valueOf(random.nextInt(90)) : null;

    String json() {
      return """
          {"title": "%s", "sector": "%s", "places": [{"code": "152222"}], "amounts": %s%s}
          """
          .formatted(
              title,
              sector,
              PastHistory.json(amounts),
              households == null
                  ? ""
                  : ", \"beneficiaries\": {\"households\": " + households + "}");
    }
  }

  private String title() {
    return one(WORDS) + titles++;
  }

  private Map<String, Long> amounts() {
    Map<String, Long> amounts = new TreeMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      amounts.put(one(KINDS), 1L + random.nextInt(1_000_000_000));
    }
    return amounts;
  }

  private static String json(Map<String, Long> amounts) {
    List<String> items = new ArrayList<>();
    amounts.forEach(
        (kind, fen) ->
            items.add(
                "{\"kind\": \"%s\", \"fen\": %d, \"qualifier\": \"EXACT\"}".formatted(kind, fen)));
    return items.toString();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
