package anda.eventstore.fold;

import anda.eventstore.view.Contribution;
import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One card per account; it can be made to fail on chosen events, and to be of another revision. */
final class AccountView implements View<AccountView.Account> {

  private final int revision;
  private Predicate<RecordedEvent> fails = event -> false;

  AccountView() {
    this(1);
  }

  AccountView(int revision) {
    this.revision = revision;
  }

  /** A card. */
  record Account(
      String title,
      String group,
      @Nullable Long fen,
      Kind kind,
      int events,
      @Nullable PartialDate opened,
      List<String> titles,
      Map<String, Long> fenByGroup,
      int madeByRevision) {

    /** Not part of what is stored. */
    public boolean isWellKnown() {
      return titles.size() > 1;
    }
  }

  enum Kind {
    UNKNOWN,
    SMALL,
    LARGE
  }

  void failOn(Predicate<RecordedEvent> events) {
    fails = events;
  }

  @Override
  public String name() {
    return "trial.account";
  }

  @Override
  public int revision() {
    return revision;
  }

  @Override
  public Class<Account> state() {
    return Account.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof TrialEvent && !(event.fact() instanceof TrialEvent.NoteTaken)
        ? Set.of(event.aggregate())
        : Set.of();
  }

  @Override
  public @Nullable Account fold(@Nullable Account state, RecordedEvent event, String key) {
    if (fails.test(event)) {
      throw new IllegalStateException("planted fault");
    }
    if (event.fact() instanceof TrialEvent.AccountOpened fact) {
      return account(
          fact.title(), fact.group(), fact.fen(), 1, event.on(), List.of(fact.title()), Map.of());
    }
    if (state == null) {
      return null;
    }
    int events = state.events() + 1;
    if (event.fact() instanceof TrialEvent.AccountRenamed fact) {
      List<String> titles = new java.util.ArrayList<>(state.titles());
      titles.add(fact.title());
      return account(
          fact.title(),
          state.group(),
          state.fen(),
          events,
          state.opened(),
          titles,
          state.fenByGroup());
    }
    if (event.fact() instanceof TrialEvent.AmountSet fact) {
      return account(
          state.title(),
          state.group(),
          fact.fen(),
          events,
          state.opened(),
          state.titles(),
          state.fenByGroup());
    }
    if (event.fact() instanceof TrialEvent.AccountMoved fact) {
      return account(
          state.title(),
          fact.to(),
          state.fen(),
          events,
          state.opened(),
          state.titles(),
          state.fenByGroup());
    }
    return state;
  }

  private Account account(
      String title,
      String group,
      @Nullable Long fen,
      int events,
      @Nullable PartialDate opened,
      List<String> titles,
      Map<String, Long> fenByGroup) {
    Kind kind = fen == null ? Kind.UNKNOWN : fen < 500 ? Kind.SMALL : Kind.LARGE;
    Map<String, Long> byGroup = new TreeMap<>(fenByGroup);
    byGroup.put(group, fen == null ? 0L : fen);
    return new Account(title, group, fen, kind, events, opened, titles, byGroup, revision);
  }

  @Override
  public Words title(Account account, LocalDate day) {
    return Words.same(account.title());
  }

  @Override
  public Map<String, Object> index(Account state) {
    Map<String, Object> ix = new TreeMap<>();
    ix.put("group", state.group());
    ix.put("title", state.title());
    ix.put("kind", state.kind().name());
    ix.put("events", state.events());
    ix.put("titles", state.titles());
    if (state.fen() != null) {
      ix.put("fen", state.fen());
    }
    return ix;
  }

  @Override
  public List<Contribution> contributions(
      @Nullable Account before, @Nullable Account after, RecordedEvent event, String key) {
    return Contribution.difference(worth(before), worth(after));
  }

  private static List<Contribution> worth(@Nullable Account account) {
    if (account == null) {
      return List.of();
    }
    Map<String, String> dimensions =
        Map.of("group", account.group(), "kind", account.kind().name());
    Contribution one = Contribution.of(dimensions, "accounts", 1);
    return account.fen() == null
        ? List.of(one)
        : List.of(one, Contribution.of(dimensions, "fen", account.fen()));
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("group", "title"), List.of("kind"));
  }
}
