package anda.benefit.query;

import anda.benefit.AssetEvent;
import anda.benefit.AssetFacts;
import anda.eventstore.view.Contribution;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef.Level;
import anda.region.Areas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 资产视图 One card per asset; totals of assets by class and condition, of their value by kind. */
@Component
public class AssetView implements View<AssetCard> {

  /** Number of assets that are still there. */
  public static final String ASSETS = "assets";

  /** Original value of those, in fen, by kind of money. */
  public static final String VALUE_FEN = "valueFen";

  /** Never checked. */
  public static final String NEVER_CHECKED = "NEVER_CHECKED";

  @Override
  public String name() {
    return "benefit.asset";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<AssetCard> state() {
    return AssetCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof AssetEvent ? Set.of(event.aggregate()) : Set.of();
  }

  @Override
  public @Nullable AssetCard fold(@Nullable AssetCard state, RecordedEvent event, String key) {
    return AssetFold.after(state == null ? AssetCard.EMPTY : state, event);
  }

  @Override
  public Map<String, Object> index(AssetCard card) {
    Map<String, Object> ix = new TreeMap<>();
    ix.put("annulled", card.annulled() != null);
    ix.put("gone", card.gone());
    ix.put("disposal", card.disposal() != null && !card.gone());
    ix.put("handedOver", card.handedOver() != null);
    ix.put("irregular", !card.irregular().isEmpty());
    ix.put("condition", condition(card));
    String checked = checked(card);
    ix.put("checked", checked == null ? "" : checked);
    AssetFacts facts = card.facts();
    if (facts == null) {
      return ix;
    }
    ix.put("name", facts.name());
    ix.put("text", facts.name().toLowerCase(Locale.ROOT));
    ix.put("class", facts.assetClass().name());
    ix.put("area", Areas.of(facts.places()));
    ix.put("pairing", facts.pairings());
    if (facts.project() != null) {
      ix.put("project", facts.project());
    }
    return ix;
  }

  private static String condition(AssetCard card) {
    var condition = card.condition();
    return condition == null ? NEVER_CHECKED : condition.name();
  }

  /** Last possible day of the newest check; null = never checked, or on unknown days only. */
  private static @Nullable String checked(AssetCard card) {
    return card.checks().stream()
        .map(AssetCard.UpkeepCheck::on)
        .flatMap(java.util.stream.Stream::ofNullable)
        .map(PartialDate::to)
        .max(java.util.Comparator.naturalOrder())
        .map(Object::toString)
        .orElse(null);
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("name"), List.of("area", "name"), List.of("pairing", "name"), List.of("project"));
  }

  @Override
  public List<Contribution> contributions(
      @Nullable AssetCard before, @Nullable AssetCard after, RecordedEvent event, String key) {
    return Contribution.difference(worth(before), worth(after));
  }

  /** What a card counts for; what is void or gone counts for nothing. */
  static List<Contribution> worth(@Nullable AssetCard card) {
    AssetFacts facts = card == null ? null : card.facts();
    if (card == null || facts == null || card.annulled() != null || card.gone()) {
      return List.of();
    }
    Map<String, String> under = new TreeMap<>();
    under.put("class", facts.assetClass().name());
    under.put("condition", condition(card));
    under.put("project", facts.project() == null ? Areas.NOT_STATED : facts.project());
    under.put(
        "pairing",
        facts.pairings().size() > 1
            ? Areas.SEVERAL
            : facts.pairings().stream().findFirst().orElse(Areas.NOT_STATED));
    under.put("league", Areas.common(facts.places(), Level.PREFECTURE));
    under.put("banner", Areas.common(facts.places(), Level.COUNTY));
    List<Contribution> rows = new ArrayList<>();
    rows.add(Contribution.of(under, ASSETS, 1));
    for (Amount amount : facts.value()) {
      if (amount.fen() != null && amount.fen() > 0) {
        Map<String, String> kind = new TreeMap<>(under);
        kind.put("kind", amount.kind().name());
        rows.add(Contribution.of(kind, VALUE_FEN, amount.fen()));
      }
    }
    return rows;
  }
}
