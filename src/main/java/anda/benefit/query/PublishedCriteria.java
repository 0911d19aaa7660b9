package anda.benefit.query;

import anda.benefit.DistributionFinding;
import anda.eventstore.view.Conditions;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 公布分配查询条件 Which published distributions a list is about; null = whatever.
 *
 * @param areas codes of one place, old and new; the list holds all below it
 * @param finding what their figures say about each other
 * @param link id of a project or arrangement they are linked to
 * @param paid whether what was paid is published
 * @param text words in place, form, asset and rule
 */
public record PublishedCriteria(
    Set<String> areas,
    @Nullable DistributionFinding finding,
    @Nullable String link,
    @Nullable Boolean paid,
    @Nullable String text) {

  /** The same over the index fields of {@link PublishedView}; annulled ones are left out. */
  Bson filter() {
    return new Conditions()
        .equal("annulled", false)
        .among("area", areas)
        .equal("finding", finding)
        .equal("link", link)
        .equal("paid", paid)
        .words(text)
        .filter();
  }
}
