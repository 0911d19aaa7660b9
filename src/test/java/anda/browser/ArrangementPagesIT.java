package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was promised to a village, what fell due, and what came. */
@ExtendWith(InBrowser.class)
class ArrangementPagesIT {

  private static final String CALENDAR = "应收日历";
  private static final String INCOME = "按性质的到账收入";
  private static final int YEAR = Deeds.today().getYear();

  @Test
  void what_fell_due_is_seen_against_what_came_on_the_day_chosen(Site site) throws Exception {
    String id = ShownBenefit.arrangement(site);
    try (Visit visit = site.visit(Window.OFFICE, "auditor").open("/arrangements/" + id)) {
      Locator calendar = visit.region(CALENDAR);
      Locator rows = calendar.locator("tbody tr.ant-table-row");
      assertThat(rows.nth(0)).containsText("已足额按期");
      assertThat(rows.nth(1)).containsText("已足额但逾期");
      assertThat(rows.nth(2)).containsText(Pattern.compile("不足额.*6万元", Pattern.DOTALL));

      visit.page.getByLabel("截至").fill(YEAR - 2 + "-01-15");
      assertThat(visit.page).hasURL(Pattern.compile("asOf=" + (YEAR - 2) + "-01-15"));
      visit.settled();
      assertThat(rows.nth(1)).containsText("应到未到");
      assertThat(rows.nth(2)).containsText("未到期");
      assertThat(calendar.locator(".facts")).containsText("36万元");
    }
  }

  @Test
  void income_opens_down_to_the_years_it_is_the_sum_of(Site site) throws Exception {
    String id = ShownBenefit.arrangement(site);
    try (Visit visit = site.visit(Window.OFFICE, "auditor").open("/arrangements/" + id)) {
      visit.region(INCOME).getByRole(AriaRole.BUTTON).click();
      assertThat(visit.drawer().locator("tbody tr.ant-table-row")).hasCount(2);
      assertThat(visit.drawer().locator("tfoot")).containsText("48万元");
      assertThat(visit.drawer().getByRole(AriaRole.LINK).first()).hasText(ShownBenefit.TITLE);
    }
  }

  @Test
  void contracts_that_run_out_are_found_and_the_past_knows_no_later_money(Site site)
      throws Exception {
    String id = ShownBenefit.arrangement(site);
    try (Visit visit = site.visit(Window.OFFICE, Deeds.OFFICE).open("/arrangements")) {
      assertThat(visit.link(ShownBenefit.TITLE)).isVisible();
      visit.page.getByLabel("截至").fill(YEAR + "-12-01");
      ProjectListIT.choose(visit, "即将到期", "90 天内");
      assertThat(visit.page).hasURL(Pattern.compile("runsOutWithin=90"));
      visit.settled();
      assertThat(visit.page.locator("tbody tr.ant-table-row").first())
          .containsText(YEAR + "-12-31 到期");

      visit.open("/arrangements/" + id);
      visit.page.getByRole(AriaRole.SLIDER).press("Home");
      assertThat(visit.page.getByText("您正在查看过去")).isVisible();
      visit.settled();
      assertThat(visit.region("收支记录")).containsText("还没有收支记录");
      assertThat(visit.region(INCOME)).containsText("还没有到账记录");
    }
  }
}
