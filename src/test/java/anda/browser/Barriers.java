package anda.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * 障碍 What stands in somebody's way on a page or form, in each window it is looked at; and a picture
 * of each for whoever wants to look at them all.
 */
final class Barriers {

  /** Where to put the pictures; mostly nowhere. */
  private static final String PICTURES = System.getProperty("anda.pictures", "");

  private final List<String> found = new ArrayList<>();

  /** Looks at the whole page. */
  void page(Visit visit, String what) {
    look(visit, what, new AxeBuilder(visit.page), true);
  }

  /** Looks at the form at the side alone: the page behind it is looked at elsewhere. */
  void form(Visit visit, String what) {
    look(visit, what, new AxeBuilder(visit.page).include(".ant-drawer-open"), false);
  }

  private void look(Visit visit, String what, AxeBuilder axe, boolean whole) {
    visit.assertNoSidewaysScrolling(what);
    // no page has frames: one run in the page itself is enough, and faster than one per frame
    for (Rule rule : axe.setLegacyMode(true).analyze().getViolations()) {
      found.add(what + " " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
    }
    if (!PICTURES.isEmpty()) {
      String name = what.replaceAll("[\\s/?&=]+", "-") + ".png";
      visit.page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name)).setFullPage(whole));
    }
  }

  void assertNone() {
    assertThat(found).isEmpty();
  }
}
