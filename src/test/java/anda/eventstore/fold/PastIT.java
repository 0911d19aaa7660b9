package anda.eventstore.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.eventstore.fold.AccountView.Account;
import anda.eventstore.fold.TrialEvent.AccountRenamed;
import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.CardReader.ContributionRow;
import anda.eventstore.view.CardReader.Total;
import anda.kernel.PartialDate;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was answered live at each position is written down and asked again at the end. The live
 * answers themselves are compared with a table kept by hand, so that no fold vouches for itself.
 *
 * <p>Longer than 250 lines because the story, the table kept by hand and what is asked of it must
 * be read side by side.
 */
@Tag("every-server")
class PastIT {

  private static final TrialStore STORE = new TrialStore();

  /** A question takes some milliseconds on a server in another process. */
  private static final int EVENTS = STORE.isEmbedded() ? 150 : 40;

  private static final int ACCOUNTS = 24;

  private final MongoDatabase database = STORE.database();
  private final TrialLog log = new TrialLog();
  private final AccountView accounts = new AccountView();
  private final GroupView groups = new GroupView();
  private final FoldedViews views = new FoldedViews(List.of(accounts, groups), log, database);

  @AfterAll
  static void closeStore() {
    STORE.close();
  }

  /** Everything that can be asked, once. */
  private record Answers(
      List<Cards<?>> lists,
      List<Object> cards,
      List<List<Total>> totals,
      List<List<ContributionRow>> rows) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void every_answer_about_the_past_equals_the_answer_given_then(long seed) {
    History history = new History(log, seed, 4);
    List<Answers> then = new ArrayList<>();
    for (int position = 0; position < EVENTS; position++) {
      history.next(ACCOUNTS);
      foldToHead();
      then.add(ask(At.LIVE, position));
      assertThat(then.get(position).lists().get(0)).isEqualTo(byHand(history, position));
    }
    for (int position = 0; position < EVENTS; position++) {
      assertThat(ask(At.position(position), position))
          .as("as known at %d", position)
          .isEqualTo(then.get(position));
    }
    for (String view : List.of(accounts.name(), groups.name())) {
      views.rebuild(view);
    }
    assertThat(ask(At.LIVE, EVENTS - 1)).as("rebuilt").isEqualTo(then.get(EVENTS - 1));
    for (int position = 0; position < EVENTS; position += 7) {
      assertThat(ask(At.position(position), position))
          .as("rebuilt, as known at %d", position)
          .isEqualTo(then.get(position));
    }
  }

  @Test
  void a_card_whose_key_is_no_route_of_its_events_is_true_on_a_day_as_any_other() {
    GroupView hidden = new GroupView("_of_");
    FoldedViews both = new FoldedViews(List.of(groups, hidden), log, STORE.database());
    LocalDate first = LocalDate.of(2025, 12, 1);
    for (int i = 0; i < 30; i++) {
      // told in another order than it happened
      LocalDate day = first.plusDays(i * 7L % 30);
      log.record(
          "account-" + i % 5,
          new AccountRenamed("group-1", "title " + i),
          PartialDate.day(day, PartialDate.Basis.EVENT),
          null);
    }
    both.runners().forEach(runner -> runner.foldTo(log.head()));
    for (int i = 0; i < 30; i++) {
      Card<GroupView.Group> named =
          both.reader(groups).trueOn("group-1", first.plusDays(i)).orElseThrow();
      assertThat(named.state().events()).isEqualTo(i + 1);
      Card<GroupView.Group> unnamed =
          both.reader(hidden).trueOn("_of_group-1", first.plusDays(i)).orElseThrow();
      assertThat(unnamed.state()).isEqualTo(named.state());
      assertThat(unnamed.position()).isEqualTo(named.position());
    }
    assertThat(both.reader(hidden).trueOn("_of_group-1", first.minusDays(1))).isEmpty();
  }

  private void foldToHead() {
    views.runners().forEach(runner -> runner.foldTo(log.head()));
  }

  private Answers ask(At at, long position) {
    CardReader<Account> reader = views.reader(accounts);
    List<Bson> filters =
        List.of(
            empty(),
            eq("ix.group", "group-1"),
            and(eq("ix.group", "group-2"), gte("ix.fen", 300)),
            in("ix.titles", "光伏", "𠮷屋"),
            eq("ix.fen", null));
    List<Bson> sorts =
        List.of(
            ascending("ix.group", "ix.title"),
            descending("ix.fen"),
            orderBy(descending("ix.titles"), ascending("ix.events")));
    List<Cards<?>> lists = new ArrayList<>();
    lists.add(reader.list(empty(), orderBy(), 0, 100, at));
    for (Bson filter : filters) {
      for (Bson sort : sorts) {
        for (int page = 0; page < 3; page++) {
          lists.add(reader.list(filter, sort, page, 5, at));
        }
      }
    }
    lists.add(views.reader(groups).list(eq("ix.busy", true), descending("ix.events"), 0, 9, at));
    List<Object> cards = new ArrayList<>();
    for (int i = 0; i < ACCOUNTS; i += 5) {
      cards.add(reader.one("account-" + i, at));
    }
    cards.add(views.reader(groups).one("group-1", at));
    return new Answers(
        lists.stream()
            .<Cards<?>>map(list -> new Cards<>(list.items(), list.total(), position))
            .toList(),
        cards,
        List.of(
            reader.totals("fen", Map.of(), List.of("group"), at),
            reader.totals("fen", Map.of("kind", "SMALL"), List.of("group", "kind"), at),
            reader.totals("accounts", Map.of(), List.of(), at)),
        List.of(
            reader.explain("fen", Map.of("group", "group-1"), at),
            reader.explain("accounts", Map.of(), at)));
  }

  private Cards<?> byHand(History history, long position) {
    List<anda.eventstore.view.Card<Account>> items = new ArrayList<>();
    history.accounts().keySet().stream()
        .sorted()
        .forEach(
            key -> {
              History.Expected expected = history.accounts().get(key);
              Account shown = views.reader(accounts).one(key, At.LIVE).orElseThrow().state();
              assertThat(List.of(shown.title(), shown.group(), shown.events()))
                  .containsExactly(expected.title, expected.group, expected.events);
              assertThat(shown.fen()).isEqualTo(expected.fen);
              items.add(new anda.eventstore.view.Card<>(key, expected.position, shown));
            });
    long fen =
        history.accounts().values().stream()
            .map(account -> account.fen)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum();
    assertThat(views.reader(accounts).totals("fen", Map.of(), List.of(), At.LIVE))
        .extracting(Total::sum)
        .isEqualTo(noFen(history) ? List.of() : List.of(fen));
    return new Cards<>(items, items.size(), position);
  }

  private static boolean noFen(History history) {
    return history.accounts().values().stream().allMatch(account -> account.fen == null);
  }

  @Test
  void explained_rows_add_up_to_the_total_at_every_position() {
    History history = new History(log, 11, 3);
    for (int i = 0; i < EVENTS; i++) {
      history.next(ACCOUNTS);
    }
    foldToHead();
    CardReader<Account> reader = views.reader(accounts);
    for (int position = 0; position < EVENTS; position += 3) {
      At at = At.position(position);
      for (Total total : reader.totals("fen", Map.of(), List.of("group", "kind"), at)) {
        List<ContributionRow> rows = reader.explain("fen", total.dimensions(), at);
        assertThat(rows.stream().mapToLong(ContributionRow::amount).sum()).isEqualTo(total.sum());
        assertThat(rows).hasSize((int) total.rows());
        assertThat(rows).extracting(ContributionRow::position).isSorted();
        assertThat(rows).extracting(ContributionRow::key).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void kept_sums_answer_like_all_rows_added_up() {
    History history = new History(log, 12, 60);
    for (int i = 0; i < 4_000; i++) {
      history.next(300);
      if (i % 37 == 0) {
        foldToHead();
      }
    }
    foldToHead();
    ViewRunner<?> runner = runner(accounts.name());
    Generation in = runner.generation(runner.standing());
    assertThat(in.sums().countDocuments(eq("i", 0))).as("kept sets").isGreaterThan(2);
    CardReader<Account> reader = views.reader(accounts);
    for (long position = 5; position < log.head(); position += 311) {
      long upTo = position;
      long sum =
          in.rows().find(eq("m", "fen")).into(new ArrayList<>()).stream()
              .filter(row -> row.getLong("pos") <= upTo)
              .mapToLong(row -> row.getLong("a"))
              .sum();
      assertThat(reader.totals("fen", Map.of(), List.of(), At.position(position)))
          .extracting(Total::sum)
          .containsExactly(sum);
    }
  }

  @Test
  void a_page_beyond_ten_thousand_rows_and_a_malformed_page_are_refused() {
    CardReader<Account> reader = views.reader(accounts);
    assertThatThrownBy(() -> reader.list(empty(), orderBy(), 50, 200, At.LIVE))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.refusal()).isEqualTo(FoldRefusal.PAGE_TOO_DEEP));
    for (int[] page : new int[][] {{-1, 10}, {0, 0}, {0, 201}}) {
      assertThatThrownBy(() -> reader.list(empty(), orderBy(), page[0], page[1], At.LIVE))
          .isInstanceOfSatisfying(
              Refused.class, r -> assertThat(r.refusal()).isEqualTo(FoldRefusal.PAGE_MALFORMED));
    }
  }

  @Test
  void a_position_the_view_has_not_reached_is_refused_after_waiting() {
    new History(log, 13, 2).next(1);
    foldToHead();
    assertThatThrownBy(() -> views.reader(accounts).list(empty(), orderBy(), 0, 10, At.position(1)))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.refusal()).isEqualTo(FoldRefusal.VIEW_BEHIND));
    assertThat(views.reader(accounts).position(At.LIVE)).isZero();
    assertThat(views.await(0)).isTrue();
    assertThat(views.await(1)).isFalse();
  }

  @Test
  void a_view_that_is_not_built_says_so() {
    CardReader<Account> reader = views.reader(accounts);
    List<Runnable> questions =
        List.of(
            () -> reader.one("account-1", At.LIVE),
            () -> reader.list(empty(), orderBy(), 0, 10, At.position(0)));
    for (Runnable question : questions) {
      assertThatThrownBy(question::run)
          .isInstanceOfSatisfying(
              Refused.class,
              r -> {
                assertThat(r.refusal()).isEqualTo(FoldRefusal.VIEW_NOT_BUILT);
                assertThat(r.refusal().kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
              });
    }
  }

  private ViewRunner<?> runner(String name) {
    return views.runners().stream()
        .filter(runner -> runner.view().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
