package anda.region.query;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.region.UnitEvent.UnitRegistered;
import anda.region.UnitEvent.UnitRenamed;
import anda.region.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitViewTest {

  private static final PlaceRef BANNER =
      new PlaceRef(PlaceRef.Scheme.CN, "152529000000", "正镶白旗", PlaceRef.Level.COUNTY, 2023);

  @Test
  void a_unit_has_the_name_of_the_day_asked_for() {
    UnitCard unit =
        card(
            new Told()
                .and("unit-1", registered("旗扶贫办", null), "2016-01-01")
                .and("unit-1", renamed("旗农牧局", "2024-01-01"), "2024-01-01")
                .and("unit-1", renamed("旗乡村振兴局", "2021-06-01"), "2021-06-01"));
    assertThat(unit.nameOn(LocalDate.of(2010, 1, 1))).isEqualTo("旗扶贫办");
    assertThat(unit.nameOn(LocalDate.of(2021, 5, 31))).isEqualTo("旗扶贫办");
    assertThat(unit.nameOn(LocalDate.of(2021, 6, 1))).isEqualTo("旗乡村振兴局");
    assertThat(unit.nameOn(LocalDate.of(2024, 1, 1))).isEqualTo("旗农牧局");
  }

  @Test
  void before_its_first_known_name_a_unit_has_that_name() {
    UnitCard unit =
        card(new Told().and("unit-1", registered("旗乡村振兴局", "2021-06-01"), "2021-06-01"));
    assertThat(unit.nameOn(LocalDate.of(2019, 1, 1))).isEqualTo("旗乡村振兴局");
  }

  @Test
  void a_rename_folded_before_the_registration_is_kept() {
    UnitCard unit =
        card(
            new Told()
                .and("unit-1", renamed("旗乡村振兴局", "2021-06-01"), "2021-06-01")
                .and("unit-1", registered("旗扶贫办", null), null));
    assertThat(unit.kind()).isEqualTo(UnitKind.BANNER_OFFICE);
    assertThat(unit.nameOn(LocalDate.of(2022, 1, 1))).isEqualTo("旗乡村振兴局");
    assertThat(unit.nameOn(LocalDate.of(2020, 1, 1))).isEqualTo("旗扶贫办");
  }

  @Test
  void a_unit_is_found_by_every_name_it_had() {
    UnitCard unit =
        card(
            new Told()
                .and("unit-1", registered("旗扶贫办", null), "2016-01-01")
                .and("unit-1", renamed("旗乡村振兴局", "2021-06-01"), "2021-06-01"));
    assertThat(new UnitView().index(unit))
        .isEqualTo(
            Map.of(
                "kind",
                "BANNER_OFFICE",
                "name",
                "旗乡村振兴局",
                "names",
                List.of("旗扶贫办", "旗乡村振兴局"),
                "place",
                "152529000000",
                "text",
                "旗扶贫办 旗乡村振兴局"));
  }

  private static UnitCard card(Told told) {
    return Objects.requireNonNull(told.cards(new UnitView()).get("unit-1"));
  }

  private static UnitRegistered registered(String name, @Nullable String from) {
    return new UnitRegistered(
        name, UnitKind.BANNER_OFFICE, BANNER, null, from == null ? null : day(from), null);
  }

  private static UnitRenamed renamed(String name, String from) {
    return new UnitRenamed(name, day(from), null);
  }

  private static PartialDate day(String day) {
    return PartialDate.day(LocalDate.parse(day), PartialDate.Basis.EVENT);
  }
}
