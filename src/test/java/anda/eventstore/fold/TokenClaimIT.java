package anda.eventstore.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.mongo.MongoConnection;
import anda.mongo.SecondServer;
import java.util.UUID;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may go on with a view that somebody else was working at. */
class TokenClaimIT {

  private static final GlobalSequenceTrackingToken TOKEN = new GlobalSequenceTrackingToken(7);

  private static TokenStore node(MongoConnection store) {
    return new FoldConfiguration().tokens(store.database(), store);
  }

  private static void claim(TokenStore node) {
    node.initializeTokenSegments("view", 1, TOKEN);
    assertThat(node.fetchToken("view", 0)).isEqualTo(TOKEN);
  }

  @Test
  void the_next_process_on_an_embedded_store_goes_on_at_once_where_a_killed_one_stood() {
    try (MongoConnection store = MongoConnection.inMemory("claims")) {
      claim(node(store));
      assertThat(node(store).fetchToken("view", 0)).isEqualTo(TOKEN);
    }
  }

  @Test
  @Tag("second-server")
  void another_node_on_a_server_waits_for_a_claim_that_is_alive() {
    String name = "claims_" + UUID.randomUUID().toString().substring(0, 8);
    try (MongoConnection store = SecondServer.open(name)) {
      try {
        TokenStore first = node(store);
        claim(first);
        TokenStore second = node(store);
        assertThatThrownBy(() -> second.fetchToken("view", 0))
            .isInstanceOf(UnableToClaimTokenException.class);
        first.releaseClaim("view", 0);
        assertThat(second.fetchToken("view", 0)).isEqualTo(TOKEN);
      } finally {
        store.database().drop();
      }
    }
  }
}
