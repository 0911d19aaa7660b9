package anda.eventstore.history;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.PersonNames;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 称谓 Puts names in the place of ids, as they were known at an entry: from the entries of the record
 * up to there, never from a view, which may lag behind.
 *
 * <p>One answer of the history has one, so that each record is read once. It reads at most {@value
 * #MOST_READ} records; an id beyond them stays an id.
 */
final class Naming {

  private static final int MOST_READ = 500;
  private static final Pattern RECORD = Pattern.compile("[a-z]+(?:-[A-Za-z0-9]+)+");

  private final EventReader log;
  private final Collection<View<?>> views;
  private final Collection<PersonNames> persons;
  private final Map<String, List<RecordedEvent>> read = new HashMap<>();

  Naming(EventReader log, Collection<View<?>> views, Collection<PersonNames> persons) {
    this.log = log;
    this.views = views;
    this.persons = persons;
  }

  /**
   * The name behind an id.
   *
   * @param component name of the component it stands in: that of a person is told by it
   * @param told the entry in which it stands
   */
  Optional<Words> of(String component, String id, RecordedEvent told) {
    if (component.equals("personId")) {
      return persons.stream().flatMap(known -> known.post(id).stream()).findFirst();
    }
    if (!isId(id)) {
      return Optional.empty();
    }
    List<RecordedEvent> known =
        entries(id).stream().filter(event -> event.position() <= told.position()).toList();
    return known.isEmpty()
        ? Optional.empty()
        : views.stream()
            .flatMap(view -> title(view, id, known, told.happenedDay()).stream())
            .findFirst();
  }

  /** Whether a text may be the id of a record. */
  static boolean isId(String text) {
    return RECORD.matcher(text).matches();
  }

  private List<RecordedEvent> entries(String id) {
    List<RecordedEvent> before = read.get(id);
    if (before != null || read.size() >= MOST_READ) {
      return before == null ? List.of() : before;
    }
    List<RecordedEvent> entries = log.ofAggregate(id);
    read.put(id, entries);
    return entries;
  }

  private static <S> Optional<Words> title(
      View<S> view, String id, List<RecordedEvent> known, LocalDate day) {
    @Nullable S card = null;
    for (RecordedEvent event : known) {
      if (view.keys(event).contains(id)) {
        card = view.fold(card, event, id);
      }
    }
    return card == null ? Optional.empty() : Optional.ofNullable(view.title(card, day));
  }
}
