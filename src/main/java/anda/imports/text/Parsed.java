package anda.imports.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 解析结果 What a text was read as: a value, a problem, or neither with a doubt (then unknown).
 *
 * @param value the value; null when unknown or refused
 * @param problem why the text is refused
 * @param doubt what a reader should know although the text is not refused
 * @param parameters values for the text of problem or doubt
 */
public record Parsed<V>(
    @Nullable V value,
    @Nullable TextRefusal problem,
    @Nullable TextRefusal doubt,
    List<String> parameters) {

  /** A value without any doubt. */
  public static <V> Parsed<V> of(V value) {
    return new Parsed<>(value, null, null, List.of());
  }

  /** A value, or null for unknown, with a doubt. */
  public static <V> Parsed<V> doubtful(@Nullable V value, TextRefusal doubt, String... parameters) {
    return new Parsed<>(value, null, doubt, List.of(parameters));
  }

  /** A refused text. */
  public static <V> Parsed<V> refused(TextRefusal problem, String... parameters) {
    return new Parsed<>(null, problem, null, List.of(parameters));
  }
}
