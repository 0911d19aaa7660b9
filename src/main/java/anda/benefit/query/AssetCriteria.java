package anda.benefit.query;

import anda.eventstore.view.Conditions;
import anda.project.AssetClass;
import java.time.LocalDate;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 资产查询条件 Which assets a list is about; null = whatever.
 *
 * @param areas codes of one place, old and new; the list holds all below it
 * @param project id of the project that made them
 * @param pairing id of a pairing
 * @param assetClass class
 * @param condition how they were found last, or {@link AssetView#NEVER_CHECKED}
 * @param handedOver whether they were handed over
 * @param disposal whether a disposal is under way
 * @param gone whether they were disposed of
 * @param irregular whether a rule of procedure was not kept
 * @param uncheckedSince only those not checked on that day or later
 * @param text words in the name
 */
public record AssetCriteria(
    Set<String> areas,
    @Nullable String project,
    @Nullable String pairing,
    @Nullable AssetClass assetClass,
    @Nullable String condition,
    @Nullable Boolean handedOver,
    @Nullable Boolean disposal,
    @Nullable Boolean gone,
    @Nullable Boolean irregular,
    @Nullable LocalDate uncheckedSince,
    @Nullable String text) {

  /** The same over the index fields of {@link AssetView}; annulled ones are left out. */
  Bson filter() {
    return new Conditions()
        .equal("annulled", false)
        .among("area", areas)
        .equal("project", project)
        .equal("pairing", pairing)
        .equal("class", assetClass)
        .equal("condition", condition)
        .equal("handedOver", handedOver)
        .equal("disposal", disposal)
        .equal("gone", gone)
        .equal("irregular", irregular)
        .below("checked", uncheckedSince == null ? null : uncheckedSince.toString())
        .words(text)
        .filter();
  }
}
