package anda.imports.text;

import anda.kernel.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures with words that a source gives for parts of an amount: {@code 47 province + 66.5 city}.
 */
final class AmountParts {

  /**
   * One part.
   *
   * @param text the source's words
   * @param fen its amount
   * @param qualifier whether its figure is exact
   */
  record Part(String text, long fen, Amount.Qualifier qualifier) {}

  private static final Pattern PLUS =
      Pattern.compile("\\s[+＋]\\s|(?<=[^\\d\\s])\\s?[+＋](?=\\s?\\S)");
  private static final Pattern COMMA = Pattern.compile("[,，、](?!\\d{3}(?!\\d))\\s*");
  private static final String FIGURE =
      "(?<fig>\\d[\\d,]*(?:\\.\\d+)?)(?<more>\\+|余|多)?"
          + " ?(?<unit>million yuan|hundred million yuan|亿元|亿|万元|万|wan\\b|yuan\\b|元)?(?<tail>余|多)?";
  private static final Pattern LEADING = Pattern.compile(FIGURE + "(?<words>.*)");
  private static final Pattern TRAILING = Pattern.compile("(?<words>.*?\\D) ?" + FIGURE);
  private static final Pattern COUNTED =
      Pattern.compile(
          "^ ?(per|a|an|each|projects?|towns?|villages?|gachas?|households?|persons?|people|firms?"
              + "|cows?|ewes?|cattle|chicks|mu|kw|square|bags?|jobs?|percent|%"
              + "|年|月|个|户|人|头|只|亩|村|项|家)(\\b|$|\\s|(?<=\\p{IsHan}))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

  private AmountParts() {}

  /** Parts of a sum written with plus signs; fewer than two when it is none. */
  static List<Part> joined(String segment) {
    String[] pieces = PLUS.split(segment);
    for (int i = 0; i < pieces.length; i++) {
      String first = COMMA.split(pieces[i], 2)[0];
      pieces[i] = of(first.strip(), true) == null ? pieces[i] : first;
    }
    return pieces.length < 2 ? List.of() : all(pieces, true);
  }

  /** Parts written one after another with commas. */
  static List<Part> listed(String segment) {
    return all(COMMA.split(segment), false);
  }

  private static List<Part> all(String[] pieces, boolean summed) {
    List<Part> parts = new ArrayList<>();
    for (String piece : pieces) {
      Part part = of(piece.strip(), summed);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The part a clause tells, or null when its figure is a year, a count or missing. */
  static @Nullable Part of(String clause) {
    return of(clause, false);
  }

  private static @Nullable Part of(String clause, boolean summed) {
    Matcher leading = LEADING.matcher(clause);
    if (leading.matches()) {
      return part(clause, leading, leading.group("words"), summed);
    }
    Matcher trailing = TRAILING.matcher(clause);
    return trailing.matches() ? part(clause, trailing, "", summed) : null;
  }

  private static @Nullable Part part(String clause, Matcher match, String after, boolean summed) {
    String figure = match.group("fig");
    String unit = match.group("unit");
    boolean year = !summed && YEAR.matcher(figure).matches();
    if (unit == null && (year || COUNTED.matcher(after).find())) {
      return null;
    }
    BigDecimal number = Numbers.of(figure);
    if (number == null) {
      return null;
    }
    BigDecimal fen = number.movePointRight(decimals(unit)).stripTrailingZeros();
    if (fen.scale() > 0 || fen.compareTo(BigDecimal.valueOf(Amount.MAX_FEN)) > 0) {
      return null;
    }
    boolean more = match.group("more") != null || match.group("tail") != null;
    return new Part(
        clause, fen.longValueExact(), more ? Amount.Qualifier.AT_LEAST : Amount.Qualifier.EXACT);
  }

  private static int decimals(@Nullable String unit) {
    return switch (unit == null ? "" : unit) {
      case "million yuan" -> 8;
      case "hundred million yuan", "亿元", "亿" -> 10;
      case "yuan", "元" -> 2;
      default -> 6;
    };
  }
}
