package anda.project.query;

import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.view.CardReader.ContributionRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingRowsTest {

  @Test
  void a_project_that_moved_on_stands_in_one_row() {
    List<ContributionRow> rows =
        List.of(
            row(1, "a", "PROPOSED", 300),
            row(2, "b", "PROPOSED", 50),
            row(3, "a", "PROPOSED", -300),
            row(3, "a", "REVIEWED", 300));
    assertThat(StandingRows.of(rows)).containsExactly(rows.get(1), rows.get(3));
  }

  @Test
  void an_amount_that_came_back_to_its_place_is_told_by_its_last_row() {
    List<ContributionRow> rows =
        List.of(
            row(1, "a", "PROPOSED", 300),
            row(2, "a", "PROPOSED", -300),
            row(3, "a", "PROPOSED", 310));
    assertThat(StandingRows.of(rows)).containsExactly(rows.get(2));
  }

  @Test
  void what_was_taken_back_in_part_keeps_all_its_rows_and_the_sum() {
    List<ContributionRow> rows = List.of(row(1, "a", "APPROVED", 300), row(2, "a", "APPROVED", -1));
    assertThat(StandingRows.of(rows)).isEqualTo(rows);
  }

  private static ContributionRow row(long position, String project, String stage, long amount) {
    return new ContributionRow(
        position, project, "event-" + position, Map.of("stage", stage), amount);
  }
}
