package anda.scenario;

import static anda.scenario.Story.happened;

/** Chapters one and two: the ground a project stands on, and its way to the approval. */
final class LifeBegins {

  private final Story.Person office;
  private final Story.Person sumu;

  LifeBegins(Story story) {
    office = story.as("banner-office");
    sumu = story.as("sumu-office");
  }

  void units_and_a_pairing() throws Exception {
    office
        .sends(
            "unit-farm",
            "/api/units",
            """
            {"name": "（示例）杏花牧业有限公司", "kind": "IMPLEMENTING_UNIT", "place": {"code": "152222"}}
            """,
            happened("2024-01-05", "营业执照"))
        .created("FARM");
    office
        .sends(
            "unit-cooperative",
            "/api/units",
            """
            {"name": "（示例）杏花嘎查股份经济合作社", "kind": "COLLECTIVE", "place": {"code": "152222200"}}
            """,
            happened("2024-01-05", "登记证书"))
        .created("COOPERATIVE");
    office
        .sends(
            "pairing",
            "/api/pairings",
            """
            {"terms": {"round": "（示例）2021—2025年", "from": "2021-06",
                       "donor": {"code": "110108"}, "recipient": {"code": "152222"}}}
            """,
            happened("2021-06-10", "（示例）协作框架协议"))
        .created("PAIRING");
  }

  void the_steps_of_the_banner_and_the_plan_of_the_year() throws Exception {
    office
        .sends(
            "approval-table",
            "/api/approval-tables",
            """
            {"place": "152222", "effectiveFrom": "2024-01-01", "steps": [
              {"kind": "PROPOSAL", "name": "苏木申报"},
              {"kind": "REVIEW", "name": "苏木审核", "level": "TOWNSHIP"},
              {"kind": "APPRAISAL", "name": "旗级论证", "level": "COUNTY"},
              {"kind": "ADMISSION", "name": "审定入库", "level": "COUNTY"},
              {"kind": "APPROVAL", "name": "领导小组批复", "level": "COUNTY",
               "document": "批复文件", "partner": "CONSENT"}]}
            """,
            happened("2024-01-02", "（示例）协作项目管理办法", "示协办发〔2024〕1号"))
        .created("TABLE");
    office
        .sends(
            "annual-plan",
            "/api/annual-plans",
            """
            {"title": "（示例）2024年度协作计划", "pairings": ["$PAIRING"], "year": 2024, "batch": "第一批",
             "document": {"text": "关于下达2024年度协作计划的通知", "number": "示协发〔2024〕2号",
                          "day": "2024-02-20"},
             "targets": [{"measure": "带动脱贫户", "quantity": {"number": "60", "unit": "户"}}],
             "lines": [
               {"number": 1, "title": "（示例）杏花嘎查肉牛托管", "amounts": [
                 {"kind": "CITY_FISCAL", "fen": 200000000},
                 {"kind": "DISTRICT_FISCAL", "fen": 100000000}]},
               {"number": 2, "title": "（示例）杏花嘎查卫生室", "amounts": [
                 {"kind": "DISTRICT_FISCAL", "fen": 50000000}]}],
             "partner": {"part": "FILED", "unit": "unit-partner-office", "on": "2024-02-25"}}
            """,
            happened("2024-02-20", "计划下达通知", "示协发〔2024〕2号"))
        .created("PLAN");
  }

  void proposed_and_reviewed() throws Exception {
    sumu.sends(
            "propose",
            "/api/projects",
            """
            {"plan": {
               "title": "（示例）杏花嘎查肉牛托管", "programme": "京蒙", "origin": "NEW",
               "sector": "INDUSTRY", "content": "购基础母牛150头，托管给企业，收益归嘎查合作社。",
               "places": [{"code": "152222200", "name": "（示例）杏花嘎查"}],
               "pairings": ["$PAIRING"], "annualPlan": "$PLAN", "implementer": {"unit": "$FARM"},
               "amounts": [{"kind": "CITY_FISCAL", "fen": 200000000},
                           {"kind": "DISTRICT_FISCAL", "fen": 100000000}],
               "benefit": {"modes": ["ASSET_ENTRUSTMENT", "GUARANTEED_DIVIDEND"]},
               "beneficiaries": {"households": 60, "persons": 148},
               "plannedStart": "2024-04", "plannedEnd": "2024-10", "quickReturn": true}}
            """,
            happened("2024-02-28", "项目申报表"))
        .created("PROJECT");
    office
        .sends("approve-too-early", "/api/projects/$PROJECT/approvals", "{}")
        .refused(422, "PROJECT_WITHOUT_REVIEW");
    sumu.sends(
            "review",
            "/api/projects/$PROJECT/reviews",
            """
            {"body": {"unit": "unit-sumu-office"}, "text": "内容真实，群众需要"}
            """,
            happened("2024-03-04", "审核意见表"))
        .recorded("project.ProjectReviewed");
    office
        .sends(
            "appraise",
            "/api/projects/$PROJECT/appraisals",
            """
            {"body": {"unit": "unit-agriculture-bureau"}, "text": "可行，须先落实饲草地"}
            """,
            happened("2024-03-11", "论证意见"))
        .recorded("project.ProjectAppraised");
    office
        .sends(
            "admit",
            "/api/projects/$PROJECT/admissions",
            """
            {"body": {"unit": "unit-banner-office"}}
            """,
            happened("2024-03-18", "审定会议纪要", "〔2024〕第3期"))
        .recorded("project.ProjectAdmittedToLibrary");
  }

  void approved_with_the_consent_of_the_partner() throws Exception {
    office
        .sends(
            "approve-without-partner",
            "/api/projects/$PROJECT/approvals",
            """
            {"documents": [{"text": "批复", "number": "示协批〔2024〕7号"}]}
            """)
        .refused(422, "PROJECT_PARTNER_PART_MISSING");
    office
        .sends(
            "approve",
            "/api/projects/$PROJECT/approvals",
            """
            {"body": {"unit": "unit-banner-office"},
             "documents": [{"text": "关于杏花嘎查肉牛托管项目的批复", "number": "示协批〔2024〕7号"}],
             "partner": {"part": "CONSENT", "by": {"unit": "unit-partner-office"},
              "on": "2024-03-26",
                         "document": {"text": "复函", "number": "示支函〔2024〕5号"}},
             "amounts": [{"kind": "CITY_FISCAL", "fen": 200000000},
                         {"kind": "DISTRICT_FISCAL", "fen": 100000000}]}
            """,
            happened("2024-03-29", "批复", "示协批〔2024〕7号"))
        .recorded("project.ProjectApproved");
  }

  void carried_out_milestone_by_milestone() throws Exception {
    office
        .sends(
            "start",
            "/api/projects/$PROJECT/implementation",
            """
            {"milestones": [
               {"key": "母牛到场", "kind": "ANIMALS_DELIVERED", "planned": "2024-05",
                "target": {"number": "150", "unit": "头"}},
               {"key": "托管协议", "kind": "ENTRUSTED", "planned": "2024-06"}]}
            """,
            happened("2024-04-10", "开工通知"))
        .recorded("project.ImplementationStarted");
    office
        .sends(
            "milestone",
            "/api/projects/$PROJECT/milestones",
            """
            {"milestone": "母牛到场", "reached": {"number": "150", "unit": "头"}}
            """,
            happened("2024-05-20", "到场验收单"))
        .recorded("project.MilestoneReached");
    office
        .sends(
            "milestone-twice",
            "/api/projects/$PROJECT/milestones",
            """
            {"milestone": "母牛到场"}
            """)
        .refused(422, "PROJECT_MILESTONE_ALREADY_REACHED");
  }
}
