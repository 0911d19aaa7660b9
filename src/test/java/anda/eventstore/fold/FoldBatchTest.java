package anda.eventstore.fold;

import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.fold.TrialEvent.AccountMoved;
import anda.eventstore.fold.TrialEvent.AccountOpened;
import anda.eventstore.fold.TrialEvent.AccountRenamed;
import anda.eventstore.fold.TrialEvent.AmountSet;
import anda.eventstore.fold.TrialEvent.NoteTaken;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldBatchTest {

  private final TrialLog log = new TrialLog();
  private final AccountView view = new AccountView();
  private final FoldBatch<AccountView.Account> batch = new FoldBatch<>(view);

  @Test
  void each_event_closes_the_version_before_it() {
    fold(log.record("a", new AccountOpened("g", "one", 100L)));
    fold(log.record("b", new AccountOpened("g", "other", null)));
    fold(log.record("a", new AccountRenamed("g", "two")));
    fold(log.record("a", new AmountSet("g", 900)));
    List<Document> closed = batch.drainClosed();
    assertThat(closed).extracting(d -> d.get("key")).containsExactly("a", "a");
    assertThat(closed).extracting(d -> d.get("from")).containsExactly(0L, 2L);
    assertThat(closed).extracting(d -> d.get("to")).containsExactly(2L, 3L);
    assertThat(held("a").from()).isEqualTo(3);
    assertThat(held("a").state().title()).isEqualTo("two");
    assertThat(held("b").from()).isEqualTo(1);
    assertThat(batch.drainClosed()).isEmpty();
  }

  @Test
  void an_unknown_amount_adds_no_row_and_a_change_takes_back_what_was_there() {
    fold(log.record("a", new AccountOpened("g", "one", null)));
    assertThat(batch.drainRows()).extracting(row -> row.slot().measure()).containsOnly("accounts");
    fold(log.record("a", new AmountSet("g", 100)));
    fold(log.record("a", new AmountSet("g", 900)));
    assertThat(batch.drainRows().stream().filter(row -> row.slot().measure().equals("fen")))
        .extracting(row -> row.slot().dimensions().get("kind") + row.amount())
        .containsExactly("SMALL100", "SMALL-100", "LARGE900");
  }

  @Test
  void an_event_the_card_already_holds_is_passed_by() {
    RecordedEvent opened = log.record("a", new AccountOpened("g", "one", 100L));
    RecordedEvent renamed = log.record("a", new AccountRenamed("g", "two"));
    fold(opened);
    fold(renamed);
    batch.drainClosed();
    fold(opened);
    fold(renamed);
    assertThat(batch.repeats()).isTrue();
    assertThat(batch.drainClosed()).isEmpty();
    assertThat(held("a").state().events()).isEqualTo(2);
  }

  @Test
  void an_event_that_concerns_no_card_changes_nothing() {
    fold(log.record("a", new AccountOpened("g", "one", 100L)));
    fold(log.record("a", new NoteTaken("g", "text")));
    assertThat(held("a").from()).isZero();
  }

  @Test
  void a_fold_that_fails_parks_its_key_and_the_others_go_on() {
    fold(log.record("a", new AccountOpened("g", "one", 100L)));
    fold(log.record("b", new AccountOpened("g", "other", 100L)));
    RecordedEvent fatal = log.record("a", new AmountSet("g", 7));
    view.failOn(event -> event.id().equals(fatal.id()));
    fold(fatal);
    RecordedEvent later = log.record("a", new AccountRenamed("g", "never shown"));
    fold(later);
    fold(log.record("b", new AmountSet("g", 8)));
    Parked parked = batch.parkedNow().get("a");
    assertThat(parked)
        .isEqualTo(
            new Parked(
                "a",
                fatal.position(),
                fatal.id(),
                "IllegalStateException: planted fault",
                later.position()));
    assertThat(held("a").state().title()).isEqualTo("one");
    assertThat(held("b").state().fen()).isEqualTo(8);
  }

  @Test
  void a_view_that_cannot_name_its_keys_parks_the_aggregate() {
    FoldBatch<String> broken = new FoldBatch<>(new Broken());
    broken.add(log.record("a", new AccountOpened("g", "one", 100L)));
    broken.add(log.record("a", new AccountRenamed("g", "two")));
    assertThat(broken.parkedNow()).containsOnlyKeys("a");
    assertThat(broken.parkedNow().get("a").last()).isEqualTo(1);
  }

  @Test
  void a_card_cannot_vanish() {
    FoldBatch<String> vanishing = new FoldBatch<>(new Vanishing());
    vanishing.add(log.record("a", new AccountOpened("g", "one", 100L)));
    vanishing.add(log.record("a", new AccountMoved("g", "h")));
    assertThat(vanishing.parkedNow().get("a").message()).contains("cannot vanish");
    assertThat(vanishing.cards().get("a").state()).isEqualTo("here");
  }

  @Test
  void as_true_on_a_day_follows_the_order_in_which_things_happened() {
    RecordedEvent opened = log.record("a", new AccountOpened("g", "one", 100L));
    for (int i = 0; i < 40; i++) {
      log.record("b", new NoteTaken("g", "days pass"));
    }
    RecordedEvent set = log.record("a", new AmountSet("g", 500));
    RecordedEvent late = log.record("a", new AmountSet("g", 200), opened.on(), null);
    TrueOn<AccountView.Account> trueOn = new TrueOn<>(view, log);
    assertThat(trueOn.card("a", set.happenedDay(), List.of()).orElseThrow().state().fen())
        .isEqualTo(500);
    assertThat(
            trueOn.card("a", set.happenedDay().minusDays(1), List.of()).orElseThrow().state().fen())
        .isEqualTo(200);
    assertThat(trueOn.card("a", opened.happenedDay().minusDays(1), List.of())).isEmpty();
    assertThat(trueOn.card("a", set.happenedDay(), List.of()).orElseThrow().position())
        .isEqualTo(late.position());
  }

  @Test
  void a_correction_counts_from_the_day_of_what_it_corrects() {
    RecordedEvent opened = log.record("a", new AccountOpened("g", "one", 100L));
    for (int i = 0; i < 40; i++) {
      log.record("b", new NoteTaken("g", "days pass"));
    }
    RecordedEvent first = log.record("a", new AmountSet("g", 300), null, opened.id());
    log.record("a", new AmountSet("g", 400), null, first.id());
    TrueOn<AccountView.Account> trueOn = new TrueOn<>(view, log);
    assertThat(trueOn.card("a", opened.happenedDay(), List.of()).orElseThrow().state().fen())
        .isEqualTo(400);
  }

  private void fold(RecordedEvent event) {
    batch.add(event);
  }

  private Held<AccountView.Account> held(String key) {
    Held<AccountView.Account> held = batch.card(key);
    assertThat(held).as("card %s", key).isNotNull();
    return java.util.Objects.requireNonNull(held);
  }

  /** Fails before a key is known. */
  private static final class Broken extends Small {
    @Override
    public Set<String> keys(RecordedEvent event) {
      throw new IllegalStateException("no keys");
    }
  }

  /** Answers no card after there was one. */
  private static final class Vanishing extends Small {
    @Override
    public @Nullable String fold(@Nullable String state, RecordedEvent event, String key) {
      return state == null ? "here" : null;
    }
  }

  private abstract static class Small implements View<String> {
    @Override
    public String name() {
      return "trial.small";
    }

    @Override
    public int revision() {
      return 1;
    }

    @Override
    public Class<String> state() {
      return String.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
      return Set.of(event.aggregate());
    }

    @Override
    public @Nullable String fold(@Nullable String state, RecordedEvent event, String key) {
      return "here";
    }

    @Override
    public Map<String, Object> index(String state) {
      return Map.of();
    }
  }
}
