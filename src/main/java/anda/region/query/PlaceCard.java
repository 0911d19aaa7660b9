package anda.region.query;

import anda.kernel.PlaceRef;
import anda.region.RegionEvent.CodePeriod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 区划卡片 What is recorded of one code: its rows in the tables of years, and its history.
 *
 * @param code 12 digits
 * @param editions rows of code tables, oldest year first
 * @param periods years in which the code stood for a name, oldest first; none is listed below
 *     county level
 */
public record PlaceCard(String code, List<Edition> editions, List<CodePeriod> periods) {

  /**
   * 表内行 The place in the code table of one year.
   *
   * @param statisticalZone 统计用园区 an area for statistics only
   */
  public record Edition(
      int codeYear,
      String name,
      PlaceRef.Level level,
      @Nullable String parent,
      boolean statisticalZone) {}

  /** The row of the newest table; empty for a code that is history only. */
  public Optional<Edition> newest() {
    return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
  }

  /** The name of the newest table, else the last name the code stood for. */
  public String name() {
    return newest()
        .map(Edition::name)
        .orElseGet(() -> periods.isEmpty() ? "" : periods.get(periods.size() - 1).name());
  }

  /** Level by the newest table or the history. */
  public PlaceRef.Level level() {
    return newest().map(Edition::level).orElseGet(() -> PlaceRef.levelOf(code));
  }

  /** Names the code stood for, other than that of today. */
  public List<String> formerNames() {
    return Stream.concat(
            editions.stream().map(Edition::name), periods.stream().map(CodePeriod::name))
        .distinct()
        .filter(name -> !name.equals(name()))
        .toList();
  }

  /** Codes that followed this one; empty while the code is in use. */
  public List<String> successors() {
    return editions.isEmpty()
        ? periods.stream()
            .flatMap(period -> period.successors().stream())
            .map(successor -> successor.code())
            .filter(next -> !next.equals(code))
            .distinct()
            .toList()
        : List.of();
  }
}
