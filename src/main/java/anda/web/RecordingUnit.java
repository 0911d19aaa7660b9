package anda.web;

import anda.kernel.Actor;
import anda.kernel.Refused;
import java.util.Optional;

/**
 * 登记单位 Who may change a record that no step of procedure guards: the unit that recorded it, and the
 * banner office.
 */
public final class RecordingUnit {

  private RecordingUnit() {}

  /**
   * Checks who asks for a change.
   *
   * @param recordedBy who recorded it; empty when nothing is recorded, which is refused elsewhere
   * @throws Refused {@code NOT_THE_RECORDING_UNIT}
   */
  public static void only(Actor asking, Optional<Actor> recordedBy) {
    boolean manager = Role.MANAGER.name().equals(asking.role());
    if (!manager && recordedBy.filter(actor -> !actor.unit().equals(asking.unit())).isPresent()) {
      throw new Refused(WebRefusal.NOT_THE_RECORDING_UNIT, null);
    }
  }
}
