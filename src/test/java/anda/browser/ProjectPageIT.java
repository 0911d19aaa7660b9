package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class ProjectPageIT {

  @Test
  void the_slider_goes_through_the_life_and_back_to_now(Site site) throws Exception {
    String project = site.deeds.project("（虚构）滑块所看的棚圈");
    try (Visit visit = site.visit(Window.OFFICE, "banner-office").open("/projects/" + project)) {
      Locator head = visit.page.getByRole(AriaRole.HEADING, ProjectListIT.level(1));
      Locator slider = visit.page.getByRole(AriaRole.SLIDER);
      Locator entries = visit.page.locator(".timeline > li");
      assertThat(head).containsText("实施中");
      assertThat(entries).hasCount(6);
      assertThat(visit.button("实施完成")).isVisible();

      slider.focus();
      slider.press("Home");
      assertThat(head).containsText("已申报");
      assertThat(visit.page.getByText("您正在查看过去")).isVisible();
      assertThat(entries).hasCount(1);
      assertThat(visit.button("实施完成")).hasCount(0);
      assertThat(visit.page.locator("#content")).containsText("第 1 步，共 6 步");

      slider.press("ArrowRight");
      assertThat(head).containsText("审核通过");
      visit.button("后一步").click();
      assertThat(head).containsText("已论证");
      assertThat(visit.page).hasURL(Pattern.compile("knownAt=\\d+"));

      visit.button("回到现在").click();
      assertThat(head).containsText("实施中");
      assertThat(visit.page.getByText("您正在查看过去")).hasCount(0);
      assertThat(visit.button("实施完成")).isVisible();
    }
  }

  @Test
  void a_project_shows_its_reports_issues_money_and_warnings(Site site) throws Exception {
    String project = site.deeds.project("（虚构）样样都有的棚圈");
    String period = site.deeds.period(project, 30, -90);
    site.deeds.acceptedReport(project, period, 95);
    site.deeds.issue(project);
    try (Visit visit = site.visit(Window.PHONE, "banner-office").open("/projects/" + project)) {
      assertThat(visit.region("基本情况")).containsText("区级财政资金300万元");
      assertThat(visit.region("基本情况")).containsText("自筹资金45万元");
      assertThat(visit.region("基本情况")).containsText("86 户");
      assertThat(visit.region("进展报告")).containsText("已接收");
      assertThat(visit.region("问题协调")).containsText("第二笔资金未到苏木账户");
      assertThat(visit.region("预警与瑕疵")).containsText("节点逾期");
      assertThat(visit.region("公布与登记对照")).isVisible();
      visit.assertNoSidewaysScrolling("a project with everything");
    }
  }

  @Test
  void every_page_can_be_seen_as_it_was_known(Site site) throws Exception {
    long now = site.deeds.read("auditor", "/api/store").get("position").longValue();
    String project = site.deeds.project("（虚构）后来才有的棚圈");
    try (Visit visit = site.visit(Window.OFFICE, "auditor").open("/projects?q=后来才有")) {
      assertThat(visit.link("（虚构）后来才有的棚圈")).isVisible();
      visit.button("查看过去").click();
      visit.page.getByLabel("日志位置", exact()).fill(String.valueOf(now));
      visit.button("显示").click();
      assertThat(visit.page.getByText("没有符合条件的项目")).isVisible();
      visit.open("/projects/" + project + "?knownAt=" + now);
      assertThat(visit.page.getByRole(AriaRole.ALERT)).isVisible();
      visit.expectFault("404");
      visit.button("回到现在").click();
      assertThat(visit.page.getByRole(AriaRole.HEADING, ProjectListIT.level(1)))
          .containsText("后来才有的棚圈");
    }
  }

  private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
    return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
  }
}
