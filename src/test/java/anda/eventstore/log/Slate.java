package anda.eventstore.log;

import anda.kernel.Act;
import anda.kernel.Command;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Another type of record than a board. */
public class Slate {

  @AggregateIdentifier private String id = "";

  /** Wipes it. */
  record Wipe(@TargetAggregateIdentifier String slate, Act act) implements Command {}

  /** For Axon. */
  protected Slate() {}

  @CommandHandler
  void handle(Wipe command) {
    AggregateLifecycle.apply(Noted.of("wiped " + id));
  }

  @EventSourcingHandler
  void on(Noted event, org.axonframework.eventhandling.DomainEventMessage<?> message) {
    id = message.getAggregateIdentifier();
  }
}
