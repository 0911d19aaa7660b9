package anda.browser;

/** 展示 One project with everything a page can show of it, made once for all who look at it. */
final class Shown {

  private static final int LAST_DUE = -12;
  private static String project = "";

  private Shown() {}

  static synchronized String project(Site site) throws Exception {
    if (project.isEmpty()) {
      String id = site.deeds.project("（虚构示例）代钦塔拉苏木肉牛育肥棚圈");
      site.deeds.acceptedReport(id, site.deeds.period(id, 2, -43), 45);
      site.deeds.period(id, 1, LAST_DUE);
      site.deeds.period(id, 0, 12);
      site.deeds.issue(id);
      project = id;
    }
    return project;
  }
}
