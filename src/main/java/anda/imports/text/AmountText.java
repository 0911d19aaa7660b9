package anda.imports.text;

import anda.kernel.Amount;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 金额文本 Amounts as printed: {@code 16268.74}, {@code 10,000}, {@code 约20万元}, {@code 1200+}.
 *
 * <p>Exact to the fen or refused; at most 2^53 - 1 fen. A unit in the text wins over the column's.
 */
public final class AmountText {

  /** 单位 What a bare figure counts. */
  public enum Unit {
    YUAN("元", 2),
    WAN_YUAN("万元", 6),
    YI_YUAN("亿元", 10);

    private final String label;
    private final int decimals;

    Unit(String label, int decimals) {
      this.label = label;
      this.decimals = decimals;
    }

    /** Chinese name. */
    public String label() {
      return label;
    }
  }

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<before>约|近|不足|超过|超|逾|至少|about|nearly|over|more than|under|up to|>|<|≥|≤)? ?"
              + "(?:[¥￥] ?)?(?<number>-?[\\d,.]+) ?(?<more>余|多|\\+)?"
              + " ?(?<unit>亿元|亿|万元|万|wan|元|yuan)?(?<after>余|多|以上|以内|左右|整)?");

  private AmountText() {}

  /** The amount, or why it is none. */
  public static Parsed<WrittenAmount> parse(String text, Unit bare) {
    String plain = Texts.halfWidth(text);
    if (Numbers.SCIENTIFIC.matcher(plain).matches()) {
      return Parsed.refused(TextRefusal.DIGITS_LOST, text);
    }
    Matcher match = AMOUNT.matcher(plain);
    if (!match.matches()) {
      return Parsed.refused(TextRefusal.AMOUNT_MALFORMED, text);
    }
    String digits = match.group("number");
    if (digits.startsWith("-")) {
      return Parsed.refused(TextRefusal.AMOUNT_IS_NEGATIVE, text);
    }
    BigDecimal number = Numbers.of(digits);
    if (number == null) {
      return Parsed.refused(TextRefusal.AMOUNT_MALFORMED, text);
    }
    Unit unit = unit(match.group("unit"), bare);
    BigDecimal fen = number.movePointRight(unit.decimals).stripTrailingZeros();
    if (fen.scale() > 0) {
      return Parsed.refused(TextRefusal.AMOUNT_FINER_THAN_FEN, text);
    }
    if (fen.compareTo(BigDecimal.valueOf(Amount.MAX_FEN)) > 0) {
      return Parsed.refused(TextRefusal.AMOUNT_OUT_OF_RANGE, text);
    }
    Amount.@Nullable Qualifier qualifier =
        qualifier(match.group("before"), match.group("more"), match.group("after"));
    return qualifier == null
        ? Parsed.refused(TextRefusal.AMOUNT_MALFORMED, text)
        : Parsed.of(new WrittenAmount(fen.longValueExact(), qualifier, text, unit.label()));
  }

  private static Unit unit(@Nullable String written, Unit bare) {
    if (written == null) {
      return bare;
    }
    return switch (written.charAt(0)) {
      case '亿' -> Unit.YI_YUAN;
      case '万', 'w' -> Unit.WAN_YUAN;
      default -> Unit.YUAN;
    };
  }

  /** The one meaning of the words around a figure; null when they contradict each other. */
  private static Amount.@Nullable Qualifier qualifier(@Nullable String... words) {
    Amount.@Nullable Qualifier all = null;
    for (String word : words) {
      Amount.@Nullable Qualifier one = word == null ? null : meaning(word);
      if (one != null && all != null && one != all) {
        return null;
      }
      all = one == null ? all : one;
    }
    return all == null ? Amount.Qualifier.EXACT : all;
  }

  private static Amount.Qualifier meaning(String word) {
    return switch (word) {
      case "约", "about", "左右" -> Amount.Qualifier.ABOUT;
      case "近", "nearly", "不足", "under", "up to", "<", "≤", "以内" -> Amount.Qualifier.AT_MOST;
      case "整" -> Amount.Qualifier.EXACT;
      default -> Amount.Qualifier.AT_LEAST;
    };
  }
}
