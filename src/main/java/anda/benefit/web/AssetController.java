package anda.benefit.web;

import anda.benefit.AssetFacts;
import anda.benefit.command.AssetRefusal;
import anda.benefit.command.BenefitRefusal;
import anda.benefit.query.AssetCard;
import anda.benefit.query.AssetCriteria;
import anda.benefit.query.AssetView;
import anda.benefit.query.StoredAssets;
import anda.benefit.web.ArrangementAnswers.ArrangementGroup;
import anda.benefit.web.ArrangementAnswers.ArrangementTotals;
import anda.benefit.web.AssetAnswers.AssetAddition;
import anda.benefit.web.AssetAnswers.AssetPage;
import anda.benefit.web.AssetAnswers.AssetRow;
import anda.eventstore.view.Card;
import anda.eventstore.view.HistoryReader;
import anda.kernel.PlaceRef.Level;
import anda.kernel.Refused;
import anda.project.AssetClass;
import anda.web.ExplainedTotal;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.Reads;
import anda.web.RecordLookup;
import anda.web.TotalOffer;
import anda.web.TotalQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 资产查询 Lists, pages, histories and totals of assets, live and of the past. */
@RestController
@RequestMapping(AssetController.ADDRESS)
class AssetController {

  static final String ADDRESS = "/api/assets";
  private static final Set<String> SORT = Set.of("name", "class", "checked");
  private static final TotalOffer OFFER =
      new TotalOffer(
          List.of(AssetView.ASSETS, AssetView.VALUE_FEN),
          BenefitRefusal.BENEFIT_MEASURE_UNKNOWN,
          List.of("banner", "class", "condition", "kind", "league", "pairing", "project"),
          BenefitRefusal.BENEFIT_DIMENSION_UNKNOWN,
          Map.of(Level.PREFECTURE, "league", Level.COUNTY, "banner"),
          BenefitRefusal.BENEFIT_TOTAL_PLACE_LEVEL);

  private final StoredAssets stored;
  private final BenefitReader reader;
  private final HistoryReader history;

  AssetController(StoredAssets stored, BenefitReader reader, HistoryReader history) {
    this.stored = stored;
    this.reader = reader;
    this.history = history;
  }

  @GetMapping
  PageAnswer<AssetRow> list(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String project,
      @RequestParam(required = false) @Nullable String pairing,
      @RequestParam(required = false) @Nullable AssetClass assetClass,
      @RequestParam(required = false) @Nullable String condition,
      @RequestParam(required = false) @Nullable Boolean handedOver,
      @RequestParam(required = false) @Nullable Boolean disposal,
      @RequestParam(required = false) @Nullable Boolean gone,
      @RequestParam(required = false) @Nullable Boolean irregular,
      @RequestParam(required = false) @Nullable LocalDate uncheckedSince,
      @RequestParam(required = false) @Nullable String q) {
    AssetCriteria criteria =
        new AssetCriteria(
            reader.areas(place),
            project,
            pairing,
            assetClass,
            condition,
            handedOver,
            disposal,
            gone,
            irregular,
            uncheckedSince,
            q);
    return PageAnswer.of(
        stored.list(criteria, paging.slice(SORT, "name"), lookup.at()),
        paging,
        card -> AssetRow.of(card, facts(card)));
  }

  @GetMapping("/{id}")
  ResponseEntity<AssetPage> one(RecordLookup lookup, @PathVariable String id) {
    Card<AssetCard> card = lookup.card(stored.cards(), id);
    return Reads.answer(card, AssetPage.of(card, facts(card)));
  }

  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    return Map.of("items", lookup.history(history, stored.cards(), id));
  }

  /** Assets that are still there; value by kind, for unlike kinds do not add up. */
  @GetMapping("/totals")
  ArrangementTotals totals(
      Lookup lookup,
      @RequestParam(required = false) @Nullable String by,
      @RequestParam(defaultValue = AssetView.ASSETS) String measure,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String pairing,
      @RequestParam(required = false) @Nullable String project,
      @RequestParam(required = false) @Nullable String assetClass) {
    TotalQuestion asked = asked(measure, place, pairing, project, assetClass);
    Set<String> dimensions = asked.by(by);
    if (measure.equals(AssetView.VALUE_FEN)) {
      dimensions.add("kind");
    }
    long position = stored.cards().position(lookup.at());
    return new ArrangementTotals(
        measure,
        asked.groups(stored.cards(), dimensions, position, ArrangementGroup::new),
        position);
  }

  @GetMapping("/totals/explain")
  ExplainedTotal<AssetAddition> explain(
      Lookup lookup,
      Paging paging,
      @RequestParam(defaultValue = AssetView.ASSETS) String measure,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String pairing,
      @RequestParam(required = false) @Nullable String project,
      @RequestParam(required = false) @Nullable String assetClass) {
    return asked(measure, place, pairing, project, assetClass)
        .explained(stored.cards(), lookup, paging, AssetAddition::new);
  }

  private static TotalQuestion asked(
      String measure,
      @Nullable String place,
      @Nullable String pairing,
      @Nullable String project,
      @Nullable String assetClass) {
    return OFFER
        .about(measure)
        .within(place)
        .with("pairing", pairing)
        .with("project", project)
        .with("class", assetClass);
  }

  /** A card before its registration, as true on an earlier day, is no record. */
  private static AssetFacts facts(Card<AssetCard> card) {
    AssetFacts facts = card.state().facts();
    if (facts == null) {
      throw new Refused(AssetRefusal.ASSET_UNKNOWN, null, card.key());
    }
    return facts;
  }
}
