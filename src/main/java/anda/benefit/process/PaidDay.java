package anda.benefit.process;

import anda.imports.RowReader;
import anda.imports.text.DateText;
import anda.imports.text.Parsed;
import anda.imports.text.TextRefusal;
import anda.kernel.PartialDate;
import anda.kernel.PartialDate.Basis;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 发放时间 The day of a payout as a row tells it: "reported 2019-03", "cumulative to 2020-05-09",
 * "2017-08 (first)". Words that name no date leave it unknown; the words themselves are kept.
 */
final class PaidDay {

  private static final String COLUMN = "payout_date";
  private static final Pattern REPORTED = Pattern.compile("(?i)(?:reported|报道于?|公布于?) ?(.+)");
  private static final Pattern UP_TO =
      Pattern.compile("(?i)(?:cumulative to|up to|as of|截至|截止|累计至) ?(.+)");
  private static final Pattern REMARK = Pattern.compile("(.+?) ?[(（].*[)）]");

  private PaidDay() {}

  static @Nullable PartialDate of(RowReader row) {
    String text = row.text(COLUMN);
    if (text == null) {
      return null;
    }
    String plain = text.strip();
    Basis basis = Basis.EVENT;
    Matcher reported = REPORTED.matcher(plain);
    Matcher upTo = UP_TO.matcher(plain);
    Matcher remark = REMARK.matcher(plain);
    if (reported.matches()) {
      plain = reported.group(1);
      basis = Basis.REPORTED;
    } else if (upTo.matches()) {
      plain = upTo.group(1);
      basis = Basis.AS_OF;
    } else if (remark.matches()) {
      plain = remark.group(1);
    } else {
      return row.date(COLUMN, basis);
    }
    Parsed<PartialDate> read = DateText.parse(plain, basis);
    PartialDate day = read.value();
    if (day == null) {
      row.note(COLUMN, TextRefusal.DATE_IN_WORDS, text);
      return null;
    }
    return new PartialDate(day.precision(), day.from(), day.to(), day.basis(), text);
  }
}
