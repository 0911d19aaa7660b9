package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds in every form, opened by somebody who may fill it in. */
@ExtendWith(InBrowser.class)
class EveryFormIT {

  /** Every button that opens a form at the side. */
  private static final String ACTS =
      "#content .page-tools button, #content .head-row button, #content .duty button,"
          + " #content .more button, #content .plain-list button";

  private static final Locator.GetByRoleOptions ADDING =
      new Locator.GetByRoleOptions().setName(Pattern.compile("^(增加|Add )"));
  private static final Pattern HAPPENED = Pattern.compile("^(补录|Already happened)");

  /** Pages that are one form from their head to their foot. */
  private static final List<String> WHOLE = List.of("/projects/new", "/projects/taken-over");

  private static final int FEWEST = 30;

  private static final Map<String, List<String>> PLACES = new TreeMap<>();

  /** The longest words in the narrowest window, and the shorter ones in the wide one. */
  @ParameterizedTest
  @CsvSource({"OFFICE, zh-CN", "PHONE, en"})
  void forms_have_no_barriers_and_fit_the_window(Window window, String language, Site site)
      throws Exception {
    Barriers barriers = new Barriers();
    Set<String> forms = new TreeSet<>();
    for (Map.Entry<String, List<String>> places : places(site).entrySet()) {
      try (Visit visit = site.visit(window, places.getKey(), language)) {
        for (String path : places.getValue()) {
          visit.open(path);
          seen(visit, path, language + " " + window + " form ", forms, barriers);
        }
      }
    }
    barriers.assertNone();
    assertThat(forms).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  private static void seen(
      Visit visit, String path, String how, Set<String> forms, Barriers barriers) {
    if (WHOLE.contains(path)) {
      assertThat(visit.page.locator("#content form")).isVisible();
      unfolded(visit.page.locator("#content"));
      barriers.page(visit, how + path);
      return;
    }
    String page = path.substring(1).replaceAll("[/?-].*", "");
    RolesIT.allActs(visit);
    Locator acts = visit.page.locator(ACTS);
    for (int i = 0; i < acts.count(); i++) {
      String form = how + page + " " + acts.nth(i).innerText().replaceAll("\\s", "");
      // the same form of another record, or of another role, is the same form
      if (forms.add(form)) {
        acts.nth(i).click();
        Locator drawer = visit.drawer();
        assertThat(drawer.locator("form")).isVisible();
        unfolded(drawer);
        barriers.form(visit, form);
        visit.page.keyboard().press("Escape");
        assertThat(drawer).hasCount(0);
      }
    }
  }

  /** With one of each line that may be added, and with what is asked of a past act. */
  private static void unfolded(Locator form) {
    Locator happened = form.getByText(HAPPENED);
    if (happened.count() > 0) {
      happened.first().click();
    }
    Set<String> done = new TreeSet<>();
    boolean another = true;
    while (another) {
      // a line that was added may have such buttons of its own; each name once is enough
      another = false;
      for (Locator more : form.getByRole(AriaRole.BUTTON, ADDING).all()) {
        if (done.add(more.innerText())) {
          more.click();
          another = true;
          break;
        }
      }
    }
  }

  /** Who opens which pages: between them they are offered every form there is. */
  private static synchronized Map<String, List<String>> places(Site site) throws Exception {
    if (!PLACES.isEmpty()) {
      return PLACES;
    }
    String project = Shown.project(site);
    String shown = "/projects/" + project;
    String report = "/reports/" + site.deeds.sentReport(project, site.deeds.period(project, 9, 3));
    String issue = "/issues/" + site.deeds.issue(project, true);
    String accepted = "/reports/" + first(site, "reports?state=ACCEPTED&project=" + project);
    PLACES.put(
        Deeds.OFFICE,
        List.of(
            "/projects/new",
            "/projects/taken-over",
            shown,
            report,
            issue,
            "/report-calendar",
            "/pairings",
            "/pairings/" + first(site, "pairings"),
            "/statements/" + first(site, "statements")));
    PLACES.put(Deeds.SUMU, List.of(shown, accepted, issue));
    PLACES.put("partner-office", List.of(shown, issue, "/pairings"));
    return PLACES;
  }

  private static String first(Site site, String list) throws Exception {
    return site.deeds
        .read(Deeds.OFFICE, "/api/" + list)
        .get("items")
        .get(0)
        .get("id")
        .stringValue();
  }
}
