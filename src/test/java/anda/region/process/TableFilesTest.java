package anda.region.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.kernel.PlaceRef;
import anda.region.RegionEvent.CodePeriod;
import anda.region.RegionEvent.RegionRow;
import anda.region.RegionEvent.Status;
import anda.region.RegionEvent.Successor;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableFilesTest {

  @Test
  void every_row_of_the_table_stands_in_one_piece() throws IOException {
    try (Reader csv = BuiltInTables.open("regions.csv")) {
      Map<String, List<RegionRow>> pieces = TableFiles.regions(csv);
      assertThat(pieces).hasSize(2 + 124);
      assertThat(pieces.keySet()).startsWith("110000000000", "150000000000");
      List<RegionRow> rows = pieces.values().stream().flatMap(Collection::stream).toList();
      assertThat(rows).hasSize(15_956).extracting(RegionRow::code).doesNotHaveDuplicates();
      assertThat(pieces)
          .allSatisfy(
              (root, piece) ->
                  assertThat(piece)
                      .allSatisfy(
                          row -> assertThat(row.code()).startsWith(PlaceRef.prefixOf(root))));
      assertThat(rows.stream().map(RegionRow::level).distinct())
          .containsExactlyInAnyOrder(PlaceRef.Level.values());
      assertThat(rows).allSatisfy(row -> levelMatchesCode(row));
    }
  }

  @Test
  void areas_for_statistics_are_exactly_the_counties_outside_the_list_of_division_codes()
      throws IOException {
    try (Reader csv = BuiltInTables.open("regions.csv");
        Reader listed = BuiltInTables.open("regions-history.csv")) {
      List<RegionRow> rows =
          TableFiles.regions(csv).values().stream().flatMap(Collection::stream).toList();
      List<String> codes =
          TableFiles.history(listed).values().stream()
              .flatMap(Collection::stream)
              .map(CodePeriod::code)
              .toList();
      assertThat(TableFiles.statisticalZones(rows))
          .hasSize(5)
          .containsExactlyElementsOf(
              rows.stream()
                  .filter(row -> row.level() == PlaceRef.Level.COUNTY)
                  .map(RegionRow::code)
                  .filter(code -> !codes.contains(code))
                  .toList());
    }
  }

  @Test
  void the_history_keeps_years_status_and_successors_as_given() throws IOException {
    try (Reader csv = BuiltInTables.open("regions-history.csv")) {
      Map<String, List<CodePeriod>> history = TableFiles.history(csv);
      assertThat(history.values().stream().mapToInt(List::size).sum()).isEqualTo(226);
      assertThat(history.get("150000000000"))
          .contains(
              new CodePeriod(
                  "152327000000",
                  "扎鲁特旗",
                  PlaceRef.Level.COUNTY,
                  "内蒙古自治区",
                  "哲里木盟",
                  Status.ABOLISHED,
                  1981,
                  1999,
                  List.of(
                      new Successor("152302000000", 1985), new Successor("150526000000", null))));
    }
  }

  @Test
  void a_successor_that_cannot_be_read_stops_the_loading() {
    assertThatThrownBy(
            () ->
                TableFiles.history(
                    new StringReader(
                        "code,province,prefecture,name,level,status,valid_from,valid_to,new_codes\n"
                            + "110229,北京市,直辖,延庆县,县级,弃用,1981,2015,11x119\n")))
        .hasMessageContaining("11x119");
  }

  private static void levelMatchesCode(RegionRow row) {
    assertThat(row.level()).as(row.code()).isEqualTo(PlaceRef.levelOf(row.code()));
  }
}
