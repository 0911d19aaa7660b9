package anda.eventstore.fold;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.eventstore.fold.AccountView.Account;
import anda.eventstore.view.At;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParkedKeyIT extends ViewTrial {

  @Test
  void a_parked_key_is_shown_and_cured_once_its_fold_works_again() {
    randomHistory();
    failLaterOnOneAccount();
    MongoDatabase database = newDatabase();
    FoldedViews views = new FoldedViews(List.of(view), log, database);
    foldFirstPart(database);
    views.runners().forEach(runner -> runner.foldTo(log.head() - 5));
    assertThat(views.status().get(0).parked())
        .singleElement()
        .satisfies(
            parked -> {
              assertThat(parked.key()).isEqualTo(PARKED);
              assertThat(log.byId(parked.event()).orElseThrow().position())
                  .isEqualTo(parked.position());
              assertThat(parked.message()).contains("planted fault");
            });
    assertRefused(() -> views.cure(view.name(), PARKED), FoldRefusal.CARD_PARKED);
    view.failOn(event -> false);
    views.cure(view.name(), PARKED);
    views.runners().forEach(runner -> runner.foldTo(log.head()));
    Dump.of(runner(database)).assertSame(madeInOneGo(), "");
    assertRefused(() -> views.cure(view.name(), PARKED), FoldRefusal.KEY_NOT_PARKED);
    assertRefused(() -> views.cure("trial.none", PARKED), FoldRefusal.VIEW_UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(Cut.How.class)
  void a_cure_cut_at_any_write_can_be_repeated(Cut.How how) {
    randomHistory();
    Dump healthy = madeInOneGo();
    int cuts = 0;
    for (boolean happened = true; happened; cuts++) {
      MongoDatabase database = newDatabase();
      failLaterOnOneAccount();
      foldFirstPart(database);
      runner(database).foldTo(log.head());
      view.failOn(event -> false);
      Cut cut = new Cut(database);
      cut.after(cuts, how);
      try {
        runner(cut.database()).cure(PARKED);
      } catch (Cut.Ended ended) {
        assertThat(cut.happened()).isTrue();
      }
      happened = cut.happened();
      if (happened
          && runner(database).generation(runner(database).standing()).parked(PARKED) != null) {
        runner(database).cure(PARKED);
      }
      Dump.of(runner(database)).assertSame(healthy, "cut at write " + cuts);
    }
    assertThat(cuts).isGreaterThan(4);
  }

  @Test
  void a_key_whose_card_does_not_follow_from_its_events_is_not_cured() {
    randomHistory();
    failLaterOnOneAccount();
    MongoDatabase database = newDatabase();
    foldFirstPart(database);
    ViewRunner<Account> runner = runner(database);
    runner.foldTo(log.head());
    view.failOn(event -> false);
    Account other = new StoredCards<>(runner).one("account-2", At.LIVE).orElseThrow().state();
    runner
        .generation(runner.standing())
        .cards()
        .updateOne(eq(PARKED), Updates.set("s", StateJson.write(other)));
    assertRefused(() -> runner.cure(PARKED), FoldRefusal.VIEW_DIFFERS);
  }

  @Test
  void a_key_cured_while_another_node_passes_it_over_misses_nothing() {
    randomHistory();
    Dump healthy = madeInOneGo();
    MongoDatabase database = withParkedKey();
    Cut cut = new Cut(database);
    cut.before(() -> runner(database).cure(PARKED));
    runner(cut.database()).foldTo(log.head());
    Dump.of(runner(database)).assertSame(healthy, "cured before the first write");
  }

  @Test
  void a_cure_that_ends_while_another_node_passes_the_key_over_misses_nothing() {
    randomHistory();
    Dump healthy = madeInOneGo();
    Cut rehearsal = new Cut(withParkedKey());
    runner(rehearsal.database()).cure(PARKED);
    MongoDatabase database = withParkedKey();
    Cut cure = new Cut(database);
    cure.after(rehearsal.written().size() - 1, Cut.How.NOT_DONE);
    assertThatThrownBy(() -> runner(cure.database()).cure(PARKED)).isInstanceOf(Cut.Ended.class);
    assertThat(cure.written()).last().isEqualTo("trial.account_v1_parked");
    Cut passing = new Cut(database);
    passing.before(() -> database.getCollection("trial.account_v1_parked").deleteOne(eq(PARKED)));
    runner(passing.database()).foldTo(log.head());
    Dump.of(runner(database)).assertSame(healthy, "the last write of the cure came in between");
  }

  private MongoDatabase withParkedKey() {
    MongoDatabase database = newDatabase();
    failLaterOnOneAccount();
    foldFirstPart(database);
    runner(database).foldTo(BEFORE + 30);
    view.failOn(event -> false);
    return database;
  }
}
