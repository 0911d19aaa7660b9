package anda.eventstore.fold;

import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.fold.TrialEvent.AccountOpened;
import anda.eventstore.fold.TrialEvent.AmountSet;
import anda.eventstore.view.At;
import anda.eventstore.view.View;
import anda.kernel.DomainEvent;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Axon's own processors and tokens carry the views along; its events only wake them. */
@Tag("every-server")
class ProcessorsIT {

  private static final int MOST_WAITS = 15;

  private final TrialStore store = new TrialStore();
  private final MongoDatabase database = store.database();
  private final TrialLog log = new TrialLog();
  private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
  private final AccountView accounts = new AccountView();
  private final List<Configuration> running = new ArrayList<>();

  @AfterEach
  void stop() {
    running.forEach(Configuration::shutdown);
    store.close();
  }

  private FoldedViews start(View<?>... views) {
    FoldedViews folded = new FoldedViews(List.of(views), log, database);
    Configurer axon =
        DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer(configuration -> Jackson3Serializer.builder().build())
            .configureEmbeddedEventStore(configuration -> engine);
    FoldConfiguration wiring = new FoldConfiguration();
    wiring
        .viewProcessors(folded, FoldConfiguration.tokens(database, "trial"))
        .configureModule(axon);
    running.add(axon.start());
    return folded;
  }

  private void happens(String account, DomainEvent fact) {
    log.record(account, fact);
    running.get(running.size() - 1).eventStore().publish(GenericEventMessage.asEventMessage(fact));
  }

  /** Each call waits two seconds at most, which a loaded second server may need more than once. */
  private static void assertReached(FoldedViews views, long position) {
    boolean reached = false;
    for (int i = 0; !reached && i < MOST_WAITS; i++) {
      reached = views.await(position);
    }
    assertThat(reached).as("views at position %d", position).isTrue();
  }

  @Test
  void an_event_is_seen_in_every_view_by_whoever_waits_for_its_position() {
    GroupView groups = new GroupView();
    FoldedViews views = start(accounts, groups);
    happens("a", new AccountOpened("g", "one", 1L));
    for (int i = 1; i < 30; i++) {
      happens("a", new AmountSet("g", i));
      assertReached(views, i);
      assertThat(views.reader(accounts).one("a", At.LIVE).orElseThrow().state().fen()).isEqualTo(i);
      assertThat(views.reader(groups).one("g", At.LIVE).orElseThrow().state().events())
          .isEqualTo(i + 1);
    }
  }

  @Test
  void after_a_restart_views_go_on_and_a_new_view_is_built_without_a_new_event() {
    FoldedViews before = start(accounts);
    happens("a", new AccountOpened("g", "one", 1L));
    happens("a", new AmountSet("g", 2));
    assertReached(before, 1);
    running.remove(0).shutdown();
    GroupView groups = new GroupView();
    FoldedViews after = start(accounts, groups);
    assertReached(after, 1);
    assertThat(after.reader(groups).one("g", At.LIVE).orElseThrow().state().events()).isEqualTo(2);
    happens("a", new AmountSet("g", 3));
    assertReached(after, 2);
    assertThat(after.reader(accounts).one("a", At.LIVE).orElseThrow().state().events())
        .isEqualTo(3);
    assertThat(after.attest(accounts.name()).same()).isTrue();
  }
}
