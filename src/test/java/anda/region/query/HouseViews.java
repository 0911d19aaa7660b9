package anda.region.query;

import anda.eventstore.view.CardReader;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.View;
import anda.eventstore.view.Views;
import anda.region.RegionDirectory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Views folded in memory, one reader for each. */
public final class HouseViews implements Views {

  private final EventReader log;
  private final Map<String, CardReader<?>> readers = new ConcurrentHashMap<>();

  /** Over a log. */
  public HouseViews(EventReader log) {
    this.log = log;
  }

  /** The directory of places as the application has it. */
  public RegionDirectory regions() {
    return new StoredRegions(this, new PlaceView(), log);
  }

  @Override
  @SuppressWarnings("unchecked") // one reader per view, made of that view
  public <S> CardReader<S> reader(View<S> view) {
    return (CardReader<S>)
        readers.computeIfAbsent(view.name(), name -> new HouseCards<>(view, log));
  }

  @Override
  public boolean await(long position) {
    return true;
  }
}
