package anda.eventstore.history;

import anda.eventstore.view.HistoryReader.Words;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.kernel.Sealed;
import anda.kernel.Source;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 值的用语 Values of events in words: money in yuan, shares in per cent, enum constants by their terms.
 */
final class ValueWords {

  private static final Words NOT_STATED = new Words("（未注明）", "(not stated)");
  private static final Words NONE = new Words("（无）", "(none)");
  private static final int FEN_DIGITS = 2;
  private static final int PPM_TO_PERCENT_DIGITS = 4;

  private final Catalogue catalogue;
  private final BiFunction<String, String, Optional<Words>> names;
  private final List<String> named = new ArrayList<>();

  ValueWords(Catalogue catalogue) {
    this(catalogue, (component, id) -> Optional.empty());
  }

  /**
   * Words with names in the place of ids.
   *
   * @param names name of a component and a text in it, to what the text is the id of
   */
  ValueWords(Catalogue catalogue, BiFunction<String, String, Optional<Words>> names) {
    this.catalogue = catalogue;
    this.names = names;
  }

  /** Ids and codes of what was named since the last call. */
  List<String> named() {
    List<String> ids = List.copyOf(named);
    named.clear();
    return ids;
  }

  /** A value under the name of its component, which tells the unit of a bare number. */
  Words of(String component, @Nullable Object value) {
    if (value instanceof Number number && endsWith(component, "ppm")) {
      return Words.same(decimal(number.longValue(), PPM_TO_PERCENT_DIGITS) + "%");
    }
    if (value instanceof Number number && endsWith(component, "fen")) {
      return yuan(number.longValue());
    }
    if (value instanceof String text) {
      return name(component, text);
    }
    if (value instanceof Collection<?> many) {
      return joined(many.stream().map(one -> of(component, one)).toList(), "；", "; ");
    }
    return of(value);
  }

  private Words name(String component, String text) {
    Optional<Words> name = names.apply(component, text);
    if (name.isPresent()) {
      named.add(text);
    }
    return name.orElseGet(() -> Words.same(text));
  }

  private static boolean endsWith(String component, String unit) {
    return component.toLowerCase(Locale.ROOT).endsWith(unit);
  }

  private Words of(@Nullable Object value) {
    if (value == null) {
      return NOT_STATED;
    }
    if (value instanceof Boolean truth) {
      return truth ? new Words("是", "yes") : new Words("否", "no");
    }
    if (value instanceof Enum<?> constant) {
      return term(constant);
    }
    if (value instanceof Map<?, ?> map) {
      return joined(
          map.entrySet().stream()
              .map(e -> with(of(e.getKey()), "：", ": ", of(e.getValue())))
              .toList(),
          "；",
          "; ");
    }
    return value instanceof Record composed ? record(composed) : Words.same(value.toString());
  }

  /** The term of an enum constant; its name where the catalogue has none. */
  Words term(Enum<?> constant) {
    Words term = catalogue.ofMember(constant.getDeclaringClass(), constant.name());
    return term == null ? Words.same(constant.name()) : term;
  }

  private Words record(Record value) {
    if (value instanceof PlaceRef place) {
      if (!place.code().isEmpty()) {
        named.add(place.code());
      }
      return Words.same(place.name());
    }
    if (value instanceof Amount amount) {
      return amount(amount);
    }
    if (value instanceof Quantity quantity) {
      return Words.same(quantity.number() + " " + quantity.unit());
    }
    if (value instanceof PartialDate date) {
      return date(date);
    }
    if (value instanceof Source source) {
      return source(source);
    }
    if (value instanceof Sealed) {
      return new Words("（已密封）", "(sealed)");
    }
    return parts(value);
  }

  /**
   * What a record says, part by part. An id that has no name is said only where nothing else is;
   * one whose name stands before it is not said again. Both stand among the ids.
   */
  private Words parts(Record value) {
    List<Words> parts = new ArrayList<>();
    List<Words> nameless = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object part = component(value, component);
      if (!isStated(part)) {
        continue;
      }
      Words told = of(component.getName(), part);
      if (part instanceof String id && isId(component.getName(), id)) {
        if (told.equals(Words.same(id))) {
          named.add(id);
          nameless.add(told);
          continue;
        }
        if (parts.contains(told)) {
          continue;
        }
      }
      parts.add(labelled(value, component, part, told));
    }
    return joined(parts.isEmpty() ? nameless : parts, "，", ", ");
  }

  /** A number or day alone does not tell what it is of. */
  private Words labelled(Record of, RecordComponent component, @Nullable Object part, Words told) {
    boolean bare = part instanceof Number || part instanceof LocalDate;
    Words label = bare ? catalogue.ofMember(of.getClass(), component.getName()) : null;
    return label == null ? told : with(label, " ", " ", told);
  }

  /** An id names its kind as its component does: {@code unit-…} in {@code unitId}. */
  private static boolean isId(String component, String text) {
    String kind = component.endsWith("Id") ? component.replaceFirst("Id$", "") : component;
    return Naming.isId(text) && List.of(text.split("-")).contains(kind);
  }

  private Words amount(Amount amount) {
    Words kind = term(amount.kind());
    Long fen = amount.fen();
    if (fen == null) {
      String text = amount.text();
      return with(kind, " ", " ", text == null ? NOT_STATED : Words.same(text));
    }
    Words figure = with(kind, " ", " ", yuan(fen));
    return amount.qualifier() == Amount.Qualifier.EXACT
        ? figure
        : with(figure, "，", ", ", term(amount.qualifier()));
  }

  private static Words yuan(long fen) {
    String number = decimal(fen, FEN_DIGITS);
    return new Words(number + "元", "CNY " + number);
  }

  /** A whole number with its decimal point moved: no floating point on the way. */
  private static String decimal(long whole, int digits) {
    BigDecimal exact = BigDecimal.valueOf(whole, digits).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
  }

  private Words date(PartialDate date) {
    String text =
        date.from().equals(date.to()) ? date.from().toString() : date.from() + "–" + date.to();
    return Words.same(text);
  }

  private static Words source(Source source) {
    String number = source.number();
    return number == null
        ? Words.same(source.text())
        : new Words(source.text() + "（" + number + "）", source.text() + " (" + number + ")");
  }

  /** Whether a value says anything. */
  static boolean isStated(@Nullable Object value) {
    return value != null && !(value instanceof Collection<?> many && many.isEmpty());
  }

  static @Nullable Object component(Record of, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Words with(Words first, String zh, String en, Words second) {
    return new Words(first.zh() + zh + second.zh(), first.en() + en + second.en());
  }

  private static Words joined(List<Words> parts, String zh, String en) {
    return parts.isEmpty()
        ? NONE
        : new Words(text(parts, Words::zh, zh), text(parts, Words::en, en));
  }

  private static String text(List<Words> parts, Function<Words, String> language, String between) {
    return parts.stream().map(language).collect(Collectors.joining(between));
  }
}
