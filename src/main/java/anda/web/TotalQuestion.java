package anda.web;

import anda.eventstore.view.At;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.CardReader.Total;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 汇总条件 A total that is asked for: its measure, and what it is narrowed to; null narrows nothing.
 */
public final class TotalQuestion {

  private final TotalOffer offer;
  private final String measure;
  private final Map<String, String> where = new TreeMap<>();

  TotalQuestion(TotalOffer offer, String measure) {
    this.offer = offer;
    this.measure = measure;
  }

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
   * @throws Refused {@code PLACE_CODE_MALFORMED} or that of another level
   */
  public TotalQuestion within(@Nullable String code) {
    if (code == null) {
      return this;
    }
    String padded = PlaceRef.padded(code, "place");
    String dimension = offer.levels().get(PlaceRef.levelOf(padded));
    if (dimension == null) {
      String highest = new TreeMap<>(offer.levels()).firstEntry().getValue();
      throw new Refused(offer.otherLevel(), "place", padded, highest);
    }
    return with(dimension, padded);
  }

  /** Dimension to value. */
  public Map<String, String> where() {
    return where;
  }

  /**
   * The dimensions named in {@code by}, parted by commas; one named twice counts once.
   *
   * @throws Refused that of another dimension
   */
  public Set<String> by(@Nullable String asked) {
    Set<String> dimensions = new LinkedHashSet<>();
    for (String name : asked == null || asked.isBlank() ? new String[0] : asked.split(",")) {
      String dimension = name.strip();
      TotalOffer.offered("by", dimension, offer.dimensions(), offer.otherDimension());
      dimensions.add(dimension);
    }
    return dimensions;
  }

  /** Makes an address's own group of what is known of one. */
  @FunctionalInterface
  public interface Group<G> {
    /** The group. */
    G of(Map<String, String> dimensions, long sum, long rows);
  }

  /**
   * The sums by some of the dimensions offered, one for each group that holds a row.
   *
   * @param position where they are read; {@link CardReader#position}
   */
  public <G> List<G> groups(
      CardReader<?> cards, Set<String> dimensions, long position, Group<G> group) {
    return sums(cards, dimensions, position).stream()
        .filter(total -> total.rows() > 0)
        .map(total -> group.of(total.dimensions(), total.sum(), total.rows()))
        .toList();
  }

  /** The same, with groups that hold no row any more. */
  public List<Total> sums(CardReader<?> cards, Set<String> dimensions, long position) {
    return cards.totals(measure, where, List.copyOf(dimensions), At.position(position));
  }

  /** A page of the rows that make up the sum of all groups. */
  public <T> ExplainedTotal<T> explained(
      CardReader<?> cards, Lookup lookup, Paging paging, ExplainedTotal.ShownRow<T> row) {
    long position = cards.position(lookup.at());
    return ExplainedTotal.of(
        cards.explain(measure, where, At.position(position)), paging, position, row);
  }
}
