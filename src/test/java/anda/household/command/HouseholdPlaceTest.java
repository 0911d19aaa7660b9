package anda.household.command;

import static anda.household.Households.GACHA;
import static anda.household.Households.OTHER_GACHA;
import static anda.household.Households.day;
import static anda.household.Households.happened;
import static anda.household.Households.now;

import anda.household.HouseholdEvent.HouseholdMoved;
import anda.household.HouseholdIrregularity;
import anda.household.HouseholdStanding;
import anda.household.Residence;
import anda.household.command.HouseholdCommand.MoveHousehold;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of the place where a household lives. */
class HouseholdPlaceTest extends HouseholdGiven {

  @Test
  void a_household_moves_to_another_gacha_only() {
    HouseholdStanding there =
        stands(LIFTED, NOT_WATCHED).with(new Residence(OTHER_GACHA, now().on(), now().on().from()));
    household
        .given(recorded(LIFTED, NOT_WATCHED))
        .when(new MoveHousehold(now(), ID, OTHER_GACHA, null))
        .expectEvents(new HouseholdMoved(GACHA, OTHER_GACHA, null, there, List.of()));
    refused(
        HouseholdRefusal.HOUSEHOLD_SAME_PLACE,
        recorded(LIFTED, NOT_WATCHED),
        new MoveHousehold(now(), ID, GACHA, null));
  }

  @Test
  void a_move_told_after_a_later_one_leaves_the_place_that_stands() {
    HouseholdStanding there =
        stands(LIFTED, NOT_WATCHED)
            .with(new Residence(OTHER_GACHA, day("2019-05-01"), LocalDate.of(2019, 5, 1)));
    household
        .given(
            recorded(LIFTED, NOT_WATCHED),
            new HouseholdMoved(GACHA, OTHER_GACHA, null, there, List.of()))
        .when(new MoveHousehold(happened("2017-03-01"), ID, GACHA, null))
        .expectEvents(
            new HouseholdMoved(
                null, GACHA, null, there, List.of(HouseholdIrregularity.BEFORE_STANDING_STATUS)));
  }
}
