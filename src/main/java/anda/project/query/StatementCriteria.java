package anda.project.query;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
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
 * @param text words in title, places, source of funds and donors
 */
public record StatementCriteria(
    Set<String> areas,
    @Nullable String pairing,
    @Nullable String programme,
    @Nullable String kind,
    @Nullable String link,
    @Nullable String text) {

  /** The same over the index fields of {@link StatementView}; annulled ones are left out. */
  Bson filter() {
    List<Bson> all = new ArrayList<>(List.of(Filters.eq("ix.annulled", false)));
    if (!areas.isEmpty()) {
      all.add(Filters.in("ix.area", areas));
    }
    equal(all, "pairing", pairing);
    equal(all, "programme", programme);
    equal(all, "kind", kind);
    equal(all, "link", link);
    if (text != null && !text.isBlank()) {
      all.add(ProjectCriteria.contains(text));
    }
    return Filters.and(all);
  }

  private static void equal(List<Bson> all, String field, @Nullable String value) {
    if (value != null) {
      all.add(Filters.eq("ix." + field, value));
    }
  }
}
