package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person with a wrong address is told so in words, and led back. */
@ExtendWith(InBrowser.class)
class NowhereIT {

  @ParameterizedTest
  @CsvSource({"OFFICE, zh-CN, 没有这个页面, 回到首页", "PHONE, en, There is no such page, To the first page"})
  void an_unknown_address_is_a_page_of_its_own_with_status_404(
      Window window, String language, String title, String home, Site site) {
    try (Visit visit = site.visit(window, "auditor", language)) {
      for (String path : new String[] {"/nonsense", "/projects/a/b", "/reports/none/at/all"}) {
        assertThat(visit.page.navigate(site.address() + path).status()).isEqualTo(404);
        visit.settled();
        assertThat(visit.page.getByRole(AriaRole.HEADING, ProjectListIT.level(1))).hasText(title);
        assertThat(new AxeBuilder(visit.page).setLegacyMode(true).analyze().getViolations())
            .isEmpty();
      }
      visit.link(home).click();
      assertThat(visit.page).hasURL(site.address() + "/");
      visit.expectFault("404");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "OFFICE, zh-CN, projects, 没有, 回到首页",
    "PHONE, en, projects, There is no, To the first page",
    "OFFICE, zh-CN, reports, 没有, 回到首页",
    "OFFICE, zh-CN, issues, 没有, 回到首页",
    "OFFICE, zh-CN, statements, 没有, 回到首页",
    "OFFICE, zh-CN, pairings, 没有, 回到首页",
    "OFFICE, zh-CN, imports, 没有, 回到首页",
    "OFFICE, zh-CN, audit/events, 没有, 回到首页"
  })
  void a_record_that_is_not_there_is_said_to_be_missing(
      Window window, String language, String list, String words, String home, Site site) {
    try (Visit visit = site.visit(window, "auditor", language)) {
      visit.open("/" + list + "/unknown");
      Locator told = visit.page.getByRole(AriaRole.ALERT);
      assertThat(told).hasCount(1);
      assertThat(told.locator("h2")).containsText(words);
      told.getByRole(AriaRole.LINK, ReportingIT.named(home)).click();
      assertThat(visit.page).hasURL(site.address() + "/");
      visit.expectFault("404");
    }
  }
}
