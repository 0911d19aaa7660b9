package anda.eventstore.fold;

import anda.eventstore.view.CardReader;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.View;
import anda.eventstore.view.ViewUpkeep;
import anda.eventstore.view.Views;
import anda.kernel.Refused;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 视图目录 All views of the application, by name. */
final class FoldedViews implements Views, ViewUpkeep {

  private final Map<String, ViewRunner<?>> runners = new TreeMap<>();

  FoldedViews(Collection<? extends View<?>> views, EventReader log, MongoDatabase database) {
    RecentEvents recent = new RecentEvents(log);
    for (View<?> view : views) {
      if (runners.put(view.name(), new ViewRunner<>(view, log, recent, database, Sums.ROWS_BETWEEN))
          != null) {
        throw new IllegalStateException("two views are named " + view.name());
      }
    }
  }

  Collection<ViewRunner<?>> runners() {
    return runners.values();
  }

  @Override
  public <S> CardReader<S> reader(View<S> view) {
    ViewRunner<?> runner = runners.get(view.name());
    if (runner == null || runner.view() != view) {
      throw new IllegalArgumentException("not a view bean: " + view.name());
    }
    @SuppressWarnings("unchecked") // the runner of this very view
    ViewRunner<S> own = (ViewRunner<S>) runner;
    return new StoredCards<>(own);
  }

  @Override
  public boolean await(long position) {
    return Waiting.until(
            () -> runners.values().stream().allMatch(view -> reached(view, position)),
            Boolean::booleanValue)
        .isPresent();
  }

  /** Names of the views that are older than this program or behind a position. */
  List<String> notBuilt(long position) {
    return runners.values().stream()
        .filter(view -> !builtUpTo(view, position))
        .map(view -> view.view().name())
        .toList();
  }

  private static boolean builtUpTo(ViewRunner<?> view, long position) {
    Standing now = view.standing();
    return now.revision() >= view.view().revision() && now.position() >= position;
  }

  private static boolean reached(ViewRunner<?> view, long position) {
    return view.knownPosition() >= position || view.standing().position() >= position;
  }

  @Override
  public List<Status> status() {
    return runners.values().stream().map(FoldedViews::status).toList();
  }

  private static Status status(ViewRunner<?> runner) {
    Standing now = runner.standing();
    if (!now.built()) {
      return new Status(now.view(), 0, -1, 0, List.of());
    }
    Generation in = runner.generation(now);
    List<ParkedKey> parked = new ArrayList<>();
    in.parked()
        .find()
        .map(Parked::of)
        .forEach(p -> parked.add(new ParkedKey(p.key(), p.position(), p.event(), p.message())));
    return new Status(
        now.view(), now.revision(), now.position(), in.cards().countDocuments(), parked);
  }

  @Override
  public Status rebuild(String view) {
    ViewRunner<?> runner = runner(view);
    runner.build();
    return status(runner);
  }

  @Override
  public Status cure(String view, String key) {
    ViewRunner<?> runner = runner(view);
    runner.cure(key);
    return status(runner);
  }

  @Override
  public Attestation attest(String view) {
    return new Attest<>(runner(view)).run();
  }

  private ViewRunner<?> runner(String view) {
    ViewRunner<?> runner = runners.get(view);
    if (runner == null) {
      throw new Refused(FoldRefusal.VIEW_UNKNOWN, "view", view);
    }
    return runner;
  }
}
