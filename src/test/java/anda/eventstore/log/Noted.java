package anda.eventstore.log;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.util.Set;

/** A fact of the engine's own tests. */
@EventName("trial.Noted")
record Noted(String text, Set<String> about) implements DomainEvent {

  static Noted of(String text) {
    return new Noted(text, Set.of());
  }

  @Override
  public Set<String> routes() {
    return about;
  }
}
