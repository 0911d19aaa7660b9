package anda.imports.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.imports.Difference;
import anda.imports.Finding;
import anda.imports.ImportEvent.Ending;
import anda.imports.ImportRefusal;
import anda.imports.JudgedRow;
import anda.imports.Outcome;
import anda.imports.process.Imports.Progress;
import anda.imports.sheet.Files;
import anda.kernel.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files go through the real aggregates and importers; what comes out is what people agreed on. */
class ImportsTest extends ImportsGiven {

  @ParameterizedTest
  @CsvSource({"pairings, 98", "projects, 46", "fund-tracking, 28"})
  void every_sample_row_is_accepted_once_and_known_in_every_other_format(String kind, long rows) {
    Progress first = send(kind, Files.bytes("/sample/" + kind + ".csv"), null);
    assertThat(refusals(first)).isEmpty();
    assertThat(first.report().counts())
        .containsAllEntriesOf(
            Map.of(Outcome.ACCEPTED, rows, Outcome.KNOWN, 0L, Outcome.DIFFERING, 0L));
    assertThat(first.report().ending()).isEqualTo(Ending.COMPLETED);
    long stored = house.head();
    List<List<String>> table = Files.table("/sample/" + kind + ".csv");
    for (byte[] again :
        List.of(
            Files.bytes("/sample/" + kind + ".csv"),
            Files.csv(table, Charset.forName("GB18030"), ','),
            Files.xlsx(table),
            Files.xls(table))) {
      Progress known = send(kind, again, null);
      assertThat(known.report().counts()).containsEntry(Outcome.KNOWN, rows);
    }
    // received, judged, finished: nothing but the runs themselves
    assertThat(house.head()).isEqualTo(stored + 4 * 3);
  }

  @Test
  void a_changed_row_differs_field_by_field_and_stores_nothing_until_accepted() {
    List<List<String>> table = Files.table("/sample/projects.csv");
    send("projects", csv(table), null);
    List<List<String>> changed = copy(table);
    set(changed, "P001", "funds_wan", "2060");
    set(changed, "P001", "households", "");
    set(changed, "P002", "end", "2020");
    Progress run = send("projects", csv(changed), null);
    assertThat(run.report().counts())
        .containsEntry(Outcome.DIFFERING, 2L)
        .containsEntry(Outcome.KNOWN, 44L);
    JudgedRow row = run.report().rows(Outcome.DIFFERING).get(0);
    assertThat(row.differences())
        .containsExactly(
            new Difference("funds_wan", "2058", "2060"), new Difference("households", "550", null));

    Acceptance acceptance = house.bean(Acceptance.class);
    accept(acceptance, run.importId(), row.row(), "accept-1");
    Progress after = send("projects", csv(changed), null);
    assertThat(after.report().counts())
        .containsEntry(Outcome.DIFFERING, 1L)
        .containsEntry(Outcome.KNOWN, 45L);
    assertThat(house.ofAggregate(String.valueOf(row.target())).get(1).corrects())
        .isEqualTo(house.ofAggregate(String.valueOf(row.target())).get(0).id());

    assertThatThrownBy(() -> accept(acceptance, run.importId(), row.row(), "accept-2"))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.refusal()).isEqualTo(ImportRefusal.IMPORT_ROW_NOT_DIFFERING));
    assertThatThrownBy(() -> accept(acceptance, run.importId(), 999, "accept-3"))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.refusal()).isEqualTo(ImportRefusal.IMPORT_ROW_UNKNOWN));
    long head = house.head();
    accept(acceptance, run.importId(), row.row(), "accept-1");
    assertThat(house.head()).as("the same request has one effect").isEqualTo(head);
  }

  @Test
  void a_difference_that_was_overtaken_cannot_be_accepted_unseen() {
    List<List<String>> table = Files.table("/sample/projects.csv");
    send("projects", csv(table), null);
    List<List<String>> first = copy(table);
    set(first, "P001", "households", "551");
    List<List<String>> second = copy(table);
    set(second, "P001", "households", "552");
    Progress one = send("projects", csv(first), null);
    Progress two = send("projects", csv(second), null);
    Acceptance acceptance = house.bean(Acceptance.class);
    accept(acceptance, one.importId(), 2, "accept-1");
    assertThatThrownBy(() -> accept(acceptance, two.importId(), 2, "accept-2"))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.refusal()).isEqualTo(ImportRefusal.IMPORT_ROW_CHANGED_SINCE));
  }

  @Test
  void wrong_rows_are_refused_with_field_value_and_reason_and_the_others_are_accepted() {
    String file =
        """
        附件1,,,,,,,
        填报单位(盖章):,,,,,单位:万元,,
        id,programme,place_code,place,title,sector,funds_wan,start
        X1,京蒙,152224,突泉县,棚圈,industry,12.5,2018
        X2,京蒙,152224,突泉县,棚圈,industry,-5,2018
        X3,京蒙,152224,突泉县,棚圈,industry,1.52E+17,2018
        X4,京蒙,159999,无此地,棚圈,industry,1,2018
        X5,京蒙,152224,突泉县,棚圈,industry,1,2018-13
        ,京蒙,152224,突泉县,棚圈,industry,1,2018
        X1,京蒙,152224,突泉县,棚圈,industry,12.5,2018
        X6,京蒙,152224,突泉县,=cmd|' /C calc'!A0,industry,99999999999999,2018
        合计,,,,,,18.5,
        """;
    Progress run = send("projects", file.getBytes(StandardCharsets.UTF_8), null);
    assertThat(refusals(run))
        .containsExactly(
            "5 funds_wan -5 AMOUNT_IS_NEGATIVE",
            "6 funds_wan 1.52E+17 DIGITS_LOST",
            "7 place_code 159999 PLACE_CODE_UNKNOWN",
            "8 start 2018-13 DATE_MALFORMED",
            "9 null null ROW_KEY_MISSING",
            "11 funds_wan 99999999999999 AMOUNT_OUT_OF_RANGE");
    assertThat(run.report().counts())
        .containsEntry(Outcome.ACCEPTED, 1L)
        .containsEntry(Outcome.KNOWN, 1L)
        .containsEntry(Outcome.TOTAL, 1L);
    assertThat(run.report().rows(Outcome.KNOWN).get(0).findings())
        .extracting(Finding::code)
        .containsExactly("ROW_REPEATS_ROW");
    assertThat(run.report().rows(Outcome.TOTAL).get(0).findings())
        .extracting(Finding::code)
        .containsExactly("TOTAL_ROW_DIFFERS");
  }

  @Test
  void files_that_are_refused_leave_nothing_behind() {
    byte[] broken = Arrays.copyOf(Files.xlsx(Files.table("/sample/projects.csv")), 3_000);
    assertThatThrownBy(() -> send("projects", broken, null)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> send("cows", Files.bytes("/sample/projects.csv"), null))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.refusal()).isEqualTo(ImportRefusal.IMPORT_KIND_UNKNOWN));
    assertThat(house.head()).isEqualTo(-1);
  }

  @Test
  void a_citizens_number_never_enters_the_log() {
    String file = "id,programme,place,title,sector\nX1,京蒙,突泉县,张某 11010519491231002X 牛,industry\n";
    Progress run = send("projects", file.getBytes(StandardCharsets.UTF_8), null);
    assertThat(refusals(run)).containsExactly("2 title *** CELL_HOLDS_ID_NUMBER");
    assertThat(house.events().toString()).doesNotContain("11010519491231002X");
  }
}
