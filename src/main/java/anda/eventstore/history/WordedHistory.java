package anda.eventstore.history;

import anda.eventstore.view.At;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.HistoryReader;
import anda.eventstore.view.PersonNames;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.DomainEvent;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 历史用语 Puts entries of the log into the sentences and labels of the catalogue. */
@Component
final class WordedHistory implements HistoryReader {

  /** A component of the event, or of a record in it: {@code {reason}}, {@code {plan.title}}. */
  static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9.]+)}");

  private final EventReader log;
  private final Catalogue catalogue = new Catalogue();
  private final Supplier<Naming> namings;

  @Autowired
  WordedHistory(
      EventReader log, ObjectProvider<View<?>> views, ObjectProvider<PersonNames> persons) {
    this.log = log;
    this.namings = () -> new Naming(log, views.stream().toList(), persons.stream().toList());
  }

  /** Words in which only the given views name records. */
  WordedHistory(EventReader log, List<View<?>> views, List<PersonNames> persons) {
    this.log = log;
    this.namings = () -> new Naming(log, views, persons);
  }

  @Override
  public List<Item> of(String key, At at) {
    Long position = at.position();
    Naming naming = namings.get();
    return log.ofKey(key).stream()
        .filter(event -> position == null || event.position() <= position)
        .map(event -> inWords(event, naming))
        .toList();
  }

  @Override
  public List<Item> between(long from, long to) {
    try (Stream<RecordedEvent> events = log.read(from, to)) {
      Naming naming = namings.get();
      return events.map(event -> inWords(event, naming)).toList();
    }
  }

  @Override
  public Optional<Item> byId(String eventId) {
    return log.byId(eventId).map(this::inWords);
  }

  Item inWords(RecordedEvent event) {
    return inWords(event, namings.get());
  }

  private Item inWords(RecordedEvent event, Naming naming) {
    ValueWords values =
        new ValueWords(catalogue, (component, id) -> naming.of(component, id, event));
    return new Item(
        event.id(),
        event.position(),
        event.name(),
        event.aggregate(),
        event.aggregateType(),
        event.sequence(),
        sentence(event, values),
        event.on(),
        event.at(),
        event.actor(),
        event.command(),
        event.src(),
        event.corrects(),
        details(event, values));
  }

  private Words sentence(RecordedEvent event, ValueWords values) {
    Words template = catalogue.textOrKey(event.name());
    Words filled =
        new Words(
            filled(template.zh(), event.fact(), values, Words::zh),
            filled(template.en(), event.fact(), values, Words::en));
    values.named();
    return filled;
  }

  private static String filled(
      String template, DomainEvent fact, ValueWords values, Function<Words, String> language) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    language.apply(values.of(last(found.group(1)), value(fact, found.group(1))))));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static @Nullable Object value(Object from, String path) {
    Object value = from;
    for (String name : path.split("\\.")) {
      Object holder = value;
      value =
          holder == null
              ? null
              : Stream.of(holder.getClass().getRecordComponents())
                  .filter(component -> component.getName().equals(name))
                  .findFirst()
                  .map(component -> ValueWords.component((Record) holder, component))
                  .orElse(null);
    }
    return value;
  }

  private List<Detail> details(RecordedEvent event, ValueWords values) {
    List<Detail> details = new ArrayList<>();
    if (event.fact() instanceof Record fact) {
      for (RecordComponent component : fact.getClass().getRecordComponents()) {
        Object value = ValueWords.component(fact, component);
        Words label = catalogue.textOrKey(event.name() + "." + component.getName());
        if (value instanceof Record part && isComposed(part.getClass())) {
          details.addAll(parts(label, part, values));
        } else if (ValueWords.isStated(value)) {
          details.add(detail(label, component.getName(), value, values));
        }
      }
    }
    return details;
  }

  private List<Detail> parts(Words whole, Record part, ValueWords values) {
    List<Detail> details = new ArrayList<>();
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      Object value = ValueWords.component(part, component);
      if (ValueWords.isStated(value)) {
        Words known = catalogue.ofMember(part.getClass(), component.getName());
        Words label = known == null ? Words.same(component.getName()) : known;
        Words named = new Words(whole.zh() + "·" + label.zh(), whole.en() + " · " + label.en());
        details.add(detail(named, component.getName(), value, values));
      }
    }
    return details;
  }

  private static Detail detail(
      Words label, String component, @Nullable Object value, ValueWords values) {
    Words words = values.of(component, value);
    return new Detail(label, words, values.named());
  }

  /** Whether a record has labels of its own; the kernel's are shown as one value. */
  static boolean isComposed(Class<?> type) {
    return type.isRecord() && !type.getPackageName().equals("anda.kernel");
  }
}
