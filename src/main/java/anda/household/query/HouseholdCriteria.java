package anda.household.query;

import anda.eventstore.view.Conditions;
import anda.household.HouseholdIrregularity;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.RegistrationStatus;
import com.mongodb.client.model.Filters;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 农户查询条件 Which households a list is about; null = whatever.
 *
 * @param areas codes of one place, old and new; all below it belong to it
 * @param gap something the file lacks
 * @param complete whether it lacks nothing
 * @param stands whether those that stand are shown, or those annulled and merged away
 */
public record HouseholdCriteria(
    Set<String> areas,
    @Nullable RegistrationStatus registration,
    @Nullable MonitoringState monitoring,
    @Nullable MonitoringCategory category,
    @Nullable GapKind gap,
    @Nullable Boolean complete,
    @Nullable HouseholdIrregularity irregularity,
    boolean stands) {

  /** The filter over the fields of {@link HouseholdView}. */
  public Bson filter() {
    Conditions wanted =
        new Conditions()
            .equal("stands", stands)
            .among("area", areas)
            .equal("registration", registration)
            .equal("monitoring", monitoring)
            .equal("category", category)
            .equal("gaps", gap)
            .equal("irregular", irregularity)
            .equal("openGaps", Boolean.TRUE.equals(complete) ? 0 : null);
    return Boolean.FALSE.equals(complete)
        ? wanted.and(Filters.gt("ix.openGaps", 0)).filter()
        : wanted.filter();
  }
}
