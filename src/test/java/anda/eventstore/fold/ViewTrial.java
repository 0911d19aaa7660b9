package anda.eventstore.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.eventstore.fold.AccountView.Account;
import anda.kernel.Refused;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** A random history, one view of it, and databases to make it in. */
@Tag("every-server")
abstract class ViewTrial {

  static final int BEFORE = 40;
  static final int EVENTS = 120;
  static final int ROWS_BETWEEN_SUMS = 20;
  static final String PARKED = "account-1";

  private static @Nullable TrialStore store;

  final TrialLog log = new TrialLog();
  final AccountView view = new AccountView();

  @BeforeAll
  static void openStore() {
    store = new TrialStore();
  }

  @AfterAll
  static void closeStore() {
    Objects.requireNonNull(store).close();
  }

  static MongoDatabase newDatabase() {
    return Objects.requireNonNull(store).database();
  }

  ViewRunner<Account> runner(MongoDatabase database) {
    return new ViewRunner<>(view, log, new RecentEvents(log), database, ROWS_BETWEEN_SUMS);
  }

  void randomHistory() {
    History history = new History(log, 21, 3);
    for (int i = 0; i < EVENTS; i++) {
      history.next(12);
    }
  }

  /** Builds the view of the first events; what follows is folded step by step. */
  void foldFirstPart(MongoDatabase database) {
    new ViewRunner<>(
            view, log.upTo(BEFORE), new RecentEvents(log.upTo(BEFORE)), database, ROWS_BETWEEN_SUMS)
        .foldTo(BEFORE);
  }

  /** The same view made in one go. */
  Dump madeInOneGo() {
    ViewRunner<Account> runner = runner(newDatabase());
    runner.foldTo(log.head());
    return Dump.of(runner);
  }

  /** From one event on, the fold fails on every event of one account. */
  void failLaterOnOneAccount() {
    view.failOn(event -> event.aggregate().equals(PARKED) && event.position() > BEFORE + 10);
  }

  static void assertRefused(Runnable act, FoldRefusal reason) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(reason));
  }
}
