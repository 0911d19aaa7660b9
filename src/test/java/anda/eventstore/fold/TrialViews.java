package anda.eventstore.fold;

import anda.eventstore.view.CardReader;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.View;
import anda.eventstore.view.ViewUpkeep;
import anda.eventstore.view.Views;
import com.mongodb.client.MongoDatabase;
import java.util.List;

/** Views without processors: folded when told to. For measurements outside of this package. */
public final class TrialViews {

  private final FoldedViews views;

  private TrialViews(FoldedViews views) {
    this.views = views;
  }

  /** A view of accounts that fails on every event at or after a position. */
  public static View<?> accountsFailingFrom(long position) {
    AccountView view = new AccountView();
    view.failOn(event -> event.position() >= position);
    return view;
  }

  /** A view of accounts. */
  public static View<?> accounts() {
    return new AccountView();
  }

  /** Views over a log. */
  public static TrialViews of(List<View<?>> views, EventReader log, MongoDatabase database) {
    return new TrialViews(new FoldedViews(views, log, database));
  }

  /** Folds all views up to a position. */
  public void foldTo(long position) {
    views.runners().forEach(runner -> runner.foldTo(position));
  }

  /** The upkeep of the views. */
  public ViewUpkeep upkeep() {
    return views;
  }

  /** The views. */
  public Views views() {
    return views;
  }

  /** The reader of a view. */
  public <S> CardReader<S> reader(View<S> view) {
    return views.reader(view);
  }
}
