package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class ReportingIT {

  private static final String FIRST = "一期六座棚圈完工，二期备料。";
  private static final String SECOND = "一期六座棚圈完工并通过自查，二期备料七成。";

  @Test
  void a_report_is_sent_returned_sent_again_and_accepted_and_only_then_the_partner_reads_it(
      Site site) throws Exception {
    String project = site.deeds.project("（虚构）报送往返的棚圈");
    String period = site.deeds.period(project, 31, 5);
    String report = filed(site, project, period);

    reads(site, "partner-office", report, FIRST, false);
    act(site, Deeds.OFFICE, report, "退回", "原因", "形象进度与照片不符，请核对");
    try (Visit visit = site.visit(Window.OFFICE, Deeds.SUMU).open("/reports/" + report)) {
      assertThat(visit.page.getByText("形象进度与照片不符，请核对").first()).isVisible();
      visit.button("报送").click();
      Locator text = visit.drawer().getByLabel("工作进展");
      assertThat(text).hasValue(FIRST);
      text.fill(SECOND);
      visit.drawer().getByRole(AriaRole.BUTTON, named("报送")).click();
      assertThat(visit.drawer()).hasCount(0);
      assertThat(visit.page.locator("#content")).containsText(SECOND);
    }
    reads(site, "partner-office", report, SECOND, false);
    act(site, Deeds.HEAD, report, "接收", "说明", "与台账一致");
    reads(site, "partner-office", report, SECOND, true);
  }

  /** The reporter fills the form in with a photograph; the record's id is in the link to it. */
  private static String filed(Site site, String project, String period) throws Exception {
    try (Visit visit = site.visit(Window.PHONE, Deeds.SUMU).open("/projects/" + project)) {
      visit.region("进展报告").getByRole(AriaRole.BUTTON, named("填报")).click();
      Locator form = visit.drawer();
      form.getByRole(AriaRole.BUTTON, named("直接报送")).click();
      form.getByLabel("形象进度").fill("62.5");
      form.getByRole(AriaRole.BUTTON, named("增加一项金额")).click();
      ProjectListIT.choose(visit, "资金种类", "区级财政资金");
      form.getByLabel("金额", new Locator.GetByLabelOptions().setExact(true)).fill("180");
      form.getByLabel("工作进展").fill(FIRST);
      form.locator("input[type=file]").setInputFiles(photograph());
      form.getByPlaceholder("内容说明（不写个人姓名）").fill("一期棚圈全景");
      form.getByRole(AriaRole.BUTTON, named("报送")).click();
      assertThat(visit.drawer()).hasCount(0);
      String report =
          site.deeds
              .read(Deeds.SUMU, "/api/reports?project=" + project)
              .get("items")
              .get(0)
              .get("id")
              .stringValue();
      visit.region("进展报告").locator("a[href='/reports/" + report + "']").first().click();
      assertThat(visit.page.locator("#content")).containsText("62.5%");
      assertThat(visit.page.locator("#content")).containsText("区级财政资金180万元");
      assertThat(visit.page.locator("#content a[download]")).containsText("一期棚圈全景");
      return report;
    }
  }

  private static void reads(Site site, String actor, String report, String text, boolean shown) {
    try (Visit visit = site.visit(Window.OFFICE, actor).open("/reports/" + report)) {
      assertThat(visit.page.getByRole(AriaRole.HEADING, ProjectListIT.level(1))).isVisible();
      assertThat(visit.page.locator("#content").getByText(text)).hasCount(shown ? 1 : 0);
    }
  }

  private static void act(
      Site site, String actor, String report, String act, String field, String text) {
    try (Visit visit = site.visit(Window.OFFICE, actor).open("/reports/" + report)) {
      visit.button(act).click();
      visit.drawer().getByLabel(field).fill(text);
      visit.drawer().getByRole(AriaRole.BUTTON, named(act)).click();
      assertThat(visit.drawer()).hasCount(0);
      assertThat(visit.button(act)).hasCount(0);
    }
  }

  static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static FilePayload photograph() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return new FilePayload("IMG_0001.png", "image/png", bytes.toByteArray());
  }
}
