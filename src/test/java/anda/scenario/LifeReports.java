package anda.scenario;

import static anda.scenario.Story.happened;

/** Chapter three: one month of reporting, from the call for reports to a correction. */
final class LifeReports {

  private final Story.Person office;
  private final Story.Person sumu;
  private final Story.Person bureau;
  private final Story.Person partner;

  LifeReports(Story story) {
    office = story.as("banner-office");
    sumu = story.as("sumu-office");
    bureau = story.as("agriculture-bureau");
    partner = story.as("partner-office");
  }

  void asked_for_and_answered_by_a_nil_report_and_a_draft() throws Exception {
    office
        .sends(
            "open-period",
            "/api/report-periods",
            """
            {"label": "2024年5月", "cadence": "MONTHLY", "from": "2024-05-01", "to": "2024-05-31",
             "opensOn": "2024-06-01", "dueOn": "2024-06-05", "debtors": [
               {"project": "$PROJECT", "unit": "unit-sumu-office"},
               {"unit": "unit-agriculture-bureau"}, {"unit": "$FARM"}]}
            """,
            happened("2024-05-25", "报送通知"))
        .created("PERIOD");
    bureau
        .sends(
            "nil",
            "/api/reports/nil",
            """
            {"period": "$PERIOD", "unit": "unit-agriculture-bureau", "remark": "本月无新增"}
            """,
            happened("2024-06-03", "零报告"))
        .recorded("project.NilReported");
    sumu.sends(
            "draft",
            "/api/projects/$PROJECT/reports",
            """
            {"period": "$PERIOD", "content": {
               "asOf": "2024-05-31", "physicalPpm": 400000, "narrative": "150头母牛已到场，正在隔离观察。",
               "spent": [{"kind": "CITY_FISCAL", "fen": 120000000}]}}
            """,
            happened("2024-06-04", "月报初稿"))
        .created("REPORT");
    partner.reads("partner-sees-no-draft", "/api/reports/$REPORT").refused(404, "REPORT_NOT_FOUND");
  }

  void sent_returned_and_sent_again_with_its_paper() throws Exception {
    sumu.sends("submit", "/api/reports/$REPORT/submissions", "{}", happened("2024-06-05", "5月月报"))
        .recorded("project.ProgressReported");
    office
        .sends(
            "return",
            "/api/reports/$REPORT/returns",
            """
            {"reason": "缺支付凭证，请补充"}
            """,
            happened("2024-06-06", "退回意见"))
        .recorded("project.ReportReturned");
    partner
        .reads("partner-sees-no-content", "/api/reports/$REPORT")
        .says("state", "SENT")
        .says("content")
        .says("reason");
    sumu.uploads(
            "evidence", "/api/evidence", "receipt.csv", "日期,摘要,金额(万元)\n2024-05-22,（示例）基础母牛购置,120\n")
        .kept("RECEIPT");
    sumu.sends(
            "submit-again",
            "/api/reports/$REPORT/submissions",
            """
            {"content": {
               "asOf": "2024-05-31", "physicalPpm": 400000, "narrative": "150头母牛已到场，正在隔离观察。",
               "spent": [{"kind": "CITY_FISCAL", "fen": 120000000}],
               "evidence": [{"digest": "$RECEIPT", "caption": "支付凭证"}]}}
            """,
            happened("2024-06-07", "5月月报（补充）"))
        .recorded("project.ProgressReported");
  }

  void accepted_and_so_locked() throws Exception {
    sumu.sends("accept-own", "/api/reports/$REPORT/acceptances", "{}")
        .refused(403, "ONLY_ASKING_UNIT");
    office
        .sends("accept", "/api/reports/$REPORT/acceptances", "{}", happened("2024-06-10", "接收登记"))
        .recorded("project.ReportAccepted")
        .remembered("ACCEPTED_AT", "position");
    sumu.sends(
            "change-locked",
            "/api/reports/$REPORT/drafts",
            """
            {"content": {"narrative": "改一个数"}}
            """)
        .refused(422, "REPORT_LOCKED");
    partner
        .reads("partner-sees-accepted", "/api/reports/$REPORT")
        .says("state", "ACCEPTED")
        .says("content/spent/*/fen", "120000000");
  }

  void corrected_by_a_new_version_and_never_overwritten() throws Exception {
    sumu.sends(
            "ask-correction",
            "/api/reports/$REPORT/correction-requests",
            """
            {"reason": "漏计运费10万元"}
            """,
            happened("2024-06-12", "更正申请"))
        .recorded("project.CorrectionRequested");
    office
        .sends(
            "release-correction",
            "/api/reports/$REPORT/correction-releases",
            """
            {"remark": "同意，附运费单据"}
            """,
            happened("2024-06-13", "同意更正意见"))
        .recorded("project.CorrectionReleased");
    sumu.sends(
            "correct",
            "/api/reports/$REPORT/corrections",
            """
            {"reason": "漏计运费10万元", "content": {
               "asOf": "2024-05-31", "physicalPpm": 400000, "narrative": "150头母牛已到场，正在隔离观察。",
               "spent": [{"kind": "CITY_FISCAL", "fen": 130000000}],
               "evidence": [{"digest": "$RECEIPT", "caption": "支付凭证"}]}}
            """,
            happened("2024-06-14", "更正单"))
        .recorded("project.ReportCorrected");
    office
        .sends(
            "accept-correction",
            "/api/reports/$REPORT/acceptances",
            "{}",
            happened("2024-06-17", "接收登记"))
        .recorded("project.ReportAccepted");
  }
}
