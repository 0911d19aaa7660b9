package anda.project.query;

import anda.eventstore.view.Conditions;
import anda.project.ProjectOrigin;
import anda.project.ProjectStage;
import anda.project.Sector;
import com.mongodb.client.model.Filters;
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
 * @param partner whether the partner asks: what it does not see of a project answers no question
 * @param byDay whether the list is in the order of planned days, which it does not see either
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
    LocalDate asOf,
    boolean partner,
    boolean byDay) {

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
            .not("stage", stage == null ? ProjectStage.ANNULLED : null);
    if (partner) {
      forPartner(wanted);
    } else {
      wanted.words(text);
    }
    if (warning != null) {
      wanted.and(ProjectWarnings.filter(warning, asOf, line));
    }
    return wanted.filter();
  }

  private void forPartner(Conditions wanted) {
    Conditions reviewed = new Conditions().equal(ProjectView.INSIDE, false);
    if (origin != null || kind != null || unit != null || byDay) {
      wanted.and(reviewed.words(text).filter());
    } else if (text != null && !text.isBlank()) {
      Bson shown = new Conditions().words(ProjectView.SHOWN, text).filter();
      wanted.and(Filters.or(reviewed.words(text).filter(), shown));
    }
  }
}
