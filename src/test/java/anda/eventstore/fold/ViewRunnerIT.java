package anda.eventstore.fold;

import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.fold.AccountView.Account;
import anda.eventstore.view.At;
import anda.eventstore.view.CardReader.Cards;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewRunnerIT extends ViewTrial {

  @Test
  void folding_the_same_events_twice_changes_nothing() {
    randomHistory();
    MongoDatabase database = newDatabase();
    runner(database).foldTo(log.head());
    Dump once = Dump.of(runner(database));
    Standing now = runner(database).standing();
    assertThat(new Standings(database).move(now, now.at(-1))).isTrue();
    runner(database).foldTo(log.head());
    Dump.of(runner(database)).assertSame(once, "");
    assertThat(once.lines()).hasSizeGreaterThan(EVENTS);
  }

  @Test
  void folding_step_by_step_and_building_from_zero_make_the_same_view() {
    MongoDatabase database = newDatabase();
    ViewRunner<Account> runner = runner(database);
    runner.foldTo(log.head());
    History history = new History(log, 22, 3);
    for (int i = 0; i < EVENTS; i++) {
      history.next(12);
      if (i % 3 == 0) {
        runner.foldTo(log.head());
      }
    }
    runner.foldTo(log.head());
    Dump.of(runner).assertSame(madeInOneGo(), "");
  }

  @Test
  void what_is_written_comes_in_the_order_rows_closed_versions_live_cards_sums_position() {
    randomHistory();
    MongoDatabase database = newDatabase();
    foldFirstPart(database);
    Cut cut = new Cut(database);
    runner(cut.database()).foldTo(log.head());
    assertThat(new LinkedHashSet<>(cut.written()))
        .containsExactly(
            "trial.account_v1_rows",
            "trial.account_v1_closed",
            "trial.account_v1",
            "trial.account_v1_sums",
            "views");
  }

  @ParameterizedTest
  @EnumSource(Cut.How.class)
  void a_run_cut_at_any_write_and_repeated_makes_the_same_view(Cut.How how) {
    randomHistory();
    failLaterOnOneAccount();
    Dump expected = expectedWithAParkedKey();
    MongoDatabase calm = newDatabase();
    foldFirstPart(calm);
    Cards<Account> then = firstCardsThen(runner(calm));
    int cuts = 0;
    for (boolean happened = true; happened; cuts++) {
      MongoDatabase database = newDatabase();
      foldFirstPart(database);
      Cut cut = new Cut(database);
      cut.after(cuts, how);
      try {
        // small steps, so that a repetition starts in the middle of what was written
        ViewRunner<Account> node = runner(cut.database());
        for (long to = BEFORE + 25; to < log.head() - 9; to += 12) {
          node.foldTo(to);
        }
      } catch (Cut.Ended ended) {
        assertThat(cut.happened()).isTrue();
      }
      happened = cut.happened();
      ViewRunner<Account> again = runner(database);
      assertThat(firstCardsThen(again)).as("read after cut at write %d", cuts).isEqualTo(then);
      assertThat(new Attest<>(again).run().differences()).as("cut at write %d", cuts).isEmpty();
      again.foldTo(Math.min(again.standing().position() + 7, log.head()));
      again.foldTo(log.head());
      Dump.of(again).assertSame(expected, "cut at write " + cuts);
    }
    assertThat(cuts).as("writes that were cut").isGreaterThan(12);
  }

  private Dump expectedWithAParkedKey() {
    MongoDatabase database = newDatabase();
    foldFirstPart(database);
    runner(database).foldTo(log.head());
    Dump expected = Dump.of(runner(database));
    assertThat(expected.lines()).anyMatch(line -> line.startsWith("parked {\"_id\": \"" + PARKED));
    return expected;
  }

  /** One page of the past, shorter than the list, so that the number of all is counted apart. */
  private Cards<Account> firstCardsThen(ViewRunner<Account> runner) {
    return new StoredCards<>(runner)
        .list(Filters.empty(), Sorts.descending("ix.group"), 0, 3, At.position(BEFORE));
  }

  @Test
  void a_list_of_the_past_stays_the_same_while_the_view_goes_on() {
    randomHistory();
    MongoDatabase database = newDatabase();
    foldFirstPart(database);
    Cards<Account> then = firstCardsThen(runner(database));
    CompletableFuture<Void> folding =
        CompletableFuture.runAsync(() -> foldInSteps(runner(database), 1));
    int asked = 0;
    do {
      assertThat(firstCardsThen(runner(database))).isEqualTo(then);
      asked++;
    } while (!folding.isDone());
    folding.join();
    assertThat(asked).isGreaterThan(1);
  }

  @Test
  void two_nodes_folding_at_once_make_the_same_view() {
    randomHistory();
    for (int round = 0; round < 5; round++) {
      MongoDatabase database = newDatabase();
      foldFirstPart(database);
      List<CompletableFuture<Void>> nodes = new ArrayList<>();
      for (int node = 0; node < 2; node++) {
        int step = 3 + node;
        nodes.add(CompletableFuture.runAsync(() -> foldInSteps(runner(database), step)));
      }
      nodes.forEach(CompletableFuture::join);
      Dump.of(runner(database)).assertSame(madeInOneGo(), "");
    }
  }

  private void foldInSteps(ViewRunner<Account> node, int step) {
    for (long to = BEFORE; to <= log.head(); to += step) {
      node.foldTo(to);
    }
    node.foldTo(log.head());
  }
}
