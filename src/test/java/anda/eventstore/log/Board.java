package anda.eventstore.log;

import anda.kernel.Act;
import anda.kernel.Command;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A board to write on; each note tells how many stood there before, by the board's own count. */
public class Board {

  @AggregateIdentifier private String id = "";
  private int notes;

  /** Writes a note. */
  record Write(@TargetAggregateIdentifier String board, Act act, String text) implements Command {}

  /** For Axon. */
  protected Board() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(Write command) {
    id = command.board();
    AggregateLifecycle.apply(Noted.of(command.text() + " after " + notes));
  }

  @EventSourcingHandler
  void on(Noted event, org.axonframework.eventhandling.DomainEventMessage<?> message) {
    id = message.getAggregateIdentifier();
    notes++;
  }
}
