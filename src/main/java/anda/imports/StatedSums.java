package anda.imports;

import anda.imports.text.AmountText;
import anda.imports.text.Texts;
import anda.imports.text.WrittenAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 所述合计核对 Checks remarks such as "six rows sum to 4000" or 以上6行合计4000 against the rows they speak
 * of: that many rows up to the one with the remark.
 */
public final class StatedSums implements RowComparison {

  private static final int WAN = 6;
  private static final int REMEMBERED = 100;
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern STATED =
      Pattern.compile(
          "\\b(?<count>\\w{1,5}) rows sum to (?<sum>[\\d,.]{1,20}\\d)"
              + "|(?:以上|上述)(?<zhcount>\\d{1,3})行(?:合计|共计)(?<zhsum>[\\d,.]{0,20}\\d)");

  private final String amountColumn;
  private final String remarkColumn;
  private final List<@Nullable Long> amounts = new ArrayList<>();
  private final Map<Integer, List<Finding>> findings = new HashMap<>();

  /** A check of one amount column, in 万元, by remarks in another column. */
  public StatedSums(String amountColumn, String remarkColumn) {
    this.amountColumn = amountColumn;
    this.remarkColumn = remarkColumn;
  }

  @Override
  public void see(Row row) {
    String amount = row.text(amountColumn);
    amounts.add(amount == null ? null : fen(amount));
    if (amounts.size() > REMEMBERED) {
      amounts.remove(0);
    }
    String remark = row.text(remarkColumn);
    if (remark == null) {
      return;
    }
    Matcher stated = STATED.matcher(Texts.halfWidth(remark).toLowerCase(Locale.ROOT));
    if (stated.find()) {
      boolean english = stated.group("count") != null;
      int count = number(stated.group(english ? "count" : "zhcount"));
      Long sum = fen(stated.group(english ? "sum" : "zhsum"));
      if (count > 0 && sum != null) {
        compare(row, remark, count, sum);
      }
    }
  }

  @Override
  public Map<Integer, List<Finding>> findings() {
    return findings;
  }

  private void compare(Row row, String remark, int count, long stated) {
    long sum = 0;
    int counted = Math.min(count, amounts.size());
    for (Long fen : amounts.subList(amounts.size() - counted, amounts.size())) {
      sum += fen == null ? 0 : fen;
    }
    if (counted < count || sum != stated) {
      findings
          .computeIfAbsent(row.number(), number -> new ArrayList<>())
          .add(
              Finding.of(
                  remarkColumn,
                  remark,
                  ImportRefusal.ROWS_DO_NOT_ADD_UP,
                  Integer.toString(count),
                  shown(stated),
                  shown(sum)));
    }
  }

  private static int number(String text) {
    int word = NUMBERS.indexOf(text);
    if (word >= 0) {
      return word;
    }
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }

  private static @Nullable Long fen(String text) {
    WrittenAmount amount = AmountText.parse(text, AmountText.Unit.WAN_YUAN).value();
    return amount == null ? null : amount.fen();
  }

  private static String shown(long fen) {
    return BigDecimal.valueOf(fen, WAN).stripTrailingZeros().toPlainString();
  }
}
