package anda.benefit;

import anda.imports.ImportedFact;
import anda.imports.ImportedRow;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 公布分配事件 Published totals of distributions: kept, linked, never turned into payments.
 *
 * <p>Frozen: names and JSON never change.
 */
public sealed interface PublishedDistributionEvent extends DomainEvent {

  /** 登记公布的分配. */
  @EventName("benefit.DistributionPublished")
  record DistributionPublished(PublishedDistribution published, @Nullable ImportedRow imported)
      implements PublishedDistributionEvent, ImportedFact {}

  /**
   * 关联 A person says which project or arrangement it speaks about.
   *
   * @param target id of that record
   */
  @EventName("benefit.PublishedDistributionLinked")
  record PublishedDistributionLinked(String target, String reason)
      implements PublishedDistributionEvent {
    @Override
    public Set<String> routes() {
      return Set.of(target);
    }
  }

  /** 取消关联. */
  @EventName("benefit.PublishedDistributionUnlinked")
  record PublishedDistributionUnlinked(String target, String reason)
      implements PublishedDistributionEvent {
    @Override
    public Set<String> routes() {
      return Set.of(target);
    }
  }

  /** 更正 It was recorded otherwise than it was published. The whole is written anew. */
  @EventName("benefit.PublishedDistributionCorrected")
  record PublishedDistributionCorrected(
      PublishedDistribution published, String reason, @Nullable ImportedRow imported)
      implements PublishedDistributionEvent, ImportedFact {}

  /**
   * 作废.
   *
   * @param replacedBy id of the right record; null = none
   */
  @EventName("benefit.PublishedDistributionAnnulled")
  record PublishedDistributionAnnulled(String reason, @Nullable String replacedBy)
      implements PublishedDistributionEvent {}
}
