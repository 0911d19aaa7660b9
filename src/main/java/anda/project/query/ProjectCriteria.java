package anda.project.query;

import anda.eventstore.view.Conditions;
import anda.project.ProjectOrigin;
import anda.project.ProjectStage;
import anda.project.Sector;
import java.time.LocalDate;
import java.util.Set;
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
    Conditions wanted =
        new Conditions()
            .among("area", areas)
            .equal("pairing", pairing)
            .equal("sector", sector)
            .equal("programme", programme)
            .equal("origin", origin)
            .equal("kind", kind)
            .equal("unit", unit)
            .equal("irregular", irregularity)
            .equal("takenOver", takenOver)
            .equal("stage", stage)
            .not("stage", stage == null ? ProjectStage.ANNULLED : null)
            .words(text);
    if (warning != null) {
      wanted.and(ProjectWarnings.filter(warning, asOf, line));
    }
    return wanted.filter();
  }
}
