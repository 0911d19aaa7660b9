package anda.region.command;

import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.region.UnitKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 单位指令 Requests about one unit. */
public sealed interface UnitCommand extends Command {

  /** Id of the unit. */
  @TargetAggregateIdentifier
  String unitId();

  /**
   * 登记单位.
   *
   * @param nameFrom since when it carries the name; null = unknown
   */
  record RegisterUnit(
      Act act,
      String unitId,
      String name,
      UnitKind kind,
      @Nullable PlaceRef place,
      @Nullable String parentUnit,
      @Nullable PartialDate nameFrom,
      @Nullable String note)
      implements UnitCommand {}

  /**
   * 单位更名.
   *
   * @param nameFrom since when; null = the day of the act
   */
  record RenameUnit(
      Act act, String unitId, String name, @Nullable PartialDate nameFrom, @Nullable String reason)
      implements UnitCommand {}
}
