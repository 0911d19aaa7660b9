package anda.browser;

/** 农牧户展示 Two households nobody lives in, one file complete and one with gaps; made once. */
final class ShownPeople {

  static final String GACHA = "152222200201";
  static final String ID_NUMBER = "152222196203140013";
  static final String ACCOUNT = "6228480402564890018";

  private static String household = "";

  private ShownPeople() {}

  static synchronized String household(Site site) throws Exception {
    if (household.isEmpty()) {
      String id =
          site.deeds.told(
              Deeds.OFFICE,
              "/api/households",
              Deeds.happened("2019-06-30"),
              """
              "place": {"code": "%s"}, "registration": {"status": "UNLIFTED", "since": "2017"},
              "monitoring": {"state": "UNKNOWN"},
              "members": [
                {"identity": {"name": "白额尔敦", "idNumber": "%s", "phone": "13948550001",
                              "account": "%s"}, "relation": "HEAD", "labour": "ORDINARY"},
                {"identity": {"name": "包其其格", "idNumber": "152222196507090027",
                              "absent": {"phone": "HAS_NONE"}},
                 "relation": "SPOUSE", "labour": "WEAK_OR_PARTIAL"}]"""
                  .formatted(GACHA, ID_NUMBER, ACCOUNT));
      String at = "/api/households/" + id;
      site.deeds.told(
          Deeds.OFFICE,
          at + "/incomes",
          Deeds.happened("2019-10-20"),
          """
          "year": 2019, "persons": 2, "netFen": 1130000,
          "parts": [{"kind": "BUSINESS", "fen": 1480000}, {"kind": "BUSINESS_COST", "fen": 620000},
                    {"kind": "TRANSFER", "fen": 270000}]""");
      site.deeds.told(Deeds.OFFICE, at + "/exits", Deeds.happened("2019-12-20"), "");
      other(site);
      household = id;
    }
    return household;
  }

  /** Of its people hardly anything is known. */
  private static void other(Site site) throws Exception {
    site.deeds.told(
        Deeds.OFFICE,
        "/api/households",
        Deeds.happened("2021-08-11"),
        """
        "place": {"code": "%s"},
        "monitoring": {"state": "MONITORED", "category": "SUDDEN_HARDSHIP", "since": "2021-08"},
        "members": [{"identity": {"name": "韩苏日娜"}, "relation": "UNKNOWN"}]"""
            .formatted(GACHA));
  }
}
