package anda.eventstore.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import anda.eventstore.fold.TrialEvent.AccountMoved;
import anda.eventstore.fold.TrialEvent.AccountOpened;
import anda.eventstore.fold.TrialEvent.AccountRenamed;
import anda.eventstore.fold.TrialEvent.AmountSet;
import anda.eventstore.fold.TrialLog;
import anda.eventstore.fold.TrialViews;
import anda.eventstore.view.At;
import anda.eventstore.view.HistoryReader.Detail;
import anda.eventstore.view.HistoryReader.Item;
import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.RecordedEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordedHistoryTest {

  private final TrialLog log = new TrialLog();
  private final WordedHistory history = new WordedHistory(log, List.of(), List.of());

  @Test
  void an_entry_is_told_in_both_languages_with_its_envelope() {
    RecordedEvent event = log.record("account-1", new AccountOpened("一组", "养牛户", 130_050L));
    Item item = history.byId(event.id()).orElseThrow();
    assertThat(item.text())
        .isEqualTo(new Words("开户：养牛户，归一组，余额1300.5元", "Opened: 养牛户 of 一组 with CNY 1300.5"));
    assertThat(item.details())
        .containsExactly(
            new Detail(new Words("组", "Group"), Words.same("一组")),
            new Detail(new Words("户名", "Title"), Words.same("养牛户")),
            new Detail(new Words("余额", "Balance"), new Words("1300.5元", "CNY 1300.5")));
    assertThat(item)
        .extracting(Item::id, Item::name, Item::actor, Item::at, Item::on, Item::aggregate)
        .containsExactly(
            event.id(), "trial.AccountOpened", event.actor(), event.at(), event.on(), "account-1");
  }

  @Test
  void what_is_unknown_is_said_to_be_unknown_and_left_out_of_the_details() {
    Item item = history.inWords(log.record("account-1", new AccountOpened("一组", "某户", null)));
    assertThat(item.text())
        .isEqualTo(new Words("开户：某户，归一组，余额（未注明）", "Opened: 某户 of 一组 with (not stated)"));
    assertThat(item.details()).hasSize(2);
  }

  @Test
  void braces_and_dollars_in_what_people_wrote_stay_as_they_are() {
    Item item = history.inWords(log.record("account-1", new AccountRenamed("g", "{fen} $1 \\")));
    assertThat(item.text().zh()).isEqualTo("更名为{fen} $1 \\");
  }

  @Test
  void an_event_without_words_is_shown_by_its_name() {
    Item item = history.inWords(log.record("account-1", new AccountMoved("g", "h")));
    assertThat(item.text()).isEqualTo(Words.same("trial.AccountMoved"));
  }

  @Test
  void the_history_of_a_key_holds_what_is_routed_to_it_and_ends_at_the_position_asked_for() {
    log.record("account-1", new AccountOpened("g", "one", 1L));
    log.record("account-2", new AccountOpened("h", "two", 1L));
    log.record("account-1", new AmountSet("g", 2));
    log.record("account-3", new AccountOpened("g", "three", 1L));
    assertThat(history.of("g", At.LIVE)).extracting(Item::position).containsExactly(0L, 2L, 3L);
    assertThat(history.of("g", At.position(2))).extracting(Item::position).containsExactly(0L, 2L);
    assertThat(history.of("account-2", At.LIVE)).extracting(Item::position).containsExactly(1L);
    assertThat(history.between(1, 2)).extracting(Item::position).containsExactly(1L, 2L);
  }

  @Test
  void records_are_called_by_the_names_they_had_at_the_entry_and_their_ids_are_kept() {
    WordedHistory naming = new WordedHistory(log, List.of(TrialViews.accounts()), List.of());
    log.record("account-2", new AccountOpened("g", "一号户", 1L));
    RecordedEvent before = log.record("account-1", new AccountMoved("g", "account-2"));
    log.record("account-2", new AccountRenamed("g", "二号户"));
    RecordedEvent after = log.record("account-1", new AccountMoved("account-2", "account-9"));
    assertThat(naming.byId(before.id()).orElseThrow().details())
        .extracting(Detail::value, Detail::ids)
        .containsExactly(
            tuple(Words.same("g"), List.of()), tuple(Words.same("一号户"), List.of("account-2")));
    assertThat(naming.byId(after.id()).orElseThrow().details())
        .extracting(Detail::value, Detail::ids)
        .containsExactly(
            tuple(Words.same("二号户"), List.of("account-2")),
            tuple(Words.same("account-9"), List.of()));
  }
}
