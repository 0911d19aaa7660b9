package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first page tells each what is theirs, and of the past no later news. */
@ExtendWith(InBrowser.class)
class LandingIT {

  private static final String LATER = "（虚构）首页之后立项的羊舍";

  @Test
  void the_first_page_of_the_past_tells_no_later_news(Site site) throws Exception {
    long then = site.deeds.read("auditor", "/api/store").get("position").longValue();
    site.deeds.project(LATER);
    try (Visit visit = site.visit(Window.OFFICE, "auditor")) {
      Locator content = visit.open("/").page.locator("#content");
      assertThat(content).containsText(LATER);

      visit.open("/?knownAt=" + then);
      assertThat(content.locator(".rows .when").first()).isVisible();
      assertThat(content).not().containsText(LATER);

      visit.open("/?knownAt=" + Deeds.today().minusDays(1));
      assertThat(content).containsText("到这个时点还没有记录");
      assertThat(content.locator(".doors strong").first()).hasText("0");

      visit.open("/audit?knownAt=" + Deeds.today().minusDays(1));
      assertThat(content.locator(".timeline li")).hasCount(0);
    }
  }

  @Test
  void nobody_is_led_to_what_is_refused_to_them(Site site) throws Exception {
    String project = "/projects/" + Shown.project(site);
    try (Visit visit = site.visit(Window.OFFICE, "auditor").open("/")) {
      assertThat(visit.link("审计")).isVisible();
      assertThat(visit.page.getByText("最近接收的报告")).hasCount(0);
    }
    try (Visit visit = site.visit(Window.OFFICE, "partner-office").open("/")) {
      assertThat(visit.page.getByText("最近接收的报告")).isVisible();
      assertThat(visit.page.locator("a[href^='/audit']")).hasCount(0);
      Locator accepted = visit.page.locator(".rows a[href^='/reports/']").first();
      accepted.click();
      visit.settled();
      assertThat(visit.page.locator("#content")).containsText("已接收");
      visit.open(project);
      assertThat(visit.page.locator(".timeline li").first()).isVisible();
      assertThat(visit.page.locator("a[href^='/audit']")).hasCount(0);
    }
  }
}
