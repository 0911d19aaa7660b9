package anda.eventstore.fold;

import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One card per group, fed by the events of many accounts; with a prefix its keys are no routes of
 * these events.
 */
final class GroupView implements View<GroupView.Group> {

  private final String prefix;

  GroupView() {
    this("");
  }

  GroupView(String prefix) {
    this.prefix = prefix;
  }

  /** A card. */
  record Group(Map<String, Long> moves, long events, @Nullable String lastTitle) {}

  @Override
  public String name() {
    return "trial.group" + prefix;
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<Group> state() {
    return Group.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    Set<String> routes = event.fact() instanceof TrialEvent fact ? fact.routes() : Set.of();
    return routes.stream().map(prefix::concat).collect(Collectors.toSet());
  }

  @Override
  public Group fold(@Nullable Group state, RecordedEvent event, String key) {
    Map<String, Long> moves = new TreeMap<>(state == null ? Map.of() : state.moves());
    String lastTitle = state == null ? null : state.lastTitle();
    if (event.fact() instanceof TrialEvent.AccountMoved fact) {
      moves.merge(key.equals(prefix + fact.to()) ? "in" : "out", 1L, Long::sum);
    }
    if (event.fact() instanceof TrialEvent.AccountRenamed fact) {
      lastTitle = fact.title();
    }
    return new Group(moves, state == null ? 1 : state.events() + 1, lastTitle);
  }

  @Override
  public Map<String, Object> index(Group state) {
    return Map.of("events", state.events(), "busy", state.events() > 10);
  }
}
