package anda.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.mongo.MongoConnection;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

/** A command meets records of its own type only. */
class RecordTypeIT {

  @Test
  void the_id_of_a_record_of_another_type_is_no_id() {
    try (MongoConnection store = MongoConnection.inMemory("anda");
        BoardNode node = new BoardNode(store)) {
      node.write("board-1", "command-1", "first", "first");
      assertThatThrownBy(() -> node.wipe("board-1", "command-2"))
          .isInstanceOf(AggregateNotFoundException.class);
      assertThat(node.log().head()).isZero();
      node.write("board-1", "command-3", "second", "second");
      assertThat(node.log().ofAggregate("board-1")).hasSize(2);
    }
  }
}
