package anda.eventstore.fold;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events of a small world made for testing views: accounts that belong to groups. */
public sealed interface TrialEvent extends DomainEvent {

  /** Group the account belonged to before, or belongs to now. */
  String group();

  @Override
  default Set<String> routes() {
    return Set.of(group());
  }

  /** Opened. */
  @EventName("trial.AccountOpened")
  record AccountOpened(String group, String title, @Nullable Long fen) implements TrialEvent {}

  /** Renamed. */
  @EventName("trial.AccountRenamed")
  record AccountRenamed(String group, String title) implements TrialEvent {}

  /** The amount is now this much. */
  @EventName("trial.AmountSet")
  record AmountSet(String group, long fen) implements TrialEvent {}

  /** Moved from one group to another. */
  @EventName("trial.AccountMoved")
  record AccountMoved(String group, String to) implements TrialEvent {
    @Override
    public Set<String> routes() {
      return new HashSet<>(List.of(group, to));
    }
  }

  /** Nothing any view of this world shows. */
  @EventName("trial.NoteTaken")
  record NoteTaken(String group, String text) implements TrialEvent {}
}
