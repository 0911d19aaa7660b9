package anda.region.command;

import anda.kernel.Act;
import anda.kernel.Command;
import anda.region.RegionEvent.CodePeriod;
import anda.region.RegionEvent.RegionRow;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 区划表指令 Requests to record a code table; sent by the loader of the built-in tables. */
public sealed interface RegionCommand extends Command {

  /** Id of the table. */
  @TargetAggregateIdentifier
  String tableId();

  /**
   * 区划代码入库.
   *
   * @param root 12-digit code of the place whose subtree it is
   * @param statisticalZones codes among the rows that are areas for statistics only
   */
  record RecordRegions(
      Act act,
      String tableId,
      int codeYear,
      String root,
      List<RegionRow> rows,
      List<String> statisticalZones)
      implements RegionCommand {}

  /**
   * 区划沿革入库.
   *
   * @param root 12-digit code of the province
   */
  record RecordCodeHistory(Act act, String tableId, String root, List<CodePeriod> rows)
      implements RegionCommand {}
}
