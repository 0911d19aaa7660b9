package anda.project.command;

import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.PlaceRef;
import anda.project.PeriodCadence;
import anda.project.ReportDebtor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 报送周期指令 What may be asked of a reporting period. The unit of the actor is the asking unit. */
public sealed interface PeriodCommand extends Command {

  /** Id of the period. */
  @TargetAggregateIdentifier
  String periodId();

  /** 开启报送周期 Opens a regular period; see the event for the fields. */
  record OpenPeriod(
      String periodId,
      Act act,
      String label,
      PeriodCadence cadence,
      LocalDate from,
      LocalDate to,
      LocalDate opensOn,
      LocalDate dueOn,
      @Nullable LocalTime dueAt,
      @Nullable LocalDate closesOn,
      @Nullable PlaceRef area,
      List<ReportDebtor> debtors)
      implements PeriodCommand {}

  /** 发出临时要报 Asks chosen units once, by a day or by an hour. */
  record RequestAdHocReport(
      String periodId,
      Act act,
      String label,
      String asks,
      LocalDate dueOn,
      @Nullable LocalTime dueAt,
      @Nullable LocalDate closesOn,
      @Nullable PlaceRef area,
      List<ReportDebtor> debtors)
      implements PeriodCommand {}

  /** 增列应报单位 More units or projects owe a report from now on. */
  record DemandReports(String periodId, Act act, List<ReportDebtor> debtors)
      implements PeriodCommand {}

  /**
   * 免报 Some owe none any more.
   *
   * @param subjects ids of the projects or units reported on
   */
  record ExcuseReports(String periodId, Act act, List<String> subjects, String reason)
      implements PeriodCommand {}

  /**
   * 延长期限 Moves the due day later.
   *
   * @param closesOn null = as it was
   * @param subjects for whom; empty = for all
   */
  record ExtendPeriod(
      String periodId,
      Act act,
      LocalDate dueOn,
      @Nullable LocalTime dueAt,
      @Nullable LocalDate closesOn,
      List<String> subjects,
      String reason)
      implements PeriodCommand {}

  /** 关闭报送周期 Takes no more reports. */
  record ClosePeriod(String periodId, Act act, @Nullable String remark) implements PeriodCommand {}
}
