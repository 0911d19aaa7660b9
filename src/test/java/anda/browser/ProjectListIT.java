package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class ProjectListIT {

  private static final String TOTALS = "按种类的金额";
  private static final int MANY_OPTIONS = 40;
  private static final String SALES = "消费帮扶销售额";

  @Test
  void a_filter_narrows_list_and_totals_and_stays_in_the_address(Site site) throws Exception {
    try (Visit visit = site.visit(Window.OFFICE, "banner-office").open("/projects")) {
      int all = total(site, "/api/projects");
      assertThat(visit.page.getByText("共 " + all + " 条").first()).isVisible();
      assertThat(visit.region(TOTALS)).containsText("性质不一，不相加");

      choose(visit, "资金种类", SALES);
      assertThat(visit.page).hasURL(Pattern.compile("kind=SALES"));
      visit.settled();
      int some = total(site, "/api/projects?kind=SALES");
      assertThat(some).isBetween(1, all - 1);
      assertThat(rows(visit)).hasCount(some);
      assertThat(visit.region(TOTALS)).containsText("不少于 10,720.76");
      assertThat(visit.region(TOTALS).getByRole(AriaRole.BUTTON)).hasCount(1);

      visit.page.reload();
      visit.settled();
      assertThat(rows(visit)).hasCount(some);
      visit.button("清除条件").click();
      assertThat(visit.region(TOTALS)).containsText("性质不一，不相加");

      Locator search = visit.page.getByPlaceholder("输入后回车");
      search.fill("科尔沁");
      search.press("Enter");
      assertThat(rows(visit)).hasCount(total(site, "/api/projects?q=%E7%A7%91%E5%B0%94%E6%B2%81"));
    }
  }

  @Test
  void a_total_opens_down_to_the_facts_it_is_the_sum_of(Site site) {
    try (Visit visit = site.visit(Window.OFFICE, "auditor").open("/projects")) {
      Locator figure =
          visit.region(TOTALS).getByRole(AriaRole.BUTTON).filter(hasText(SALES)).first();
      figure.click();
      Locator lines = visit.drawer().locator("tbody tr.ant-table-row");
      assertThat(lines).hasCount(3);
      BigDecimal sum = BigDecimal.ZERO;
      for (Locator line : lines.all()) {
        sum = sum.add(new BigDecimal(line.locator(".money").innerText().replaceAll("[^0-9.]", "")));
      }
      assertThat(sum).isEqualByComparingTo("10720.76");
      assertThat(visit.drawer().locator("tfoot")).containsText("10,720.76");

      Locator first = lines.first().getByRole(AriaRole.LINK);
      String title = first.innerText();
      first.click();
      assertThat(visit.page.getByRole(AriaRole.HEADING, level(1))).containsText(title);
      visit.settled();
      Locator entry = visit.page.locator(".timeline a").first();
      assertThat(entry).containsText("位置");
      entry.click();
      assertThat(visit.page).hasURL(Pattern.compile("/audit/events/"));
      assertThat(visit.page.locator("#content")).containsText("网址");
    }
  }

  private static int total(Site site, String path) throws Exception {
    return site.deeds.read("banner-office", path).get("total").intValue();
  }

  private static Locator rows(Visit visit) {
    return visit.page.locator("#content .sheet tbody tr.ant-table-row");
  }

  /** Chooses one of a list that opens. */
  static void choose(Visit visit, String field, String choice) {
    visit
        .page
        .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field).setExact(true))
        .click();
    Locator option = visit.page.locator(".ant-select-item-option").filter(hasExactText(choice));
    assertThat(visit.page.locator(".ant-select-item-option").first()).isVisible();
    // a long list holds only the options near the one that is marked
    for (int i = 0; i < MANY_OPTIONS && option.count() == 0; i++) {
      visit.page.keyboard().press("ArrowDown");
    }
    option.click();
  }

  static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.FilterOptions hasExactText(String text) {
    return new Locator.FilterOptions().setHasText(Pattern.compile("^" + text + "$"));
  }

  static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }
}
