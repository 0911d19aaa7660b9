package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 访问 One person's window. When it is closed, nothing may have been written to the console, and no
 * request may have left this machine.
 */
final class Visit implements AutoCloseable {

  /** More than the links, fields and buttons of any page. */
  private static final int MANY_TABS = 120;

  /** The slowest machine of a build, with all its other work. */
  static final double LONGEST_MILLIS = 60_000;

  final Page page;
  private final BrowserContext context;
  private final String address;
  private final List<String> faults = new ArrayList<>();

  Visit(BrowserContext context, String address, String actor, String language) {
    this.context = context;
    this.address = address;
    context.setDefaultTimeout(LONGEST_MILLIS);
    context.addInitScript(
        "for (const [name, value] of [['anda.language', '%s'], ['anda.actor', '%s']])"
                .formatted(language, actor)
            + "if (localStorage.getItem(name) === null) localStorage.setItem(name, value)");
    page = context.newPage();
    page.onConsoleMessage(this::heard);
    page.onPageError(error -> faults.add("error: " + error));
    page.onRequest(this::asked);
  }

  private void heard(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      faults.add(message.type() + ": " + message.text() + " " + message.location());
    }
  }

  private void asked(Request request) {
    String url = request.url();
    if (!url.startsWith(address + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
      faults.add("request to " + url);
    }
  }

  /** What the test itself caused, such as a lost connection. */
  void expectFault(String part) {
    assertThat(faults).anyMatch(fault -> fault.contains(part));
    faults.removeIf(fault -> fault.contains(part));
  }

  Visit open(String path) {
    page.navigate(address + path);
    settled();
    return this;
  }

  /** All that the page reads has come. */
  void settled() {
    Locator content = page.locator("#content");
    assertThat(content).hasAttribute("aria-busy", "false");
    assertThat(page.locator("#content .waiting, #content .ant-spin-spinning")).hasCount(0);
    assertThat(page.getByText(Pattern.compile("^(正在读取…|Loading…)$"))).hasCount(0);
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator region(String name) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The form at the side. */
  Locator drawer() {
    return page.locator(".ant-drawer-open");
  }

  /** Goes with the tabulator until the place has the focus, which must be seen. */
  void tabTo(Locator place) {
    for (int i = 0; i < MANY_TABS; i++) {
      page.keyboard().press("Tab");
      if (place.count() == 1
          && (Boolean) place.evaluate("place => place === document.activeElement")) {
        assertThat((Boolean) place.evaluate("place => place.matches(':focus-visible')")).isTrue();
        return;
      }
    }
    fail("the keyboard does not reach " + place);
  }

  /** Nothing is wider than the window. */
  void assertNoSidewaysScrolling(String path) {
    int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
    assertThat(width).as("width of " + path).isLessThanOrEqualTo(page.viewportSize().width);
  }

  @Override
  public void close() {
    context.close();
    assertThat(faults).isEmpty();
  }
}
