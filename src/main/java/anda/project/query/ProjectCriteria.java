package anda.project.query;

import anda.project.ProjectOrigin;
import anda.project.ProjectStage;
import anda.project.Sector;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 项目查询条件 Which projects a list is about; null = whatever.
 *
 * @param areas codes of one place, old and new; the list holds all below it
 * @param pairing id of a pairing
 * @param stage where they stand
 * @param sector what they are about
 * @param programme programme
 * @param origin new or existing
 * @param text words in title, content, places and donors
 * @param kind kind of money they have
 * @param unit implementing unit
 * @param irregularity a rule they broke
 * @param takenOver whether they were taken over
 * @param warning a warning they have on {@code asOf}
 * @param asOf day for the warnings
 */
public record ProjectCriteria(
    Set<String> areas,
    @Nullable String pairing,
    @Nullable ProjectStage stage,
    @Nullable Sector sector,
    @Nullable String programme,
    @Nullable ProjectOrigin origin,
    @Nullable String text,
    @Nullable String kind,
    @Nullable String unit,
    @Nullable String irregularity,
    @Nullable Boolean takenOver,
    ProjectWarning.@Nullable Code warning,
    LocalDate asOf) {

  /** The same over the index fields of {@link ProjectView}. */
  public Bson filter(WarningThresholds line) {
    List<Bson> all = new ArrayList<>();
    if (!areas.isEmpty()) {
      all.add(Filters.in("ix.area", areas));
    }
    equal(all, "pairing", pairing);
    equal(all, "sector", sector == null ? null : sector.name());
    equal(all, "programme", programme);
    equal(all, "origin", origin == null ? null : origin.name());
    equal(all, "kind", kind);
    equal(all, "unit", unit);
    equal(all, "irregular", irregularity);
    equal(all, "takenOver", takenOver);
    if (stage != null) {
      equal(all, "stage", stage.name());
    } else {
      all.add(Filters.ne("ix.stage", ProjectStage.ANNULLED.name()));
    }
    if (text != null && !text.isBlank()) {
      all.add(contains(text));
    }
    if (warning != null) {
      all.add(ProjectWarnings.filter(warning, asOf, line));
    }
    return Filters.and(all);
  }

  static Bson contains(String text) {
    return Filters.regex("ix.text", Pattern.quote(text.strip().toLowerCase(Locale.ROOT)));
  }

  private static void equal(List<Bson> all, String field, @Nullable Object value) {
    if (value != null) {
      all.add(Filters.eq("ix." + field, value));
    }
  }
}
