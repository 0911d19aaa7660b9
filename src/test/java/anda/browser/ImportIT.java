package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class ImportIT {

  private static final String[][] ROWS = {
    {"附件2"},
    {"京蒙协作项目情况表"},
    {"填报单位：科尔沁右翼中旗", "", "", "", "单位：万元"},
    {"编号", "协作类别", "区划代码", "项目名称", "资金", "受益户数"},
    {"导入-1", "京蒙", "152222", "（虚构）导入的饲草基地", "120.5", "40"},
    {"导入-2", "京蒙", "152222", "（虚构）金额写错的项目", "三百来万", "12"},
    {"导入-3", "京蒙", "152222", "", "80", "-5"},
  };

  @Test
  void a_workbook_is_taken_row_by_row_and_a_refused_row_names_field_value_and_reason(Site site)
      throws Exception {
    try (Visit visit = site.visit(Window.OFFICE, "banner-office").open("/imports")) {
      visit
          .page
          .locator("input[type=file]")
          .setInputFiles(new FilePayload("项目情况表.xlsx", "application/octet-stream", workbook()));
      assertThat(visit.page.getByRole(AriaRole.HEADING, ProjectListIT.level(1)))
          .hasText("项目情况表.xlsx");
      Locator outcomes = visit.page.locator("ul[aria-label='按结果列出的行']");
      assertThat(outcome(outcomes, "接收")).containsText("1");
      assertThat(outcome(outcomes, "拒绝")).containsText("2");

      outcome(outcomes, "拒绝").click();
      Locator rows = visit.page.locator("#content .sheet tbody tr.ant-table-row");
      assertThat(rows).hasCount(2);
      assertThat(rows.nth(0)).containsText("第 6 行");
      assertThat(rows.nth(0)).containsText("资金 三百来万");
      assertThat(rows.nth(1)).containsText("项目名称");
      assertThat(rows.nth(1)).containsText("受益户数 -5");

      outcome(outcomes, "接收").click();
      assertThat(rows).hasCount(1);
      rows.getByRole(AriaRole.LINK).first().click();
      assertThat(visit.page.getByRole(AriaRole.HEADING, ProjectListIT.level(1)))
          .containsText("（虚构）导入的饲草基地");
      assertThat(visit.region("基本情况")).containsText("120.5万元");
    }
  }

  private static Locator outcome(Locator outcomes, String label) {
    return outcomes.getByRole(AriaRole.BUTTON).filter(ProjectListIT.hasText(label));
  }

  static byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Anda", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("情况表");
      for (int row = 0; row < ROWS.length; row++) {
        for (int column = 0; column < ROWS[row].length; column++) {
          sheet.value(row, column, ROWS[row][column]);
        }
      }
    }
    return bytes.toByteArray();
  }
}
