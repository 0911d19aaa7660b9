package anda.project.process;

import anda.imports.RowReader;
import anda.imports.text.WrittenAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 行内核对 Contradictions that the columns of a row themselves show; noted, never repaired.
 *
 * <p>Exact decimals throughout; what is shown is rounded to two places.
 */
final class RowChecks {

  private static final Pattern RATE =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,4})?) ?(?:%|percent|个百分点)");
  private static final Pattern PART_OF =
      Pattern.compile("^(?:of|其中[^\\d]*共|占) ?([\\d.]{1,15}) ?(?:wan|万元|万)\\b?.*");
  private static final BigDecimal FEN_OF_WAN = BigDecimal.valueOf(1_000_000);

  private RowChecks() {}

  /** Of a row of projects. */
  static void project(
      RowReader row,
      @Nullable WrittenAmount funds,
      @Nullable Long households,
      @Nullable Long persons,
      @Nullable WrittenAmount income) {
    if (households != null && persons != null && persons < households) {
      row.note(
          "persons",
          RowFinding.PROJECT_FEWER_PERSONS_THAN_HOUSEHOLDS,
          households.toString(),
          persons.toString());
    }
    if (funds == null) {
      return;
    }
    rate(row, funds, households, income);
    Matcher part = PART_OF.matcher(text(row, "funds_detail"));
    if (part.matches()) {
      BigDecimal whole = new BigDecimal(part.group(1));
      BigDecimal given = wan(funds.fen());
      if (whole.compareTo(given) > 0) {
        row.note(
            "funds_wan",
            RowFinding.PROJECT_PART_OF_LARGER_SUM,
            shown(whole),
            shown(given),
            shown(whole.subtract(given)));
      }
    }
  }

  /** A yearly return in per cent of the money, against what the households are said to get. */
  private static void rate(
      RowReader row,
      WrittenAmount funds,
      @Nullable Long households,
      @Nullable WrittenAmount income) {
    Matcher rate = RATE.matcher(text(row, "benefit_terms"));
    if (households == null || income == null || !rate.find()) {
      return;
    }
    BigDecimal back = wan(funds.fen()).multiply(new BigDecimal(rate.group(1))).movePointLeft(2);
    BigDecimal got = wan(income.fen()).multiply(BigDecimal.valueOf(households));
    row.note(
        "income_per_household_yuan",
        RowFinding.PROJECT_INCOME_AGAINST_RATE,
        shown(wan(funds.fen())),
        rate.group(1),
        shown(back),
        shown(got),
        shown(back.subtract(got).abs()));
  }

  /** Of a row of fund tracking. */
  static void tracking(
      RowReader row,
      @Nullable WrittenAmount allocated,
      @Nullable WrittenAmount paid,
      @Nullable Integer ppm) {
    if (allocated == null) {
      return;
    }
    BigDecimal total = wan(allocated.fen());
    if (paid != null && paid.fen() > allocated.fen()) {
      row.note(
          "paid_wan",
          RowFinding.STATEMENT_PAID_ABOVE_ALLOCATED,
          shown(total),
          shown(wan(paid.fen())));
    }
    if (ppm == null) {
      return;
    }
    BigDecimal share = BigDecimal.valueOf(ppm, 6);
    String percent = BigDecimal.valueOf(ppm, 4).stripTrailingZeros().toPlainString();
    BigDecimal implied = total.multiply(share);
    if (share.compareTo(BigDecimal.ONE) > 0 && (paid == null || paid.fen() <= allocated.fen())) {
      row.note(
          "paid_percent", RowFinding.STATEMENT_PAID_ABOVE_ALLOCATED, shown(total), shown(implied));
    }
    if (paid == null) {
      row.note(
          "paid_percent", RowFinding.STATEMENT_PAID_IMPLIED, shown(total), percent, shown(implied));
    } else if (percentOf(paid.fen(), allocated.fen(), scale(percent))
            .compareTo(new BigDecimal(percent))
        != 0) {
      row.note(
          "paid_percent",
          RowFinding.STATEMENT_PERCENT_DISAGREES,
          shown(total),
          percent,
          shown(implied),
          shown(wan(paid.fen())));
    }
  }

  /** The percentage as it would be printed with the same number of decimals. */
  private static BigDecimal percentOf(long part, long whole, int scale) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), scale, RoundingMode.HALF_UP);
  }

  private static int scale(String percent) {
    return Math.max(0, new BigDecimal(percent).scale());
  }

  private static BigDecimal wan(long fen) {
    return BigDecimal.valueOf(fen).divide(FEN_OF_WAN);
  }

  private static String shown(BigDecimal wan) {
    BigDecimal rounded = wan.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
  }

  private static String text(RowReader row, String column) {
    String text = row.text(column);
    return text == null ? "" : text;
  }
}
