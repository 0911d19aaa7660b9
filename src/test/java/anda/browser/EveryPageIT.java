package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds on every page: no barrier, no sideways scrolling, the sample is called a sample. */
@ExtendWith(InBrowser.class)
class EveryPageIT {

  private static final String[] LISTS = {
    "pairings", "statements", "imports", "reports", "issues", "arrangements", "households",
  };

  /** Each page is opened once per language and seen in both windows, one after the other. */
  @ParameterizedTest
  @CsvSource({"OFFICE, PHONE, zh-CN", "PHONE, OFFICE, en"})
  void pages_have_no_barriers_fit_the_window_and_say_what_they_show(
      Window first, Window second, String language, Site site) throws Exception {
    Barriers barriers = new Barriers();
    try (Visit visit = site.visit(first, "auditor", language)) {
      for (String path : pages(site)) {
        for (Window window : List.of(first, second)) {
          window.on(visit);
          if (window == first) {
            visit.open(path);
          }
          visit.settled();
          assertThat(visit.page.locator(".badge-sample")).isVisible();
          assertThat(visit.page.locator(".actor-note")).isVisible();
          barriers.page(visit, language + " " + window + " " + path);
        }
      }
    }
    barriers.assertNone();
  }

  /** Every address the pages have, each with a record that is there. */
  private static List<String> pages(Site site) throws Exception {
    List<String> pages =
        new ArrayList<>(
            List.of(
                "/",
                "/projects",
                "/projects/new",
                "/projects/taken-over",
                "/report-calendar",
                "/report-calendar?tab=chase",
                "/report-calendar?tab=silent",
                "/report-calendar?tab=ranking",
                "/regions",
                "/regions/152222000000",
                "/audit",
                "/audit?tab=views"));
    String project = Shown.project(site);
    ShownBenefit.arrangement(site);
    ShownPeople.household(site);
    pages.add("/projects/" + project);
    pages.add("/projects/" + project + "?trueOn=" + Deeds.today().minusDays(400));
    long position = site.deeds.read("auditor", "/api/store").get("position").longValue();
    pages.add("/projects?knownAt=" + (position - 1));
    String entry =
        site.deeds
            .read("auditor", "/api/audit/log?from=" + position + "&to=" + position)
            .get("items")
            .get(0)
            .get("id")
            .stringValue();
    pages.add("/audit/events/" + entry);
    for (String list : LISTS) {
      pages.add("/" + list);
      pages.add(
          "/"
              + list
              + "/"
              + site.deeds
                  .read("auditor", "/api/" + list + "?size=1")
                  .get("items")
                  .get(0)
                  .get("id")
                  .stringValue());
    }
    return pages;
  }

  @Test
  void a_browser_that_is_too_old_is_told_so_in_both_languages(Site site) {
    try (Visit visit = site.visit(Window.OFFICE, "auditor")) {
      visit.page.addInitScript("Object.hasOwn = undefined");
      visit.page.navigate(site.address() + "/");
      assertThat(visit.page.locator("#old-browser")).containsText("浏览器版本过低");
      assertThat(visit.page.locator("#old-browser")).containsText("too old");
      assertThat(visit.page.locator("#old-browser")).isVisible();
    }
  }
}
