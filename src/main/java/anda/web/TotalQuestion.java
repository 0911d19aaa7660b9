package anda.web;

import anda.kernel.PlaceRef;
import anda.kernel.PlaceRef.Level;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 汇总条件 What a total is asked for: the dimensions it is narrowed to; null narrows nothing. */
public final class TotalQuestion {

  private final Map<String, String> where = new TreeMap<>();

  /** Narrowed to one value of a dimension. */
  public TotalQuestion with(String dimension, @Nullable String value) {
    if (value != null) {
      where.put(dimension, value);
    }
    return this;
  }

  /**
   * Narrowed to a place.
   *
   * @param code 2, 4, 6, 9 or 12 digits
   * @param dimensions dimension of each level at which sums are kept
   * @param otherLevel refusal of a place at any other level; its parameters: the code, and the
   *     dimension of the highest level that would do
   * @throws Refused {@code PLACE_CODE_MALFORMED} or the one given
   */
  public TotalQuestion within(
      @Nullable String code, Map<Level, String> dimensions, Refusal otherLevel) {
    if (code == null) {
      return this;
    }
    String padded = PlaceRef.padded(code);
    String dimension = dimensions.get(PlaceRef.levelOf(padded));
    if (dimension == null) {
      String highest = new TreeMap<>(dimensions).firstEntry().getValue();
      throw new Refused(otherLevel, "place", padded, highest);
    }
    return with(dimension, padded);
  }

  /** Dimension to value. */
  public Map<String, String> where() {
    return where;
  }

  /**
   * Checks that a name is one of those offered.
   *
   * @param refusal its parameters: the name, and all that are offered
   */
  public static void known(String field, String name, Collection<String> offered, Refusal refusal) {
    if (!offered.contains(name)) {
      throw new Refused(refusal, field, name, String.join(", ", offered));
    }
  }

  /**
   * The dimensions named in {@code by}, parted by commas; one named twice counts once.
   *
   * @param refusal as for {@link #known}
   */
  public static Set<String> by(
      @Nullable String asked, Collection<String> offered, Refusal refusal) {
    Set<String> dimensions = new LinkedHashSet<>();
    for (String name : asked == null || asked.isBlank() ? new String[0] : asked.split(",")) {
      String dimension = name.strip();
      known("by", dimension, offered, refusal);
      dimensions.add(dimension);
    }
    return dimensions;
  }
}
