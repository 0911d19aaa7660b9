package planted.field.command;

import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import planted.field.FieldEvent;

/** Visible to everybody, stored by its class name, and decides by chance. */
@Aggregate
public class Field {

  private String id = "";

  @EventSourcingHandler
  void on(FieldEvent.Weighed event) {
    id = UUID.randomUUID().toString();
  }

  String id() {
    return id;
  }
}
