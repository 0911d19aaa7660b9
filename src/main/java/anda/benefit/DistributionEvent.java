package anda.benefit;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 收益分配事件 The plan of a distribution, from its first line to its closing.
 *
 * <p>The digest of a plan is SHA-256, in lower-case hex, over its lines in the order of their
 * numbers, each as it stands in the log (canonical JSON) and followed by a line feed; withdrawn
 * lines are left out. All money in fen. Frozen: names and JSON never change.
 */
public sealed interface DistributionEvent extends DomainEvent {

  /** What it was about then. */
  DistributionScope scope();

  @Override
  default Set<String> routes() {
    return scope().ids();
  }

  /**
   * 编制方案 A plan is begun.
   *
   * @param text in words; null = none
   */
  @EventName("benefit.DistributionPlanOpened")
  record DistributionPlanOpened(
      DistributionScope scope, @Nullable String text, List<Source> documents)
      implements DistributionEvent {

    /** Keeps its own list. */
    public DistributionPlanOpened {
      documents = List.copyOf(documents);
    }
  }

  /**
   * 编入明细 Lines are added, at most 200 and 48 KiB in one entry.
   *
   * @param chunk number of this entry among those of the plan that add lines, from 1, without gaps
   */
  @EventName("benefit.DistributionLinesAdded")
  record DistributionLinesAdded(int chunk, List<DistributionLine> lines, DistributionScope scope)
      implements DistributionEvent {

    /** Keeps its own list. */
    public DistributionLinesAdded {
      lines = List.copyOf(lines);
    }

    @Override
    public Set<String> routes() {
      return DistributionEvent.with(scope, lines);
    }
  }

  /**
   * 撤去明细 Lines leave an open plan; they stand here whole, so that sums need no look-up.
   *
   * @param lines at most 200 and 48 KiB in one entry
   */
  @EventName("benefit.DistributionLinesWithdrawn")
  record DistributionLinesWithdrawn(
      List<DistributionLine> lines, String reason, DistributionScope scope)
      implements DistributionEvent {

    /** Keeps its own list. */
    public DistributionLinesWithdrawn {
      lines = List.copyOf(lines);
    }

    @Override
    public Set<String> routes() {
      return DistributionEvent.with(scope, lines);
    }
  }

  /**
   * 方案定稿 The plan is closed; from here on its digest stands for it.
   *
   * @param lines how many lines
   * @param fen their sum
   */
  @EventName("benefit.DistributionPlanClosed")
  record DistributionPlanClosed(
      int lines,
      long fen,
      String digest,
      List<Source> documents,
      DistributionScope scope,
      List<BenefitIrregularity> irregularities)
      implements DistributionEvent {

    /** Keeps its own lists. */
    public DistributionPlanClosed {
      documents = List.copyOf(documents);
      irregularities = List.copyOf(irregularities);
    }
  }

  /**
   * 退回修改 The plan is open again; what was decided on this digest counts no more.
   *
   * @param digest of the plan as it was closed
   */
  @EventName("benefit.DistributionPlanReturned")
  record DistributionPlanReturned(
      String digest, String reason, List<Source> documents, DistributionScope scope)
      implements DistributionEvent {

    /** Keeps its own list. */
    public DistributionPlanReturned {
      documents = List.copyOf(documents);
    }
  }

  /**
   * 作废 Only where nothing was paid.
   *
   * @param replacedBy id of the right record; null = none
   */
  @EventName("benefit.DistributionAnnulled")
  record DistributionAnnulled(String reason, @Nullable String replacedBy, DistributionScope scope)
      implements DistributionEvent {}

  private static Set<String> with(DistributionScope scope, List<DistributionLine> lines) {
    Set<String> ids = scope.ids();
    lines.stream().flatMap(line -> Stream.ofNullable(line.payee().household())).forEach(ids::add);
    return ids;
  }
}
