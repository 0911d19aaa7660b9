package anda.kernel;

import java.util.Set;

/**
 * 领域事件 A fact that was recorded and can never change.
 *
 * <p>Implementations are records nested in one sealed interface per aggregate, each with {@link
 * EventName}. A record may normalise but never reject what was once accepted. No component may be a
 * floating-point number: the log refuses them.
 */
public interface DomainEvent {

  /**
   * Ids of other records, besides the aggregate itself, whose pages tell of this fact (project,
   * pairing, place). Derived from the components only; indexed beside the log, never part of it.
   */
  default Set<String> routes() {
    return Set.of();
  }
}
