package anda.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody is offered the acts of their role, and no others. */
@ExtendWith(InBrowser.class)
class RolesIT {

  /** Every button that leads to a write, wherever a page puts such buttons. */
  private static final String ACTS =
      "#content .page-tools button, #content .head-row button, #content .duty button,"
          + " #content .more button, #content .upload button, #content .plain-list button";

  @Test
  void those_who_only_read_are_offered_no_act_on_any_page(Site site) throws Exception {
    String project = Shown.project(site);
    for (String actor : List.of("auditor", "league-office")) {
      try (Visit visit = site.visit(Window.OFFICE, actor)) {
        for (String path :
            List.of(
                "/projects",
                "/projects/" + project,
                "/reports/" + first(site, "reports?project=" + project),
                "/issues/" + first(site, "issues?project=" + project),
                "/statements/" + first(site, "statements"),
                "/pairings",
                "/pairings/" + first(site, "pairings"),
                "/report-calendar",
                "/imports")) {
          assertThat(offered(visit.open(path))).as(actor + " " + path).isEmpty();
        }
        visit.open("/projects/new");
        // what a role may do comes with the list of actors, on a slow machine later than the page
        visit.page.locator("#content").getByText("您现在的身份不办理此事").first().waitFor();
        assertThat(visit.page.locator("#content form").count()).isZero();
      }
    }
  }

  @Test
  void an_auditor_compares_the_lists_with_the_log_and_a_league_does_not(Site site) {
    try (Visit visit = site.visit(Window.OFFICE, "auditor").open("/audit?tab=views")) {
      visit.button("与日志核对").click();
      visit.page.getByText("与日志一致").first().waitFor();
    }
    try (Visit visit = site.visit(Window.OFFICE, "league-office").open("/audit?tab=views")) {
      assertThat(visit.page.locator("#content tbody button").count()).isZero();
      assertThat(visit.button("与日志核对").count()).isZero();
    }
  }

  @Test
  void the_partner_is_offered_no_filter_that_is_refused_to_it(Site site) {
    try (Visit banner = site.visit(Window.OFFICE, Deeds.OFFICE, "zh-CN");
        Visit partner = site.visit(Window.OFFICE, "partner-office", "zh-CN")) {
      banner.open("/projects").page.getByLabel("预警").first().waitFor();
      partner.open("/projects");
      partner.page.getByLabel("环节").first().waitFor();
      assertThat(partner.page.getByLabel("预警").count()).isZero();
      assertThat(partner.page.getByLabel("程序瑕疵").count()).isZero();
    }
  }

  @Test
  void each_side_is_offered_its_own_acts(Site site) throws Exception {
    String project = Shown.project(site);
    String page = "/projects/" + project;
    assertThat(offered(site, Deeds.OFFICE, page))
        .contains("实施完成", "批复", "审定入库", "终止", "记录作废", "调整变更", "提出问题", "填报");
    assertThat(offered(site, Deeds.SUMU, page))
        .contains("实施完成", "更正记录", "提出问题", "填报")
        .doesNotContain("批复", "审定入库", "终止", "记录作废", "调整变更");
    assertThat(offered(site, "agriculture-bureau", page)).contains("提出问题").doesNotContain("填报");
    assertThat(offered(site, "partner-office", page)).containsExactly("提出问题");

    String report = "/reports/" + site.deeds.sentReport(project, site.deeds.period(project, 5, 3));
    assertThat(offered(site, Deeds.OFFICE, report)).containsExactly("接收", "退回", "撤回");
    assertThat(offered(site, Deeds.SUMU, report)).containsExactly("撤回");
    assertThat(offered(site, "agriculture-bureau", report)).isEmpty();

    String issue = "/issues/" + site.deeds.issue(project, true);
    assertThat(offered(site, Deeds.SUMU, issue)).containsExactly("交办", "解决", "提级", "说明");
    assertThat(offered(site, "partner-office", issue)).containsExactly("说明");
  }

  private static String first(Site site, String list) throws Exception {
    return site.deeds
        .read(Deeds.OFFICE, "/api/" + list)
        .get("items")
        .get(0)
        .get("id")
        .stringValue();
  }

  private static List<String> offered(Site site, String actor, String path) {
    try (Visit visit = site.visit(Window.OFFICE, actor)) {
      return offered(visit.open(path));
    }
  }

  private static List<String> offered(Visit visit) {
    allActs(visit);
    return visit.page.locator(ACTS).allInnerTexts().stream()
        .map(text -> text.replaceAll("\\s", ""))
        .toList();
  }

  /** Until all that is offered is to be seen. */
  static void allActs(Visit visit) {
    // the acts come with the list of actors, which the switcher shows as well
    visit.page.getByRole(AriaRole.COMBOBOX).locator("option").nth(1).waitFor(ATTACHED);
    Locator more = visit.page.locator("#content .more:not([open]) summary");
    if (more.count() > 0) {
      more.click();
    }
  }

  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions()
          .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
}
