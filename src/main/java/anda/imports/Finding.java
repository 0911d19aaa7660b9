package anda.imports;

import anda.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 发现 Something a row says that is wrong (then it is refused) or contradicts itself (then it is
 * noted and the row stands as the source gave it). Stored in events of the import.
 *
 * @param field column name; null when it concerns the whole row
 * @param value the text found there, at most 200 characters, long digit runs masked; null = blank
 * @param code name of a {@link Refusal}, whose zh and en text the catalogue holds
 * @param parameters values for that text, in order
 */
public record Finding(
    @Nullable String field, @Nullable String value, String code, List<String> parameters) {

  private static final int LONGEST = 200;

  /** Takes copies, and keeps numbers of persons and accounts out of the log. */
  public Finding {
    value = value == null ? null : shown(value);
    parameters = parameters.stream().map(Finding::shown).toList();
  }

  /** A finding for a named reason. */
  public static Finding of(
      @Nullable String field, @Nullable String value, Refusal reason, String... parameters) {
    return new Finding(field, value, reason.name(), List.of(parameters));
  }

  private static String shown(String text) {
    String masked = text.replaceAll("(?<!\\d)(\\d{4})\\d{7,}([\\dXx]{4})(?![\\dXx])", "$1…$2");
    int end =
        masked.offsetByCodePoints(0, Math.min(LONGEST, masked.codePointCount(0, masked.length())));
    return end < masked.length() ? masked.substring(0, end) + "…" : masked;
  }
}
