package anda.benefit.query;

import anda.benefit.PublishedDistribution;
import anda.imports.ImportedRow;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 公布分配卡片 What is known of one published distribution.
 *
 * @param published what it tells; null in the past only, before it was recorded
 * @param source where it was published
 * @param on when it was paid or told; null = unknown
 * @param imported row it was taken from last; null = typed in Anda
 * @param statedBy id of the event that holds what stands
 * @param statedAt position of that event
 * @param links what persons linked it to
 * @param annulled why it was annulled; null = it stands
 */
public record PublishedCard(
    @Nullable PublishedDistribution published,
    @Nullable Source source,
    @Nullable PartialDate on,
    @Nullable ImportedRow imported,
    @Nullable String statedBy,
    long statedAt,
    List<PublishedLink> links,
    @Nullable String annulled) {

  /** Nothing known yet. */
  static final PublishedCard EMPTY =
      new PublishedCard(null, null, null, null, null, -1, List.of(), null);

  /** 关联 A person's word that it speaks about a project or an arrangement. */
  public record PublishedLink(String target, String reason, String event) {}

  /** The same with other links. */
  PublishedCard linked(List<PublishedLink> now) {
    return new PublishedCard(published, source, on, imported, statedBy, statedAt, now, annulled);
  }

  /** The same, void. */
  PublishedCard voided(String reason) {
    return new PublishedCard(published, source, on, imported, statedBy, statedAt, links, reason);
  }
}
