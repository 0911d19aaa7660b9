package anda.eventstore.history;

import anda.eventstore.view.At;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.HistoryReader;
import anda.eventstore.view.RecordedEvent;
import anda.kernel.DomainEvent;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 历史用语 Puts entries of the log into the sentences and labels of the catalogue. */
@Component
final class WordedHistory implements HistoryReader {

  /** A component of the event, or of a record in it: {@code {reason}}, {@code {plan.title}}. */
  static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9.]+)}");

  private final EventReader log;
  private final Catalogue catalogue = new Catalogue();
  private final ValueWords values = new ValueWords(catalogue);

  WordedHistory(EventReader log) {
    this.log = log;
  }

  @Override
  public List<Item> of(String key, At at) {
    Long position = at.position();
    return log.ofKey(key).stream()
        .filter(event -> position == null || event.position() <= position)
        .map(this::inWords)
        .toList();
  }

  @Override
  public List<Item> between(long from, long to) {
    try (Stream<RecordedEvent> events = log.read(from, to)) {
      return events.map(this::inWords).toList();
    }
  }

  @Override
  public Optional<Item> byId(String eventId) {
    return log.byId(eventId).map(this::inWords);
  }

  Item inWords(RecordedEvent event) {
    return new Item(
        event.id(),
        event.position(),
        event.name(),
        event.aggregate(),
        event.aggregateType(),
        event.sequence(),
        sentence(event),
        event.on(),
        event.at(),
        event.actor(),
        event.command(),
        event.src(),
        event.corrects(),
        details(event));
  }

  private Words sentence(RecordedEvent event) {
    Words template = catalogue.textOrKey(event.name());
    return new Words(
        filled(template.zh(), event.fact(), Words::zh),
        filled(template.en(), event.fact(), Words::en));
  }

  private String filled(String template, DomainEvent fact, Function<Words, String> language) {
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

  private List<Detail> details(RecordedEvent event) {
    List<Detail> details = new ArrayList<>();
    if (event.fact() instanceof Record fact) {
      for (RecordComponent component : fact.getClass().getRecordComponents()) {
        Object value = ValueWords.component(fact, component);
        Words label = catalogue.textOrKey(event.name() + "." + component.getName());
        if (value instanceof Record part && isComposed(part.getClass())) {
          details.addAll(parts(label, part));
        } else if (ValueWords.isStated(value)) {
          details.add(new Detail(label, values.of(component.getName(), value)));
        }
      }
    }
    return details;
  }

  private List<Detail> parts(Words whole, Record part) {
    List<Detail> details = new ArrayList<>();
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      Object value = ValueWords.component(part, component);
      if (ValueWords.isStated(value)) {
        Words known = catalogue.ofMember(part.getClass(), component.getName());
        Words label = known == null ? Words.same(component.getName()) : known;
        Words named = new Words(whole.zh() + "·" + label.zh(), whole.en() + " · " + label.en());
        details.add(new Detail(named, values.of(component.getName(), value)));
      }
    }
    return details;
  }

  /** Whether a record has labels of its own; the kernel's are shown as one value. */
  static boolean isComposed(Class<?> type) {
    return type.isRecord() && !type.getPackageName().equals("anda.kernel");
  }
}
