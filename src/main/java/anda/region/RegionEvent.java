package anda.region;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PlaceRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 区划表 Facts about the code tables of places.
 *
 * <p>One table of codes counts for one year; another year is another aggregate. An event holds at
 * most 400 rows and 48 KiB, so that its entry stays below the limit of the log.
 */
public sealed interface RegionEvent extends DomainEvent {

  /**
   * 区划代码入库 Part of a code table of one year: a county with all below it, or the levels above.
   *
   * @param codeYear year of the code table
   * @param root 12-digit code of the place whose subtree the table describes
   * @param part number of this part, from 1
   * @param parts number of parts
   * @param rows the places, in order of code
   * @param statisticalZones 统计用园区 codes of these rows that are areas for statistics only, not
   *     divisions of GB/T 2260
   */
  @EventName("region.RegionsRecorded")
  record RegionsRecorded(
      int codeYear,
      String root,
      int part,
      int parts,
      List<RegionRow> rows,
      List<String> statisticalZones)
      implements RegionEvent {

    @Override
    public Set<String> routes() {
      return rows.stream().map(RegionRow::code).collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * 区划沿革入库 When codes of county level and above were in use, and what followed them.
   *
   * @param root 12-digit code of the province
   * @param part number of this part, from 1
   * @param parts number of parts
   * @param rows the codes with their years
   */
  @EventName("region.CodeHistoryRecorded")
  record CodeHistoryRecorded(String root, int part, int parts, List<CodePeriod> rows)
      implements RegionEvent {

    @Override
    public Set<String> routes() {
      return rows.stream().map(CodePeriod::code).collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * 区划行 One place of a code table.
   *
   * @param code 12 digits
   * @param name name in the table
   * @param level administrative level
   * @param parent code of the place above; null for a province
   */
  record RegionRow(String code, String name, PlaceRef.Level level, @Nullable String parent) {}

  /**
   * 代码沿革行 The years in which a code stood for a name.
   *
   * @param code 12 digits
   * @param name name in those years
   * @param level administrative level
   * @param province name of the province
   * @param prefecture name of the league or city it stood under then; null = none given
   * @param status what the list says of the code
   * @param validFrom first year
   * @param validTo year in which it ended; null = still in use
   * @param successors codes that followed, or that took over a part
   */
  record CodePeriod(
      String code,
      String name,
      PlaceRef.Level level,
      String province,
      @Nullable String prefecture,
      Status status,
      int validFrom,
      @Nullable Integer validTo,
      List<Successor> successors) {}

  /**
   * 后继代码 A code that followed another.
   *
   * @param code 12 digits
   * @param year year in which it took over, where that is not the year the old code ended; null =
   *     not given
   */
  record Successor(String code, @Nullable Integer year) {}

  /** 代码状态 What the list of codes says. */
  enum Status {
    /** 在用. */
    IN_USE,
    /** 弃用. */
    ABOLISHED,
    /** 变更 The code stayed and its name changed. */
    CHANGED
  }
}
