package anda.eventstore.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.eventstore.fold.Row.Slot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StandingRowsTest {

  @Test
  void a_card_that_moved_on_stands_in_one_row() {
    List<Row> rows =
        List.of(
            added(1, "a", "PROPOSED", 300),
            added(2, "b", "PROPOSED", 300),
            takenBack(3, "a", "PROPOSED", 300),
            added(3, "a", "REVIEWED", 300));
    assertThat(standing(rows)).containsExactly(rows.get(1), rows.get(3));
  }

  @Test
  void an_amount_that_came_back_to_its_place_is_told_by_its_last_row() {
    List<Row> rows =
        List.of(
            added(1, "a", "PROPOSED", 300),
            takenBack(2, "a", "PROPOSED", 300),
            added(3, "a", "PROPOSED", 310));
    assertThat(standing(rows)).containsExactly(rows.get(2));
  }

  @Test
  void rows_added_one_by_one_stand_until_each_is_taken_back() {
    List<Row> rows =
        List.of(
            added(1, "a", "PAID", 300), added(2, "a", "PAID", 20), takenBack(3, "a", "PAID", 300));
    assertThat(standing(rows)).containsExactly(rows.get(1));
  }

  @Test
  void what_was_never_added_cannot_be_taken_back() {
    List<Row> rows = List.of(added(1, "a", "PAID", 300), takenBack(2, "a", "PAID", 299));
    assertThatThrownBy(() -> standing(rows)).isInstanceOf(IllegalStateException.class);
  }

  private static List<Row> standing(List<Row> rows) {
    StandingRows standing = new StandingRows();
    rows.forEach(standing::add);
    return standing.inLogOrder();
  }

  private static Row added(long position, String key, String stage, long amount) {
    return new Row(position, key, 0, "event-" + position, slot(stage), amount, false);
  }

  private static Row takenBack(long position, String key, String stage, long amount) {
    return new Row(position, key, 1, "event-" + position, slot(stage), -amount, true);
  }

  private static Slot slot(String stage) {
    return new Slot("fen", new TreeMap<>(Map.of("stage", stage)));
  }
}
