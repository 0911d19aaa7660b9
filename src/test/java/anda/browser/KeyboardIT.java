package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class KeyboardIT {

  @Test
  void the_way_from_the_first_page_to_a_sent_report_needs_no_mouse(Site site) throws Exception {
    String title = "（虚构）只用键盘的棚圈";
    String project = site.deeds.project(title);
    site.deeds.period(project, 34, 5);
    try (Visit visit = site.visit(Window.OFFICE, Deeds.OFFICE).open("/")) {
      Keyboard keys = visit.page.keyboard();
      visit.tabTo(visit.link("跳到正文"));

      visit.tabTo(visit.page.getByLabel("以何身份办理"));
      for (int i = 0; i < 3; i++) {
        keys.press("ArrowDown");
      }
      assertThat(visit.page.getByLabel("以何身份办理")).hasValue(Deeds.SUMU);

      visit.tabTo(visit.page.locator("nav a[href='/projects']"));
      keys.press("Enter");
      assertThat(visit.page).hasURL(Pattern.compile("/projects$"));
      visit.settled();
      visit.tabTo(visit.page.getByPlaceholder("输入后回车"));
      keys.insertText("只用键盘");
      keys.press("Enter");
      assertThat(visit.page).hasURL(Pattern.compile("q="));
      visit.settled();
      visit.tabTo(visit.link(title));
      keys.press("Enter");
      assertThat(visit.page.getByRole(AriaRole.HEADING, ProjectListIT.level(1)))
          .containsText(title);
      visit.settled();

      visit.tabTo(visit.page.getByRole(AriaRole.SLIDER));
      keys.press("ArrowLeft");
      assertThat(visit.page.getByText("您正在查看过去")).isVisible();
      keys.press("End");
      assertThat(visit.page.getByText("您正在查看过去")).hasCount(0);

      visit.tabTo(visit.region("进展报告").getByRole(AriaRole.BUTTON, ReportingIT.named("填报")));
      keys.press("Enter");
      Locator form = visit.drawer();
      assertThat(form).isVisible();
      visit.tabTo(form.getByRole(AriaRole.BUTTON, ReportingIT.named("直接报送")));
      keys.press("Space");
      visit.tabTo(form.getByLabel("工作进展"));
      keys.insertText("只用键盘填报。");
      visit.tabTo(form.getByRole(AriaRole.BUTTON, ReportingIT.named("报送")));
      keys.press("Enter");
      assertThat(visit.drawer()).hasCount(0);
    }
  }
}
