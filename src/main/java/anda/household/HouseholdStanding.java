package anda.household;

import anda.kernel.PlaceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * 户情 What counts of a household once the event that carries this was recorded, so that figures need
 * no look-up. Stored in events.
 *
 * @param residence the gacha it belongs to, and since when
 * @param registration whether it stands in the poverty file
 * @param monitoring whether it is watched
 * @param persons number of members
 * @param labour members by capacity, in the order of the constants
 */
public record HouseholdStanding(
    Residence residence,
    Registration registration,
    Monitoring monitoring,
    int persons,
    List<LabourCount> labour) {

  /** Keeps a copy. */
  public HouseholdStanding {
    labour = List.copyOf(labour);
  }

  /** The gacha. */
  public PlaceRef place() {
    return residence.place();
  }

  /** What counts of a household with these members. */
  public static HouseholdStanding of(
      Residence residence,
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
    return new HouseholdStanding(residence, registration, monitoring, members.size(), labour);
  }

  /** The same elsewhere. */
  public HouseholdStanding with(Residence other) {
    return new HouseholdStanding(other, registration, monitoring, persons, labour);
  }

  /** The same in another registration. */
  public HouseholdStanding with(Registration other) {
    return new HouseholdStanding(residence, other, monitoring, persons, labour);
  }

  /** The same in another state of monitoring. */
  public HouseholdStanding with(Monitoring other) {
    return new HouseholdStanding(residence, registration, other, persons, labour);
  }

  /** The same with other members. */
  public HouseholdStanding with(Collection<Member> others) {
    return of(residence, registration, monitoring, others);
  }
}
