package anda.eventstore.log;

import anda.kernel.Act;
import anda.kernel.DomainEvent;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/** 首条记录 Writes the very first entry of a log, which answers no command. */
@Component
public class Births {

  private final MongoEventEngine engine;

  Births(MongoEventEngine engine) {
    this.engine = engine;
  }

  /** Writes the first event of an aggregate, unless another node has just done so. */
  public void record(String aggregate, String type, DomainEvent fact, Act act) {
    try {
      engine.appendEvents(
          List.of(
              new GenericDomainEventMessage<>(type, aggregate, 0, fact, Meta.of(act, "", null))));
    } catch (ConcurrencyException | AggregateStreamCreationException e) {
      // two nodes started at once on an empty log: the other one's entry stands
    }
  }
}
