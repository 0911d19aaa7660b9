package anda.project.query;

import anda.imports.ImportedRow;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import anda.project.Measured;
import anda.project.StatementEvent.Relation;
import anda.project.StatementScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 公布数据卡片 What is known of one published statement.
 *
 * @param scope what it speaks about; null in the past only, before it was recorded
 * @param measures the figures as published
 * @param progressText progress in the source's words
 * @param note remark of the source
 * @param source where it was published
 * @param on when it was said; null = unknown
 * @param imported row it was taken from last
 * @param statedBy id of the event that holds what stands
 * @param statedAt position of that event
 * @param links what persons linked it to
 * @param annulled why it was annulled; null = it stands
 */
public record StatementCard(
    @Nullable StatementScope scope,
    List<Measured> measures,
    @Nullable String progressText,
    @Nullable String note,
    @Nullable Source source,
    @Nullable PartialDate on,
    @Nullable ImportedRow imported,
    @Nullable String statedBy,
    long statedAt,
    List<Link> links,
    @Nullable String annulled) {

  static final StatementCard EMPTY =
      new StatementCard(null, List.of(), null, null, null, null, null, null, -1, List.of(), null);

  /** What its figures say against each other. */
  public List<StatementWarning> warnings() {
    return StatementWarning.of(measures);
  }

  /** 关联 A person's word that it relates to something. */
  public record Link(String target, Relation relation, String reason, String event) {}
}
