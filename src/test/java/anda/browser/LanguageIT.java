package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class LanguageIT {

  private static final String CHINESE = ".*\\p{IsHan}.*";

  @Test
  void the_language_changes_at_once_for_all_words_and_stays(Site site) {
    try (Visit visit = site.visit(Window.OFFICE, "partner-office").open("/projects")) {
      Locator head = visit.page.getByRole(AriaRole.HEADING, ProjectListIT.level(1));
      assertThat(head).hasText("项目");
      visit.button("English").click();
      assertThat(head).hasText("Projects");
      assertThat(visit.page.locator("html")).hasAttribute("lang", "en");
      assertThat(visit.page.locator(".actor-note")).containsText("not proven");
      for (Locator word :
          visit.page.locator("nav a, th, #content h1, #content h2, .filters label").all()) {
        assertThat(word.innerText()).doesNotMatch(CHINESE);
      }

      visit.page.reload();
      assertThat(head).hasText("Projects");
      visit.open("/projects/project-of-nobody");
      assertThat(visit.page.getByRole(AriaRole.ALERT)).isVisible();
      assertThat(visit.page.getByRole(AriaRole.ALERT).innerText()).doesNotMatch(CHINESE);
      visit.expectFault("404");

      visit.button("中文").click();
      assertThat(visit.page.getByRole(AriaRole.ALERT).locator("h2")).containsText("没有");
      visit.expectFault("404");
    }
  }
}
