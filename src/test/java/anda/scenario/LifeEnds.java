package anda.scenario;

import static anda.scenario.Story.happened;

/** Chapters four and five: trouble and change on the way, then completion and hand-over. */
final class LifeEnds {

  private final Story.Person office;
  private final Story.Person sumu;
  private final Story.Person partner;

  LifeEnds(Story story) {
    office = story.as("banner-office");
    sumu = story.as("sumu-office");
    partner = story.as("partner-office");
  }

  void an_issue_is_raised_assigned_escalated_and_solved() throws Exception {
    sumu.sends(
            "raise-issue",
            "/api/projects/$PROJECT/issues",
            """
            {"kind": "FUNDS", "severity": "SERIOUS", "title": "区级资金未到位",
             "text": "饲草款无法支付", "report": "$REPORT"}
            """,
            happened("2024-06-20", "情况报告"))
        .created("ISSUE");
    office
        .sends(
            "assign-issue",
            "/api/issues/$ISSUE/assignments",
            """
            {"unit": "unit-agriculture-bureau", "dueOn": "2024-07-10", "task": "对接财政，尽快拨付"}
            """,
            happened("2024-06-21", "交办单"))
        .recorded("project.IssueAssigned");
    office
        .reads("issue-overdue", "/api/issues?project=$PROJECT&asOf=2024-07-11")
        .says("items/*/state", "OVERDUE")
        .says("items/*/daysLate", "1");
    office
        .sends(
            "escalate-issue",
            "/api/issues/$ISSUE/escalations",
            """
            {"level": "LEADING_GROUP", "reason": "逾期未解决"}
            """,
            happened("2024-07-12", "领导小组会议纪要"))
        .recorded("project.IssueEscalated");
    office
        .sends(
            "resolve-issue",
            "/api/issues/$ISSUE/resolutions",
            """
            {"measure": "财政局已于7月15日拨付"}
            """,
            happened("2024-07-16", "拨款凭证"))
        .recorded("project.IssueResolved");
    partner.reads("partner-issues", "/api/issues?project=$PROJECT").says("total", "0");
  }

  void a_change_without_consent_is_recorded_and_flagged() throws Exception {
    office
        .sends(
            "change-now",
            "/api/projects/$PROJECT/plan-changes",
            """
            {"plan": {"beneficiaries": {"households": 72, "persons": 171}}, "reason": "增加12户"}
            """)
        .refused(422, "PROJECT_WITHOUT_CONSENT_OF_APPROVING_BODY");
    office
        .sends(
            "change-irregular",
            "/api/projects/$PROJECT/plan-changes",
            """
            {"plan": {"beneficiaries": {"households": 72, "persons": 171}}, "reason": "增加12户"}
            """,
            happened("2024-07-20", "情况说明"))
        .flagged(
            "project.ProjectScopeChanged",
            "WITHOUT_CONSENT_OF_APPROVING_BODY",
            "DOCUMENT_MISSING",
            "PARTNER_PART_MISSING");
  }

  void a_change_with_consent_breaks_no_rule() throws Exception {
    office
        .sends(
            "change",
            "/api/projects/$PROJECT/plan-changes",
            """
            {"plan": {"plannedEnd": "2024-11"}, "reason": "饲草推迟收获",
             "consent": {"body": {"unit": "unit-banner-office"},
               "documents": [{"text": "同意变更的批复", "number": "示协批〔2024〕15号"}],
               "partner": {"part": "CONSENT", "by": {"unit": "unit-partner-office"},
                           "on": "2024-08-01"}}}
            """,
            happened("2024-08-05", "变更批复", "示协批〔2024〕15号"))
        .recorded("project.ProjectScopeChanged");
  }

  void completed_accepted_and_handed_over() throws Exception {
    office
        .sends(
            "complete",
            "/api/projects/$PROJECT/completion",
            """
            {"text": "托管协议全部签订"}
            """,
            happened("2024-11-08", "完成情况报告"))
        .recorded("project.ImplementationCompleted");
    office
        .sends(
            "hand-over-too-early",
            "/api/projects/$PROJECT/hand-overs",
            """
            {"handOvers": [{"assetClass": "OPERATING", "receiver": {"unit": "$COOPERATIVE"}}]}
            """)
        .refused(422, "PROJECT_WITHOUT_ACCEPTANCE");
    office
        .sends(
            "accept-project",
            "/api/projects/$PROJECT/acceptances",
            """
            {"body": {"unit": "unit-agriculture-bureau"}, "settled": [
               {"kind": "CITY_FISCAL", "fen": 200000000},
               {"kind": "DISTRICT_FISCAL", "fen": 96000000}]}
            """,
            happened("2024-11-25", "验收表"))
        .recorded("project.ProjectAccepted");
    office
        .sends(
            "hand-over",
            "/api/projects/$PROJECT/hand-overs",
            """
            {"handOvers": [{"assetClass": "OPERATING", "receiver": {"unit": "$COOPERATIVE"},
                            "things": [{"number": "150", "unit": "头"}]}]}
            """,
            happened("2024-12-10", "移交表"))
        .recorded("project.ProjectHandedOver");
  }
}
