package anda.web;

import anda.kernel.KernelRefusal;
import anda.kernel.Refused;
import anda.kernel.Source;
import anda.web.ActRequest.SourceRequest;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 请求字段 Reads the fields of a request's body.
 *
 * <p>Every {@code field} is the path of the field within the body, named in the refusal.
 */
public final class Fields {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private Fields() {}

  /**
   * The value given.
   *
   * @throws Refused {@code VALUE_REQUIRED}
   */
  public static <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, field, field);
    }
    return value;
  }

  /** A text whose absence the rules refuse. */
  public static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /**
   * Each of the values read; no list at all = an empty one.
   *
   * @throws Refused {@code VALUE_REQUIRED} for a null among them
   */
  public static <A, T> List<T> each(@Nullable List<A> asked, String field, Function<A, T> one) {
    return asked == null
        ? List.of()
        : asked.stream().map(item -> one.apply(required(item, field))).toList();
  }

  /** The values as given; otherwise as {@link #each}. */
  public static <T> List<T> list(@Nullable List<T> values, String field) {
    return each(values, field, Function.identity());
  }

  /** Each of the documents; see {@link #document}. */
  public static List<Source> documents(@Nullable List<SourceRequest> asked, String field) {
    return each(asked, field, document -> document(document, field));
  }

  /**
   * A document that an act rests on.
   *
   * @throws Refused {@code VALUE_REQUIRED} without a text, {@code VALUE_MALFORMED} with a digest
   *     that is none
   */
  public static Source document(SourceRequest asked, String field) {
    digest(asked.digest(), field + ".digest");
    return new Source(
        asked.kind() == null ? Source.Kind.DOCUMENT : asked.kind(),
        required(asked.text(), field + ".text"),
        asked.number(),
        asked.issuer(),
        asked.day(),
        asked.digest(),
        null);
  }

  /** Refuses what is given as a SHA-256 and is none. */
  static void digest(@Nullable String given, String field) {
    if (given != null && !SHA256.matcher(given).matches()) {
      throw new Refused(KernelRefusal.VALUE_MALFORMED, field);
    }
  }
}
