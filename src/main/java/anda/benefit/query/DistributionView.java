package anda.benefit.query;

import anda.benefit.DistributionEvent;
import anda.benefit.DistributionScope;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.region.Areas;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 分配视图 One card per distribution. Plans count in no total: a plan is no payment. */
@Component
public class DistributionView implements View<DistributionCard> {

  @Override
  public String name() {
    return "benefit.distribution";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<DistributionCard> state() {
    return DistributionCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof DistributionEvent ? Set.of(event.aggregate()) : Set.of();
  }

  @Override
  public @Nullable DistributionCard fold(
      @Nullable DistributionCard state, RecordedEvent event, String key) {
    return DistributionFold.after(state == null ? DistributionCard.EMPTY : state, event);
  }

  @Override
  public Map<String, Object> index(DistributionCard card) {
    Map<String, Object> ix = new TreeMap<>();
    ix.put("state", card.state().name());
    ix.put("irregular", !card.irregular().isEmpty());
    ix.put("fen", card.fen());
    DistributionScope scope = card.scope();
    if (scope == null) {
      return ix;
    }
    ix.put("title", scope.title());
    ix.put("text", scope.title().toLowerCase(Locale.ROOT));
    ix.put("arrangement", scope.arrangement());
    ix.put("area", Areas.of(List.of(scope.place())));
    ix.put("pairing", scope.pairings());
    if (scope.project() != null) {
      ix.put("project", scope.project());
    }
    return ix;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("title"), List.of("area", "title"), List.of("arrangement", "title"));
  }
}
