package anda.region.command;

import static anda.region.command.Given.PLAIN_WHITE;
import static anda.region.command.Given.day;
import static anda.region.command.Given.happened;
import static anda.region.command.Given.happenedOnAnUnknownDay;
import static anda.region.command.Given.now;
import static anda.region.command.Given.refusal;

import anda.kernel.KernelRefusal;
import anda.region.RegionRefusal;
import anda.region.UnitEvent.UnitRegistered;
import anda.region.UnitEvent.UnitRenamed;
import anda.region.UnitKind;
import anda.region.command.UnitCommand.RegisterUnit;
import anda.region.command.UnitCommand.RenameUnit;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTest {

  private static final String ID = "unit-1";
  private static final UnitRegistered OFFICE =
      new UnitRegistered("正镶白旗扶贫办", UnitKind.BANNER_OFFICE, PLAIN_WHITE, null, null, null);
  private final AggregateTestFixture<Unit> fixture = new AggregateTestFixture<>(Unit.class);

  @Test
  void a_unit_is_registered_with_what_is_known_of_it() {
    fixture.givenNoPriorActivity().when(register(" 正镶白旗扶贫办 ", null)).expectEvents(OFFICE);
  }

  @Test
  void a_unit_without_a_name_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(register("  ", null))
        .expectException(refusal(KernelRefusal.VALUE_REQUIRED, "name"))
        .expectNoEvents();
  }

  @Test
  void a_name_of_more_than_200_characters_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(register("名".repeat(201), null))
        .expectException(refusal(KernelRefusal.TEXT_TOO_LONG, "name", "200"))
        .expectNoEvents();
  }

  @Test
  void a_unit_under_itself_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(register("正镶白旗扶贫办", ID))
        .expectException(refusal(RegionRefusal.UNIT_UNDER_ITSELF, "正镶白旗扶贫办"))
        .expectNoEvents();
  }

  @Test
  void a_unit_is_renamed_from_a_day_on() {
    fixture
        .given(OFFICE)
        .when(new RenameUnit(now(), ID, "正镶白旗乡村振兴局", day("2021-06-01"), "机构改革"))
        .expectEvents(new UnitRenamed("正镶白旗乡村振兴局", day("2021-06-01"), "机构改革"));
  }

  @Test
  void a_rename_without_a_day_counts_from_the_day_of_the_act() {
    fixture
        .given(OFFICE)
        .when(new RenameUnit(happened("2021-07-01"), ID, "正镶白旗乡村振兴局", null, null))
        .expectEvents(new UnitRenamed("正镶白旗乡村振兴局", day("2021-07-01"), null));
  }

  @Test
  void a_rename_on_an_unknown_day_is_refused() {
    fixture
        .given(OFFICE)
        .when(new RenameUnit(happenedOnAnUnknownDay(), ID, "正镶白旗乡村振兴局", null, null))
        .expectException(refusal(KernelRefusal.VALUE_REQUIRED, "nameFrom"))
        .expectNoEvents();
  }

  @Test
  void a_rename_to_the_name_it_has_is_refused() {
    fixture
        .given(OFFICE)
        .when(new RenameUnit(now(), ID, "正镶白旗扶贫办", day("2021-06-01"), null))
        .expectException(refusal(RegionRefusal.UNIT_NAME_UNCHANGED, "正镶白旗扶贫办"))
        .expectNoEvents();
  }

  @Test
  void a_second_name_from_the_same_day_is_refused() {
    fixture
        .given(OFFICE, new UnitRenamed("正镶白旗乡村振兴局", day("2021-06-01"), null))
        .when(new RenameUnit(now(), ID, "正镶白旗农牧局", day("2021-06-01"), null))
        .expectException(refusal(RegionRefusal.UNIT_NAME_DAY_TAKEN, "2021-06-01", "正镶白旗乡村振兴局"))
        .expectNoEvents();
  }

  @Test
  void an_earlier_name_may_be_told_later() {
    fixture
        .given(OFFICE, new UnitRenamed("正镶白旗农牧局", day("2024-01-01"), null))
        .when(new RenameUnit(now(), ID, "正镶白旗乡村振兴局", day("2021-06-01"), null))
        .expectEvents(new UnitRenamed("正镶白旗乡村振兴局", day("2021-06-01"), null));
  }

  private static RegisterUnit register(String name, @Nullable String parent) {
    return new RegisterUnit(
        now(), ID, name, UnitKind.BANNER_OFFICE, PLAIN_WHITE, parent, null, null);
  }
}
