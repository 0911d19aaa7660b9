package anda.region;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 单位 Facts about a unit: the actor of most facts, whose name changes with the years. */
public sealed interface UnitEvent extends DomainEvent {

  /**
   * 单位登记 A unit was registered.
   *
   * @param name name at that time
   * @param kind what the unit is
   * @param place place it belongs to; null = unknown or none
   * @param parentUnit id of the unit above; null = unknown or none
   * @param nameFrom since when it carries the name; null = unknown
   * @param note remark; null = none
   */
  @EventName("region.UnitRegistered")
  record UnitRegistered(
      String name,
      UnitKind kind,
      @Nullable PlaceRef place,
      @Nullable String parentUnit,
      @Nullable PartialDate nameFrom,
      @Nullable String note)
      implements UnitEvent {

    @Override
    public Set<String> routes() {
      Set<String> routes = new LinkedHashSet<>();
      if (place != null && !place.code().isEmpty()) {
        routes.add(place.code());
      }
      if (parentUnit != null) {
        routes.add(parentUnit);
      }
      return routes;
    }
  }

  /**
   * 单位更名 A unit carries another name from a day on; earlier facts keep the earlier name.
   *
   * @param name the new name
   * @param nameFrom since when
   * @param reason why, for example an institutional reform; null = not given
   */
  @EventName("region.UnitRenamed")
  record UnitRenamed(String name, PartialDate nameFrom, @Nullable String reason)
      implements UnitEvent {}
}
