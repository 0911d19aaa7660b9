package anda.household;

import anda.kernel.PlaceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * 户情 What counts of a household once the event that carries this was recorded, so that figures need
 * no look-up. Stored in events.
 *
 * @param place the gacha it belongs to
 * @param registration whether it stands in the poverty file
 * @param monitoring whether it is watched
 * @param persons number of members
 * @param labour members by capacity, in the order of the constants
 */
public record HouseholdStanding(
    PlaceRef place,
    Registration registration,
    Monitoring monitoring,
    int persons,
    List<LabourCount> labour) {

  /** Keeps a copy. */
  public HouseholdStanding {
    labour = List.copyOf(labour);
  }

  /** What counts of a household with these members. */
  public static HouseholdStanding of(
      PlaceRef place,
      Registration registration,
      Monitoring monitoring,
      Collection<Member> members) {
    List<LabourCount> labour = new ArrayList<>();
    for (LabourCapacity capacity : LabourCapacity.values()) {
      int persons = (int) members.stream().filter(m -> m.labour() == capacity).count();
      if (persons > 0) {
        labour.add(new LabourCount(capacity, persons));
      }
    }
    return new HouseholdStanding(place, registration, monitoring, members.size(), labour);
  }
}
