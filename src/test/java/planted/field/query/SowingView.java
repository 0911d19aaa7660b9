package planted.field.query;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import planted.field.command.Plough;

/** A view that reads the log again and knows a command. */
public final class SowingView implements View<SowingView.State> {

  private final EventReader log;

  SowingView(EventReader log) {
    this.log = log;
  }

  /** How far the log was. */
  public record State(long head) {}

  @Override
  public String name() {
    return "field.sowing";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return Set.of(Plough.class.getSimpleName());
  }

  @Override
  public State fold(@Nullable State state, RecordedEvent event, String key) {
    return new State(log.hashCode());
  }

  @Override
  public Map<String, Object> index(State state) {
    return Map.of();
  }
}
