package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** Chapter six: the same life looked at afterwards, by the office, the partner and the auditor. */
final class LifeSeen {

  private static final Pattern ID =
      Pattern.compile("\\b(unit|pairing|project|plan|report|period|issue|statement)-[0-9a-z]");

  private final Story.Person office;
  private final Story.Person partner;
  private final Story.Person auditor;

  LifeSeen(Story story) {
    office = story.as("banner-office");
    partner = story.as("partner-office");
    auditor = story.as("auditor");
  }

  void in_words() throws Exception {
    Told history = auditor.reads("history", "/api/projects/$PROJECT/history").found();
    history.shows("items/*/on/from", "items/*/text");
    assertThat(history.texts("items/*/text/zh"))
        .contains(
            "申报项目“（示例）杏花嘎查肉牛托管”",
            "项目获批复",
            "退回第1版报告：缺支付凭证，请补充",
            "于2024-06-14更正“2024年5月”报告，第3版替换第2版：漏计运费10万元",
            "交办科尔沁右翼中旗农牧局，2024-07-10前解决",
            "项目已移交");
    assertThat(history.texts("items/*/details/*/ids/*"))
        .contains(office.id("PAIRING"), "unit-agriculture-bureau");
    assertThat(history.texts("items/*/details/*/value/zh"))
        .as("names, not ids")
        .noneMatch(text -> ID.matcher(text).find());
    Told seen = partner.reads("partner-history", "/api/projects/$PROJECT/history").found();
    seen.shows("items/*/on/from", "items/*/text");
    assertThat(seen.texts("items/*/text/zh"))
        .contains("项目获批复", "接收第2版报告并锁定", "项目已移交")
        .noneMatch(text -> text.contains("退回") || text.contains("问题") || text.contains("论证"));
  }

  void as_known_in_the_middle() throws Exception {
    office
        .reads("project-then", "/api/projects/$PROJECT?knownAt=$ACCEPTED_AT")
        .says("stage", "IN_IMPLEMENTATION");
    office
        .reads("report-then", "/api/reports/$REPORT?knownAt=$ACCEPTED_AT")
        .says("accepted/spent/*/fen", "120000000");
    office.reads("report-now", "/api/reports/$REPORT").says("accepted/spent/*/fen", "130000000");
    office
        .reads("list-then", "/api/projects?knownAt=$ACCEPTED_AT&stage=HANDED_OVER")
        .says("total", "0");
  }

  void as_true_on_a_day() throws Exception {
    office
        .reads("project-true-on", "/api/projects/$PROJECT?trueOn=2024-04-01")
        .says("stage", "APPROVED");
    office
        .reads("report-true-on", "/api/reports/$REPORT?trueOn=2024-06-11")
        .says("content/spent/*/fen", "130000000");
  }

  void added_up_by_kind_and_explained() throws Exception {
    office
        .reads("totals", "/api/projects/totals?pairing=$PAIRING&measure=fen")
        .says("groups/*/dimensions/kind", "CITY_FISCAL", "DISTRICT_FISCAL")
        .says("groups/*/sum", "200000000", "100000000");
    office
        .reads("explain", "/api/projects/totals/explain?pairing=$PAIRING&kind=CITY_FISCAL")
        .says("items/*/project", office.id("PROJECT"))
        .says("items/*/amount", "200000000")
        .says("sum", "200000000");
  }

  void overdue_chased_and_ranked() throws Exception {
    Told due = office.reads("calendar", "/api/report-calendar?period=$PERIOD&asOf=2024-06-06");
    due.found().shows("items/*/unitName", "items/*/state", "items/*/daysLate", "counts");
    assertThat(due.texts("items/*/state")).containsExactly("OVERDUE", "RETURNED", "NIL");
    Told chase = office.reads("chase", "/api/report-calendar/chase?period=$PERIOD&asOf=2024-06-06");
    chase.found().shows("items/*/text");
    assertThat(chase.texts("items/*/text/zh").get(0))
        .startsWith("（示例）杏花牧业有限公司：截至2024年6月6日")
        .contains("已逾期1天", "零报告");
    Told ranking = office.reads("ranking", "/api/report-ranking?period=$PERIOD&asOf=2024-06-30");
    ranking.says("items/*/rank", "1", "1").says("items/*/missing", "0", "0", "1");
    ranking.shows("items/*/unitName", "items/*/onTimePpm");
    assertThat(ranking.text("text/zh")).contains("不列名次 （示例）杏花牧业有限公司，按时率0.0%");
  }

  void with_its_irregularity_listed_for_the_auditor() throws Exception {
    Told listed =
        auditor.reads("irregular", "/api/projects?irregularity=WITHOUT_CONSENT_OF_APPROVING_BODY");
    listed.says("items/*/title", "（示例）杏花嘎查肉牛托管");
    listed.says("items/*/stage", "HANDED_OVER");
    Told page = auditor.reads("irregular-why", "/api/projects/$PROJECT").found();
    page.shows("irregular/*/on/from", "irregular/*/codes");
    assertThat(page.texts("irregular/*/name")).isEqualTo(List.of("project.ProjectScopeChanged"));
    Told hidden = partner.reads("partner-project", "/api/projects/$PROJECT");
    hidden.says("stage", "HANDED_OVER").says("irregular/*");
  }
}
