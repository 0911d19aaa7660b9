package anda.benefit;

import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 分配范围 What a distribution is about, kept inside each of its events.
 *
 * @param title what it is called
 * @param arrangement id of the arrangement whose money it divides
 * @param project id of the project behind it; null = not known
 * @param pairings ids of the pairings it belongs to
 * @param place the gacha, sumu or banner whose plan it is
 * @param period what time the income was for; null = not stated
 */
public record DistributionScope(
    String title,
    String arrangement,
    @Nullable String project,
    List<String> pairings,
    PlaceRef place,
    @Nullable PartialDate period) {

  /** Keeps its own list. */
  public DistributionScope {
    pairings = List.copyOf(pairings);
  }

  /** Ids of the records whose pages tell of it; the partner's pages are not among them. */
  public Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(arrangement);
    if (project != null) {
      ids.add(project);
    }
    return ids;
  }
}
