package anda.imports.process;

import static org.assertj.core.api.Assertions.assertThat;

import anda.imports.Difference;
import anda.imports.Finding;
import anda.imports.ImportRefusal;
import anda.imports.RowImporter;
import anda.kernel.KernelRefusal;
import anda.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HiddenCellsTest {

  private static final String HIDDEN = RowImporter.HIDDEN;
  private static final HiddenCells SEALED =
      new HiddenCells(Set.of("name"), Set.of("name", "labour", "place"));

  private static Finding kept(
      @Nullable String column, String value, Refusal reason, String... parameters) {
    return SEALED.in(Finding.of(column, value, reason, parameters));
  }

  @Test
  void a_cell_beside_the_table_keeps_its_place_and_not_its_text() {
    Finding found = kept(null, "13800138000", ImportRefusal.CELL_WITHOUT_HEADER, "14");
    assertThat(found).isEqualTo(new Finding(null, HIDDEN, "CELL_WITHOUT_HEADER", List.of("14")));
  }

  @Test
  void a_text_in_the_wrong_column_is_not_repeated_whatever_the_column() {
    Finding labour = kept("labour", "王小明", KernelRefusal.VALUE_MALFORMED, "labour");
    assertThat(labour)
        .isEqualTo(new Finding("labour", HIDDEN, "VALUE_MALFORMED", List.of("labour")));
    assertThat(kept("place", "王小明", KernelRefusal.VALUE_MALFORMED, "王小明").parameters())
        .containsExactly(HIDDEN);
    assertThat(kept("place", "12345", KernelRefusal.VALUE_MALFORMED, "12345").parameters())
        .containsExactly(HIDDEN);
    assertThat(kept("name", "王", KernelRefusal.VALUE_MALFORMED, "name").parameters())
        .containsExactly(HIDDEN);
    Finding key = kept(null, "x", ImportRefusal.ROW_KEY_MISSING, "name, place");
    assertThat(key.parameters()).containsExactly("name, place");
  }

  @Test
  void neither_side_of_a_difference_is_kept_and_a_blank_stays_a_blank() {
    assertThat(SEALED.in(new Difference("place", null, "王小明")))
        .isEqualTo(new Difference("place", null, HIDDEN));
    assertThat(SEALED.in(Map.of("name", "王小明", "place", "甲嘎查")))
        .isEqualTo(Map.of("name", HIDDEN, "place", "甲嘎查"));
  }

  @Test
  void a_kind_without_personal_data_shows_what_it_found() {
    HiddenCells open = new HiddenCells(Set.of(), Set.of("start"));
    Finding found = Finding.of("start", "2018-13", KernelRefusal.VALUE_MALFORMED, "2018-13");
    Difference difference = new Difference("start", "2018", "2019");
    assertThat(open.in(found)).isEqualTo(found);
    assertThat(open.in(difference)).isEqualTo(difference);
  }
}
