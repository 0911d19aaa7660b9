package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Households in lists and files: nobody is to be read off a screen. */
@ExtendWith(InBrowser.class)
class HouseholdPagesIT {

  @Test
  void a_number_of_persons_opens_down_to_the_masked_files_it_is_made_of(Site site)
      throws Exception {
    ShownPeople.household(site);
    try (Visit visit = site.visit(Window.OFFICE, Deeds.OFFICE)) {
      visit.open("/households?place=" + ShownPeople.GACHA);
      assertThat(visit.page.locator("#content .sheet tbody tr.ant-table-row")).hasCount(2);
      ProjectListIT.choose(visit, "统计什么", "人数，按劳动能力");
      visit.settled();
      Locator ordinary = visit.page.locator(".totals button").filter(text("普通劳动力"));
      assertThat(ordinary).containsText("1 人");
      ordinary.click();
      assertThat(visit.drawer().locator("tfoot")).containsText("1 人");
      visit.drawer().getByRole(AriaRole.LINK).first().click();
      assertThat(visit.page).hasURL(Pattern.compile("/households/household-"));
      visit.settled();
      assertThat(visit.region("成员")).containsText("152***********0013");
      masked(visit);
    }
  }

  @Test
  void a_file_tells_how_it_stood_on_a_day_and_what_it_lacks(Site site) throws Exception {
    String id = ShownPeople.household(site);
    try (Visit visit = site.visit(Window.OFFICE, "auditor").open("/households/" + id)) {
      Locator facts = visit.region("基本情况");
      assertThat(facts).containsText("已脱贫");
      assertThat(visit.region("收入核查")).containsText("1.13万元");
      visit.page.locator(".true-on input").fill("2019-08-01");
      assertThat(visit.page).hasURL(Pattern.compile("trueOn=2019-08-01"));
      assertThat(facts).containsText("未脱贫");
      assertThat(visit.region("收入核查")).containsText("没有核查过收入");

      visit.open("/households?gap=PHONE_MISSING&place=" + ShownPeople.GACHA);
      assertThat(visit.page.locator("#content .sheet tbody tr.ant-table-row")).hasCount(1);
      assertThat(visit.page.locator("#content .sheet")).containsText("缺联系电话");
      masked(visit);
    }
  }

  @Test
  void the_paired_side_sees_who_lives_there_and_not_what_the_file_lacks(Site site)
      throws Exception {
    String id = ShownPeople.household(site);
    try (Visit visit = site.visit(Window.OFFICE, "partner-office").open("/households")) {
      assertThat(visit.page.locator("#content .sheet tbody tr.ant-table-row").first()).isVisible();
      assertThat(visit.page.locator("#content")).not().containsText("缺联系电话");
      assertThat(visit.page.getByLabel("档案缺项")).hasCount(0);
      visit.open("/households/" + id);
      assertThat(visit.region("成员")).isVisible();
      assertThat(visit.region("收入核查")).hasCount(0);
      assertThat(visit.page.locator(".timeline")).hasCount(0);
      masked(visit);
    }
  }

  private static Locator.FilterOptions text(String part) {
    return new Locator.FilterOptions().setHasText(part);
  }

  private static void masked(Visit visit) {
    assertThat(visit.page.content())
        .doesNotContain(ShownPeople.ID_NUMBER, ShownPeople.ACCOUNT, "白额尔敦", "13948550001");
  }
}
