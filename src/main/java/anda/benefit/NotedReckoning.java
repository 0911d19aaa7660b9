package anda.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 附注算式 A reckoning that stands in a note: products and sums, such as {@code 550 x 3171 =
 * 1,744,050}, done again. Exact.
 *
 * @param text as written
 * @param result what it comes to
 * @param stated what the note says it comes to
 */
record NotedReckoning(String text, BigDecimal result, BigDecimal stated) {

  private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
  private static final String FIGURE = "(?:" + NUMBER + ")(?:%| ?wan| ?万元?)?";
  private static final Pattern RECKONING =
      Pattern.compile(
          "(?<![\\d.,])("
              + FIGURE
              + "(?:(?: ?[x×*] ?"
              + FIGURE
              + ")+|(?: ?\\+ ?"
              + FIGURE
              + ")+)) ?= ?("
              + FIGURE
              + ")(?![\\d%])");
  private static final Pattern TIMES = Pattern.compile(" ?[x×*] ?");
  private static final Pattern PLUS = Pattern.compile(" ?\\+ ?");
  private static final Pattern ONE = Pattern.compile("(" + NUMBER + ")(%| ?wan| ?万元?)?");
  // A note is a few words; no reckoning in one has more figures than this.
  private static final int MOST = 50;

  /** Whether the note is right. */
  boolean checks() {
    return result.compareTo(stated) == 0;
  }

  /** Those in a note, in its order. */
  static List<NotedReckoning> in(@Nullable String note) {
    List<NotedReckoning> found = new ArrayList<>();
    if (note == null) {
      return found;
    }
    Matcher matcher = RECKONING.matcher(note);
    while (matcher.find() && found.size() < MOST) {
      String left = matcher.group(1);
      BigDecimal result =
          PLUS.matcher(left).find()
              ? PLUS.splitAsStream(left)
                  .map(NotedReckoning::value)
                  .reduce(BigDecimal.ZERO, BigDecimal::add)
              : TIMES
                  .splitAsStream(left)
                  .map(NotedReckoning::value)
                  .reduce(BigDecimal.ONE, BigDecimal::multiply);
      found.add(new NotedReckoning(matcher.group(), result, value(matcher.group(2))));
    }
    return found;
  }

  private static BigDecimal value(String figure) {
    Matcher one = ONE.matcher(figure.strip());
    if (!one.matches()) {
      throw new IllegalArgumentException(figure);
    }
    BigDecimal number = PublishedRules.number(one.group(1));
    String unit = one.group(2);
    if (unit == null) {
      return number;
    }
    return unit.equals("%") ? number.movePointLeft(2) : number.movePointRight(4);
  }
}
