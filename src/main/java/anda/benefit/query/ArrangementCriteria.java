package anda.benefit.query;

import anda.eventstore.view.Conditions;
import anda.project.LinkageMode;
import java.time.LocalDate;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 利益联结查询条件 Which arrangements a list is about; null = whatever.
 *
 * @param areas codes of one place, old and new; the list holds all below it
 * @param pairing id of a pairing
 * @param project id of the project behind them
 * @param mode form of linkage
 * @param text words in the title
 * @param ended whether they were ended before their time
 * @param irregular whether a rule of procedure was not kept
 * @param until last day from which on they may run out; null = from the beginning
 * @param runsOutBy latest day on which they run out; those without an end are left out
 */
public record ArrangementCriteria(
    Set<String> areas,
    @Nullable String pairing,
    @Nullable String project,
    @Nullable LinkageMode mode,
    @Nullable String text,
    @Nullable Boolean ended,
    @Nullable Boolean irregular,
    @Nullable LocalDate until,
    @Nullable LocalDate runsOutBy) {

  /** The same over the index fields of {@link ArrangementView}; annulled ones are left out. */
  Bson filter() {
    return new Conditions()
        .equal("annulled", false)
        .among("area", areas)
        .equal("pairing", pairing)
        .equal("project", project)
        .equal("mode", mode)
        .equal("ended", ended)
        .equal("irregular", irregular)
        .notBelow("until", until == null ? null : until.toString())
        .below("until", runsOutBy == null ? null : runsOutBy.plusDays(1).toString())
        .words(text)
        .filter();
  }
}
