package anda.benefit;

import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.RegistrationStatus;
import org.jspecify.annotations.Nullable;

/**
 * 编入时户情 How a household stood when it came into a plan: figures need no look-up, and what becomes
 * of the household later changes no old plan.
 *
 * @param village 12-digit code of its gacha
 * @param registration whether it stood in the poverty file
 * @param monitoring whether it was watched
 * @param category why it was watched; null = it was not, or unknown
 * @param persons number of members
 * @param withoutLabour of these, how many could not work; null = not known of all
 */
public record PayeeStanding(
    String village,
    RegistrationStatus registration,
    MonitoringState monitoring,
    @Nullable MonitoringCategory category,
    int persons,
    @Nullable Integer withoutLabour) {}
