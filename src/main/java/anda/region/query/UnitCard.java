package anda.region.query;

import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.region.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 单位卡片 A unit with all its names.
 *
 * @param kind null while only a rename is known, which happens in the past only
 * @param names names in the order of the days from which they count; an unknown day comes first
 */
public record UnitCard(
    @Nullable UnitKind kind,
    @Nullable PlaceRef place,
    @Nullable String parentUnit,
    @Nullable String note,
    List<UnitName> names) {

  /**
   * 曾用名 A name and since when.
   *
   * @param from null = unknown
   */
  public record UnitName(String name, @Nullable PartialDate from) {}

  /** The name on a day; the earliest known one before that. */
  public String nameOn(LocalDate day) {
    String name = names.get(0).name();
    for (UnitName one : names) {
      if (one.from() == null || !one.from().from().isAfter(day)) {
        name = one.name();
      }
    }
    return name;
  }
}
