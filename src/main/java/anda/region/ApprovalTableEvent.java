package anda.region;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 审批流程表 Facts about the steps by which projects are approved at a place, by version. */
public sealed interface ApprovalTableEvent extends DomainEvent {

  /**
   * 审批流程设定 A version of the steps takes effect on a day; older facts keep their version.
   *
   * @param place 12-digit code of the place whose projects it is for; null = wherever no table of a
   *     nearer place counts
   * @param version number of the version in this table, from 1
   * @param effectiveFrom first day; null = from the beginning
   * @param steps the steps in order
   * @param note remark; null = none
   */
  @EventName("region.ApprovalStepsSet")
  record ApprovalStepsSet(
      @Nullable String place,
      int version,
      @Nullable LocalDate effectiveFrom,
      List<ApprovalStep> steps,
      @Nullable String note)
      implements ApprovalTableEvent {

    @Override
    public Set<String> routes() {
      return place == null ? Set.of() : Set.of(place);
    }
  }

  /**
   * 审批流程撤销 A version was set by mistake or never took effect.
   *
   * @param version the version
   * @param reason why
   */
  @EventName("region.ApprovalStepsWithdrawn")
  record ApprovalStepsWithdrawn(int version, String reason) implements ApprovalTableEvent {}
}
