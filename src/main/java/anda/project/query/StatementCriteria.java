package anda.project.query;

import anda.eventstore.view.Conditions;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 公布数据查询条件 Which statements a list is about; null = whatever.
 *
 * @param areas codes of one place, old and new; the list holds all below it
 * @param pairing id of a pairing
 * @param programme programme
 * @param kind kind of money they speak of
 * @param link id of a project or statement they are linked to
 * @param warning a doubt that follows from its figures
 * @param text words in title, places, source of funds and donors
 */
public record StatementCriteria(
    Set<String> areas,
    @Nullable String pairing,
    @Nullable String programme,
    @Nullable String kind,
    @Nullable String link,
    @Nullable StatementWarning warning,
    @Nullable String text) {

  /** The same over the index fields of {@link StatementView}; annulled ones are left out. */
  Bson filter() {
    return new Conditions()
        .equal("annulled", false)
        .among("area", areas)
        .equal("pairing", pairing)
        .equal("programme", programme)
        .equal("kind", kind)
        .equal("link", link)
        .equal("warning", warning)
        .words(text)
        .filter();
  }
}
