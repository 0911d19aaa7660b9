package anda.region.command;

import static anda.region.command.Given.now;
import static anda.region.command.Given.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.PlaceRef.Level;
import anda.region.RegionEvent.CodeHistoryRecorded;
import anda.region.RegionEvent.CodePeriod;
import anda.region.RegionEvent.RegionRow;
import anda.region.RegionEvent.RegionsRecorded;
import anda.region.RegionEvent.Status;
import anda.region.RegionEvent.Successor;
import anda.region.RegionRefusal;
import anda.region.command.RegionCommand.RecordCodeHistory;
import anda.region.command.RegionCommand.RecordRegions;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegionTableTest {

  private static final String ID = "regions-2023-150172";
  private static final String ROOT = "150172000000";
  private static final RegionRow ZONE =
      new RegionRow(ROOT, "呼和浩特经济技术开发区", Level.COUNTY, "150100000000");
  private static final RegionRow PARK =
      new RegionRow("150172401000", "如意工业园区", Level.TOWNSHIP, ROOT);
  private final AggregateTestFixture<RegionTable> fixture =
      new AggregateTestFixture<>(RegionTable.class);

  @Test
  void a_table_is_recorded_with_its_statistical_zones() {
    fixture
        .givenNoPriorActivity()
        .when(new RecordRegions(now(), ID, 2023, ROOT, List.of(ZONE, PARK), List.of(ROOT)))
        .expectEvents(new RegionsRecorded(2023, ROOT, 1, 1, List.of(ZONE, PARK), List.of(ROOT)));
  }

  @Test
  void a_long_table_comes_in_parts_of_400_rows() {
    List<List<RegionRow>> parts = Parts.of(rows(801, "名"), Parts::bytes);
    assertThat(parts).extracting(List::size).containsExactly(400, 400, 1);
    assertThat(parts.stream().flatMap(List::stream).toList()).isEqualTo(rows(801, "名"));
  }

  @Test
  void long_names_make_shorter_parts() {
    List<List<RegionRow>> parts = Parts.of(rows(400, "名".repeat(40)), Parts::bytes);
    assertThat(parts).hasSizeGreaterThan(1);
    assertThat(parts)
        .allSatisfy(
            part ->
                assertThat(part.stream().mapToInt(Parts::bytes).sum())
                    .isLessThan(Parts.MOST_BYTES));
  }

  @Test
  void an_empty_table_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(new RecordRegions(now(), ID, 2023, ROOT, List.of(), List.of()))
        .expectException(refusal(RegionRefusal.REGION_ROWS_EMPTY, ROOT))
        .expectNoEvents();
  }

  @Test
  void a_code_outside_the_root_is_refused() {
    RegionRow other = new RegionRow("150123100000", "某镇", Level.TOWNSHIP, "150123000000");
    fixture
        .givenNoPriorActivity()
        .when(new RecordRegions(now(), ID, 2023, ROOT, List.of(ZONE, other), List.of()))
        .expectException(refusal(RegionRefusal.REGION_ROW_OUTSIDE_ROOT, "150123100000", ROOT))
        .expectNoEvents();
  }

  @Test
  void a_code_that_comes_twice_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(new RecordRegions(now(), ID, 2023, ROOT, List.of(ZONE, PARK, PARK), List.of()))
        .expectException(refusal(RegionRefusal.REGION_ROW_TWICE, "150172401000"))
        .expectNoEvents();
  }

  @Test
  void a_code_history_may_hold_a_code_twice() {
    List<CodePeriod> rows =
        List.of(
            period("郊区", 1983, 1999, List.of(new Successor("150207000000", null))),
            period("九原区", 1999, null, List.of()));
    fixture
        .givenNoPriorActivity()
        .when(new RecordCodeHistory(now(), "region-codes-15", "150000000000", rows))
        .expectEvents(new CodeHistoryRecorded("150000000000", 1, 1, rows));
  }

  @Test
  void a_code_history_of_another_province_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(
            new RecordCodeHistory(
                now(),
                "region-codes-11",
                "110000000000",
                List.of(period("郊区", 1983, 1999, List.of()))))
        .expectException(
            refusal(RegionRefusal.REGION_ROW_OUTSIDE_ROOT, "150207000000", "110000000000"))
        .expectNoEvents();
  }

  private static CodePeriod period(
      String name, int from, @Nullable Integer to, List<Successor> successors) {
    return new CodePeriod(
        "150207000000",
        name,
        Level.COUNTY,
        "内蒙古自治区",
        "包头市",
        to == null ? Status.IN_USE : Status.CHANGED,
        from,
        to,
        successors);
  }

  private static List<RegionRow> rows(int count, String name) {
    return IntStream.range(0, count)
        .mapToObj(
            n -> new RegionRow("150172401%03d".formatted(n), name, Level.VILLAGE, "150172401000"))
        .toList();
  }
}
