package anda.eventstore.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.eventstore.fold.AccountView.Account;
import anda.eventstore.view.At;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RebuildIT extends ViewTrial {

  @Test
  void a_raised_revision_is_built_beside_the_old_one_and_then_takes_its_place() {
    randomHistory();
    MongoDatabase database = newDatabase();
    ViewRunner<Account> old = runner(database);
    old.foldTo(log.head());
    ViewRunner<Account> raised =
        new ViewRunner<>(
            new AccountView(2), log, new RecentEvents(log), database, Sums.ROWS_BETWEEN);
    StoredCards<Account> reader = new StoredCards<>(raised);
    String key = old.generation(old.standing()).cards().find().first().getString("_id");
    assertThat(reader.one(key, At.LIVE).orElseThrow().state().madeByRevision())
        .as("until it is built, the old view answers")
        .isEqualTo(1);
    raised.foldTo(log.head());
    assertThat(reader.one(key, At.LIVE).orElseThrow().state().madeByRevision()).isEqualTo(2);
    assertThat(new Attest<>(raised).run().same()).isTrue();
    assertThatThrownBy(() -> old.foldTo(log.head()))
        .hasMessageContaining("runs elsewhere in revision 2");
  }

  @Test
  void a_rebuilt_view_replaces_the_live_one_and_only_the_one_before_is_kept() {
    randomHistory();
    MongoDatabase database = newDatabase();
    ViewRunner<Account> runner = runner(database);
    runner.foldTo(log.head());
    Dump before = Dump.of(runner);
    runner.build();
    runner.build();
    assertThat(runner.standing().generation()).isEqualTo(3);
    Dump.of(runner).assertSame(before, "");
    assertThat(database.listCollectionNames())
        .contains("trial.account_v1_g2", "trial.account_v1_g3")
        .doesNotContain("trial.account_v1", "trial.account_v1_closed", "trial.account_v1_rows");
  }

  @Test
  void a_view_can_be_rebuilt_while_it_goes_on() {
    MongoDatabase database = newDatabase();
    ViewRunner<Account> live = runner(database);
    live.foldTo(-1);
    History history = new History(log, 23, 3);
    for (int round = 0; round < 4; round++) {
      CompletableFuture<Void> rebuild = CompletableFuture.runAsync(() -> runner(database).build());
      for (int i = 0; i < 40; i++) {
        history.next(12);
        live.foldTo(log.head());
      }
      rebuild.join();
    }
    live.foldTo(log.head());
    Dump.of(runner(database)).assertSame(madeInOneGo(), "");
  }
}
