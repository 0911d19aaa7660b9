package anda.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/**
 * 文档插图 Takes the pictures of the documents from the running pages, in both languages, into {@code
 * docs/images}; CONTRIBUTING.md has the command.
 */
final class Pictures {

  private static final Path FOLDER = Path.of("docs", "images");

  private final Site site;
  private final String language;

  private Pictures(Site site, String language) {
    this.site = site;
    this.language = language;
  }

  public static void main(String[] arguments) throws Exception {
    try (Site site = new Site()) {
      Shown.project(site);
      for (String language : new String[] {"zh-CN", "en"}) {
        Pictures pictures = new Pictures(site, language);
        pictures.lists();
        pictures.project();
        pictures.forms();
        pictures.imported();
        pictures.benefits();
        pictures.people();
      }
    }
  }

  private void lists() {
    try (Visit visit = visit(Window.OFFICE, "partner-office")) {
      take(visit.open("/projects"), "project-list");
      visit.page.locator(".totals button").first().click();
      visit.drawer().locator("tbody tr.ant-table-row").first().waitFor();
      take(visit, "explain");
      take(visit.open("/report-calendar"), "report-calendar");
      take(visit.open("/report-calendar?tab=chase"), "report-chase");
    }
  }

  private void project() throws Exception {
    String project = Shown.project(site);
    try (Visit visit = visit(Window.OFFICE, "auditor")) {
      take(visit.open("/projects/" + project), "project-page");
      Locator slider = visit.page.getByRole(AriaRole.SLIDER);
      slider.press("Home");
      for (int step = 0; step < 3; step++) {
        slider.press("ArrowRight");
      }
      visit.settled();
      visit.page.locator(".past").waitFor();
      take(visit, "project-past");
      visit.page.locator(".timeline a").first().click();
      visit.page.locator(".facts").first().waitFor();
      take(visit, "entry");
    }
  }

  private void forms() throws Exception {
    try (Visit visit = visit(Window.PHONE, Deeds.SUMU)) {
      visit.open("/projects/" + Shown.project(site));
      visit.page.locator(".duty button").first().click();
      visit.drawer().locator("textarea").first().waitFor();
      take(visit, "report-form");
    }
  }

  private void imported() throws Exception {
    try (Visit visit = visit(Window.OFFICE, Deeds.OFFICE)) {
      visit.open("/imports");
      visit
          .page
          .locator("input[type=file]")
          .setInputFiles(
              new FilePayload("项目情况表.xlsx", "application/octet-stream", ImportIT.workbook()));
      visit.page.locator("ul.outcomes").waitFor();
      visit.page.locator("tbody tr.ant-table-row").first().waitFor();
      take(visit, "import-result");
    }
  }

  private void benefits() throws Exception {
    try (Visit visit = visit(Window.OFFICE, Deeds.OFFICE)) {
      take(visit.open("/arrangements/" + ShownBenefit.arrangement(site)), "arrangement");
    }
  }

  private void people() throws Exception {
    try (Visit visit = visit(Window.OFFICE, Deeds.OFFICE)) {
      take(visit.open("/households/" + ShownPeople.household(site)), "household");
    }
  }

  private Visit visit(Window window, String actor) {
    return site.visit(window, actor, language);
  }

  private void take(Visit visit, String name) {
    visit.page.screenshot(
        new Page.ScreenshotOptions()
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setPath(FOLDER.resolve(language).resolve(name + ".png")));
  }
}
