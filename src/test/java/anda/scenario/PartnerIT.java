package anda.scenario;

import static anda.scenario.Story.happened;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the paired side cannot learn and cannot change, whichever way it asks. */
@TestInstance(Lifecycle.PER_CLASS)
class PartnerIT {

  private static final String HEAD = "编号,协作类别,帮扶方,区划代码,地点,项目名称,类别,开始时间,资金(万元),资金说明\n";
  private static final String ROW = "例001,京蒙,海淀区,152222,科尔沁右翼中旗,（示例）羊舍,产业,2019-04,%s,北京市级财政资金\n";

  private RunningAnda anda;
  private Story story;
  private Story.Person office;
  private Story.Person partner;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    anda = RunningAnda.empty(folder);
    story = new Story(anda);
    office = story.as("banner-office");
    partner = story.as("partner-office");
  }

  @AfterAll
  void close() {
    anda.close();
  }

  @Test
  void money_and_days_of_a_proposal_are_in_no_total_and_no_row() throws Exception {
    Told proposed =
        office
            .sends(
                "propose",
                "/api/projects",
                """
                {"plan": {"title": "（示例）申报中的牛舍", "programme": "京蒙", "origin": "NEW",
                          "sector": "INDUSTRY", "content": "购基础母牛",
                          "places": [{"code": "152222200"}], "donors": [{"name": "（示例）某企业"}],
                          "amounts": [{"kind": "CITY_FISCAL", "fen": 700000000}],
                          "plannedStart": "2024-04", "plannedEnd": "2024-10"}}
                """)
            .created("PROPOSAL");
    story.remember("THEN", proposed.text("position"));
    for (String then : new String[] {"", "&knownAt=$THEN"}) {
      String explain = "/api/projects/totals/explain?stage=PROPOSED" + then;
      office.reads("office-explain" + then, explain).says("sum", "700000000");
      partner.reads("explain" + then, explain).says("sum", "0").says("items/*");
      for (String by : new String[] {"stage", "year", "origin"}) {
        String totals = "/api/projects/totals?by=" + by + "&programme=%E4%BA%AC%E8%92%99" + then;
        Told seen = partner.reads("totals-" + by + then, totals).found();
        assertThat(seen.json().toString()).doesNotContain("700000000");
      }
      Told row = partner.reads("row" + then, "/api/projects?stage=PROPOSED" + then);
      row.says("items/*/title", "（示例）申报中的牛舍").says("items/*/sector", "INDUSTRY");
      row.says("items/*/plannedStart").says("items/*/plannedEnd").says("items/*/origin");
      row.says("items/*/donors/*").says("items/*/amounts/*");
      for (String asked :
          new String[] {
            "origin=NEW",
            "kind=CITY_FISCAL",
            "q=" + Story.word("母牛"),
            "q=" + Story.word("某企业"),
            "sort=start"
          }) {
        String list = "/api/projects?stage=PROPOSED&" + asked + then;
        partner.reads("by " + asked + then, list).says("total", "0");
        office.reads("office by " + asked + then, list).says("total", "1");
      }
      String title = "/api/projects?stage=PROPOSED&q=" + Story.word("牛舍") + then;
      partner.reads("by title" + then, title).says("total", "1");
      partner
          .reads("by warning" + then, "/api/projects?warning=SLOW" + then)
          .refused(403, "PROJECT_FILTER_NOT_FOR_PARTNER");
      partner
          .reads("by rule" + then, "/api/projects?irregularity=WITHOUT_REVIEW" + then)
          .refused(403, "PROJECT_FILTER_NOT_FOR_PARTNER");
    }
    office
        .sends(
            "review",
            "/api/projects/$PROPOSAL/reviews",
            "{\"body\": {\"unit\": \"unit-sumu-office\"}}",
            happened("2024-03-04", "审核意见表"))
        .found();
    partner
        .reads("explain-reviewed", "/api/projects/totals/explain?stage=REVIEWED")
        .says("sum", "700000000");
    partner.reads("row-reviewed", "/api/projects?stage=REVIEWED").says("items/*/origin", "NEW");
    office.sends("end", "/api/projects", proposal("（示例）撤回的申报")).created("WITHDRAWN");
    office.sends("annul", "/api/projects/$WITHDRAWN/annulments", "{\"reason\": \"误报\"}").found();
    Told withdrawn = partner.reads("withdrawn", "/api/projects?stage=ANNULLED").found();
    withdrawn.says("items/*/title", "（示例）撤回的申报").says("items/*/amounts/*");
    partner.reads("withdrawn-page", "/api/projects/$WITHDRAWN").says("plan/amounts/*");
  }

  private static String proposal(String title) {
    return """
        {"plan": {"title": "%s", "sector": "INDUSTRY", "places": [{"code": "152222200"}],
                  "amounts": [{"kind": "CITY_FISCAL", "fen": 100}]}}
        """
        .formatted(title);
  }

  @Test
  void files_of_the_banner_office_are_not_shown_and_no_difference_is_accepted() throws Exception {
    Told first =
        office.uploads("file", "/api/imports/projects", "台账.csv", HEAD + ROW.formatted(10));
    story.remember("FILE", first.text("id"));
    String target = first.text("accepted/*/record");
    String marked = ROW.replace("例001", "例002").replace("羊舍", "机密★1年");
    Told own =
        partner.uploads(
            "own",
            "/api/imports/projects",
            "更改.csv",
            HEAD + ROW.formatted(99) + marked.formatted(1));
    assertThat(own.texts("refused/*/problems/*/code"))
        .containsExactly("PROJECT_DOCUMENT_CLASSIFIED");
    assertThat(own.json().toString()).doesNotContain("机密★");
    story.remember("OWN", own.text("id"));
    story.remember("TARGET", target);
    story.remember("AT", own.text("position"));
    assertThat(own.text("counts/differing")).isEqualTo("1");
    partner
        .sends("accept", "/api/imports/$OWN/rows/2/acceptance", "{}")
        .refused(403, "ROLE_MAY_NOT_WRITE");
    partner.reads("files", "/api/imports?kind=projects").says("items/*/id", partner.id("OWN"));
    partner.reads("one", "/api/imports/$OWN/rows").says("total", "2");
    for (String hidden :
        new String[] {"/api/imports/$FILE", "/api/imports/$FILE/rows?outcome=ACCEPTED"}) {
      partner.reads(hidden, hidden).refused(404, "IMPORT_UNKNOWN");
      String then = hidden + (hidden.contains("?") ? "&" : "?") + "knownAt=$AT";
      partner.reads("then " + hidden, then).refused(404, "IMPORT_UNKNOWN");
    }
    partner.sends("cancel", "/api/imports/$FILE/cancellation", "{}").refused(404, "IMPORT_UNKNOWN");
    office.reads("office-files", "/api/imports?kind=projects").says("total", "2");
    office.reads("project", "/api/projects/$TARGET").says("plan/amounts/*/fen", "10000000");
  }

  @Test
  void statements_and_pairings_are_changed_by_who_recorded_them_or_by_the_office()
      throws Exception {
    String statement =
        """
        {"scope": {"title": "%s", "programme": "京蒙"},
         "measures": [{"measure": "FUNDS", "amount": {"kind": "SALES", "fen": 100}}]}
        """;
    String paper = happened("2020-01", "年度总结");
    office.sends("s1", "/api/statements", statement.formatted("甲"), paper).created("S_OFFICE");
    partner.sends("s2", "/api/statements", statement.formatted("乙"), paper).created("S_PARTNER");
    String link = "{\"target\": \"%s\", \"relation\": \"SAME_MONEY\", \"reason\": \"同一笔\"}";
    partner
        .sends("link", "/api/statements/$S_OFFICE/links", link.formatted("$S_PARTNER"))
        .refused(403, "NOT_THE_RECORDING_UNIT");
    String reason = "{\"reason\": \"误\"}";
    partner
        .sends("annul-s", "/api/statements/$S_OFFICE/annulments", reason)
        .refused(403, "NOT_THE_RECORDING_UNIT");
    partner
        .sends("own-link", "/api/statements/$S_PARTNER/links", link.formatted("$S_OFFICE"))
        .found();
    office.sends("annul-own", "/api/statements/$S_PARTNER/annulments", reason).found();
    String pairing =
        """
        {"terms": {"round": "%s", "from": "2021-06",
                   "donor": {"code": "110108"}, "recipient": {"code": "152222"}}}
        """;
    office.sends("p1", "/api/pairings", pairing.formatted("一"), paper()).created("P_OFFICE");
    partner.sends("p2", "/api/pairings", pairing.formatted("二"), paper()).created("P_PARTNER");
    String ending = "{\"to\": \"2024-12-31\", \"reason\": \"期满\"}";
    partner
        .sends("end-p", "/api/pairings/$P_OFFICE/ending", ending)
        .refused(403, "NOT_THE_RECORDING_UNIT");
    partner
        .sends("annul-p", "/api/pairings/$P_OFFICE/annulments", reason)
        .refused(403, "NOT_THE_RECORDING_UNIT");
    partner.sends("end-own", "/api/pairings/$P_PARTNER/ending", ending).found();
    partner.sends("annul-own-p", "/api/pairings/$P_PARTNER/annulments", reason).found();
    office.sends("office-annul-p", "/api/pairings/$P_OFFICE/annulments", reason).found();
  }

  private static String paper() {
    return happened("2021-06-10", "协作框架协议");
  }
}
