package anda.browser;

/** 利益联结展示 One arrangement with everything a page can show of it; made once, made up. */
final class ShownBenefit {

  static final String TITLE = "（虚构示例）代钦塔拉苏木棚圈托管";

  private static String arrangement = "";

  private ShownBenefit() {}

  /** Three yearly rents fell due: one came in time, one late, one short; the fourth is missing. */
  static synchronized String arrangement(Site site) throws Exception {
    if (arrangement.isEmpty()) {
      int year = Deeds.today().getYear();
      String id =
          site.deeds.told(
              Deeds.OFFICE,
              "/api/arrangements",
              Deeds.happened(year - 5 + "-01-01"),
              """
              "facts": {"title": "%s", "project": "%s", "modes": ["ASSET_ENTRUSTMENT"],
                "principal": [{"kind": "DISTRICT_FISCAL", "fen": 300000000}],
                "things": [{"number": "12", "unit": "座", "text": null}],
                "payer": {"name": "（虚构）草原牧业合作社"},
                "receivers": [{"kind": "COLLECTIVE", "count": 6,
                               "places": [{"code": "152222200000"}]}],
                "places": [{"code": "152222200000"}], "from": "%d-01-01", "until": "%d-12-31",
                "splits": [{"from": null, "parts": [
                  {"receiver": "COLLECTIVE", "sharePpm": 700000, "basis": "BY_RESOLUTION"},
                  {"receiver": "POST", "sharePpm": 300000, "basis": "PER_WORK"}]}],
                "terms": [{"key": "rent", "kind": "RATE_OF_PRINCIPAL", "receiver": "COLLECTIVE",
                           "cadence": "YEARLY", "ratePpm": 60000, "guaranteed": true}]}"""
                  .formatted(TITLE, Shown.project(site), year - 4, year));
      paid(site, id, 18_000_000, year - 4 + "-12-20");
      paid(site, id, 18_000_000, year - 2 + "-03-05");
      paid(site, id, 12_000_000, year - 2 + "-12-28");
      arrangement = id;
    }
    return arrangement;
  }

  private static void paid(Site site, String id, long fen, String day) throws Exception {
    site.deeds.told(
        Deeds.OFFICE,
        "/api/arrangements/" + id + "/incomes",
        Deeds.happened(day),
        "\"kind\": \"GUARANTEED\", \"fen\": %d, \"term\": \"rent\"".formatted(fen));
  }
}
