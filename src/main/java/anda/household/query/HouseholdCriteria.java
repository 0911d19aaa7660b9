package anda.household.query;

import anda.household.HouseholdIrregularity;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.RegistrationStatus;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
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
    List<Bson> all = new ArrayList<>();
    all.add(Filters.eq("ix.stands", stands));
    if (!areas.isEmpty()) {
      all.add(
          areas.size() == 1
              ? Filters.eq("ix.area", areas.iterator().next())
              : Filters.in("ix.area", areas));
    }
    equal(all, "registration", registration);
    equal(all, "monitoring", monitoring);
    equal(all, "category", category);
    equal(all, "gaps", gap);
    equal(all, "irregular", irregularity);
    if (complete != null) {
      all.add(complete ? Filters.eq("ix.openGaps", 0) : Filters.gt("ix.openGaps", 0));
    }
    return Filters.and(all);
  }

  private static void equal(List<Bson> all, String field, @Nullable Enum<?> value) {
    if (value != null) {
      all.add(Filters.eq("ix." + field, value.name()));
    }
  }
}
