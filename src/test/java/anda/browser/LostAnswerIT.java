package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(InBrowser.class)
class LostAnswerIT {

  /** By its type: while it works, its name has the name of the turning wheel in it. */
  private static final String SAVE = "button[type=submit]";

  private static final String TEXT = "在牧点填的：三号棚圈屋面完工。";

  @Test
  void a_lost_answer_keeps_the_draft_and_the_retry_has_one_effect(Site site) throws Exception {
    String project = site.deeds.project("（虚构）信号不好的棚圈");
    site.deeds.period(project, 32, 5);
    AtomicInteger sent = new AtomicInteger();
    try (Visit visit = site.visit(Window.PHONE, Deeds.SUMU).open("/projects/" + project)) {
      String posts = "**/api/projects/*/reports";
      visit.page.route(
          posts,
          route -> {
            sent.incrementAndGet();
            route.fetch();
            route.abort();
          });
      fill(visit);
      visit.drawer().locator(SAVE).click();
      assertThat(visit.drawer().getByRole(AriaRole.ALERT)).containsText("没有收到服务器的回答");
      assertThat(visit.drawer().getByRole(AriaRole.ALERT)).containsText("没有丢失");
      assertThat(sent).hasValue(1);
      visit.expectFault("ERR_FAILED");
      assertThat(drafts(site, project)).isEqualTo(1);

      // the phone was put away and taken out again where there is a signal
      visit.page.unroute(posts);
      visit.page.reload();
      visit.settled();
      visit.region("进展报告").getByRole(AriaRole.BUTTON, ReportingIT.named("填报")).click();
      assertThat(visit.drawer()).containsText("已恢复");
      assertThat(visit.drawer().getByLabel("工作进展")).hasValue(TEXT);
      visit.drawer().locator(SAVE).click();
      assertThat(visit.drawer()).hasCount(0);
      assertThat(drafts(site, project)).isEqualTo(1);
    }
  }

  @Test
  void without_a_signal_nothing_typed_is_lost(Site site) throws Exception {
    String project = site.deeds.project("（虚构）没有信号的棚圈");
    site.deeds.period(project, 33, 5);
    try (Visit visit = site.visit(Window.PHONE, Deeds.SUMU).open("/projects/" + project)) {
      fill(visit);
      visit.page.context().setOffline(true);
      Locator save = visit.drawer().locator(SAVE);
      save.click();
      assertThat(visit.drawer().getByRole(AriaRole.ALERT)).containsText("所填内容已保存在本机");
      visit.expectFault("ERR_INTERNET_DISCONNECTED");
      visit.page.context().setOffline(false);
      save.click();
      assertThat(visit.drawer()).hasCount(0);
      assertThat(drafts(site, project)).isEqualTo(1);
    }
  }

  @Test
  void what_was_filed_without_a_signal_is_sent_once_when_the_signal_is_back(Site site)
      throws Exception {
    String project = site.deeds.project("（虚构）牧点上的棚圈");
    site.deeds.period(project, 35, 5);
    try (Visit visit = site.visit(Window.PHONE, Deeds.SUMU).open("/projects/" + project)) {
      fill(visit);
      visit.drawer().getByRole(AriaRole.BUTTON, ReportingIT.named("直接报送")).click();
      visit.page.context().setOffline(true);
      visit
          .drawer()
          .locator("input[type=file]")
          .setInputFiles(new FilePayload("IMG_0002.png", "image/png", new byte[] {1}));
      assertThat(visit.drawer().getByRole(AriaRole.ALERT)).containsText("这个文件还没有送到");
      visit.drawer().locator(SAVE).click();
      Locator told = visit.drawer().getByRole(AriaRole.ALERT).first();
      assertThat(told).containsText("没有收到服务器的回答，请检查网络");
      assertThat(told).containsText("所填内容已保存在本机，没有丢失");
      assertThat(told).not().containsText("网络已恢复");
      visit.page.context().setOffline(false);
      assertThat(told).containsText("网络已恢复，请再按一次");
      visit.expectFault("ERR_INTERNET_DISCONNECTED");
      visit.drawer().locator(SAVE).click();
      assertThat(visit.drawer()).hasCount(0);
      assertThat(visit.region("进展报告")).containsText("已报待审");
    }
    JsonNode reports = site.deeds.read(Deeds.SUMU, "/api/reports?project=" + project);
    assertThat(reports.get("total").intValue()).isEqualTo(1);
    assertThat(reports.get("items").get(0).get("state").stringValue()).isEqualTo("SENT");
  }

  private static void fill(Visit visit) {
    visit.region("进展报告").getByRole(AriaRole.BUTTON, ReportingIT.named("填报")).click();
    visit.drawer().getByLabel("工作进展").fill(TEXT);
  }

  /** How often a draft of the project's one report was recorded. */
  private static int drafts(Site site, String project) throws Exception {
    JsonNode reports = site.deeds.read(Deeds.SUMU, "/api/reports?project=" + project);
    assertThat(reports.get("total").intValue()).isEqualTo(1);
    String id = reports.get("items").get(0).get("id").stringValue();
    int drafts = 0;
    for (JsonNode entry :
        site.deeds.read(Deeds.SUMU, "/api/reports/" + id + "/history").get("items")) {
      drafts += entry.get("name").stringValue().equals("project.ReportDrafted") ? 1 : 0;
    }
    return drafts;
  }
}
