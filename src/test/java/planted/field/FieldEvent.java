package planted.field;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.time.Instant;

/** Facts with one fault each. */
public sealed interface FieldEvent extends DomainEvent {

  /** Has no name, so its class name would be stored. */
  record Nameless(String text) implements FieldEvent {}

  /** Bears the name of another feature. */
  @EventName("garden.Misnamed")
  record Misnamed(String text) implements FieldEvent {}

  /** Holds a number no two machines agree on, and asks the clock. */
  @EventName("field.Weighed")
  record Weighed(double kilograms, Instant at) implements FieldEvent {
    public Weighed(double kilograms) {
      this(kilograms, Instant.now());
    }
  }

  /** Could hold more than it writes. */
  @EventName("field.NoRecord")
  final class NoRecord implements FieldEvent {}
}
