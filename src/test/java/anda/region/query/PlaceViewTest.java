package anda.region.query;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.PlaceRef.Level;
import anda.region.RegionEvent.CodeHistoryRecorded;
import anda.region.RegionEvent.CodePeriod;
import anda.region.RegionEvent.RegionRow;
import anda.region.RegionEvent.RegionsRecorded;
import anda.region.RegionEvent.Status;
import anda.region.RegionEvent.Successor;
import anda.region.query.PlaceCard.Edition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceViewTest {

  private static final String CODE = "150205000000";
  private static final CodePeriod MINING =
      period("石拐矿区", Status.CHANGED, 1983, 1999, List.of(new Successor(CODE, null)));
  private static final CodePeriod PLAIN = period("石拐区", Status.IN_USE, 1999, null, List.of());
  private final PlaceView view = new PlaceView();

  @Test
  void a_code_keeps_its_rows_by_year_and_its_names_by_period() {
    Told told =
        new Told()
            .and("t1", table(2024, "石拐区"), "2024-01-01")
            .and("t2", new CodeHistoryRecorded("150000000000", 1, 1, List.of(PLAIN, MINING)), null)
            .and("t3", table(2023, "石拐区旧"), "2023-01-01");
    PlaceCard card = card(told);
    assertThat(card.editions()).extracting(Edition::codeYear).containsExactly(2023, 2024);
    assertThat(card.periods()).containsExactly(MINING, PLAIN);
    assertThat(card.name()).isEqualTo("石拐区");
    assertThat(card.formerNames()).containsExactly("石拐区旧", "石拐矿区");
    assertThat(card.successors()).isEmpty();
    var reversed = new ArrayList<>(told.events());
    Collections.reverse(reversed);
    assertThat(Told.cards(view, reversed).get(CODE)).isEqualTo(card);
  }

  @Test
  void every_code_of_a_table_gets_a_card() {
    assertThat(new Told().and("t1", table(2023, "石拐区"), null).cards(view))
        .containsOnlyKeys(CODE, "150205100000");
  }

  @Test
  void a_code_that_is_history_only_leads_to_its_successors() {
    CodePeriod old =
        period("郊区", Status.ABOLISHED, 1983, 1999, List.of(new Successor("150207000000", null)));
    PlaceCard card =
        card(
            new Told().and("t", new CodeHistoryRecorded("150000000000", 1, 1, List.of(old)), null));
    assertThat(card.newest()).isEmpty();
    assertThat(card.successors()).containsExactly("150207000000");
    assertThat(view.index(card))
        .containsEntry("inUse", false)
        .containsEntry("name", "郊区")
        .doesNotContainKeys("zone", "parent");
  }

  private PlaceCard card(Told told) {
    return Objects.requireNonNull(told.cards(view).get(CODE));
  }

  private static RegionsRecorded table(int year, String name) {
    return new RegionsRecorded(
        year,
        CODE,
        1,
        1,
        List.of(
            new RegionRow(CODE, name, Level.COUNTY, "150200000000"),
            new RegionRow("150205100000", "某街道", Level.TOWNSHIP, CODE)),
        List.of());
  }

  private static CodePeriod period(
      String name, Status status, int from, @Nullable Integer to, List<Successor> successors) {
    return new CodePeriod(CODE, name, Level.COUNTY, "内蒙古自治区", "包头市", status, from, to, successors);
  }
}
