package anda.project.command;

import anda.kernel.KernelRefusal;
import anda.kernel.Refused;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 文字检查 Checks of free text: its length, and what looks like the number of an account.
 *
 * <p>Numbers of persons are refused before, with the body of the request; in what was recorded
 * before that was so, they are named as a warning.
 */
public final class ReportText {

  private static final Pattern DIGITS = Pattern.compile("(?<![0-9])[0-9]{11,19}[Xx]?(?![0-9])");
  private static final Pattern PHONE = Pattern.compile("1[3-9][0-9]{9}");
  private static final int ID_LENGTH = 18;
  private static final int OLD_ID_LENGTH = 15;

  private ReportText() {}

  /** 提示 What a text seems to hold. */
  public enum Hint {
    /** 疑似身份证号 Looks like an identity number. */
    LOOKS_LIKE_ID_NUMBER,
    /** 疑似手机号. */
    LOOKS_LIKE_PHONE_NUMBER,
    /** 疑似银行账号. */
    LOOKS_LIKE_ACCOUNT_NUMBER
  }

  /**
   * The text, trimmed, when there is one and it may stand in the log.
   *
   * @throws Refused {@code TEXT_REQUIRED}, {@code TEXT_TOO_LONG}
   */
  public static String required(@Nullable String text, String field, int limit) {
    String checked = optional(text, field, limit);
    if (checked == null) {
      throw new Refused(ReportRefusal.TEXT_REQUIRED, field);
    }
    return checked;
  }

  /**
   * The text, trimmed, when it may stand in the log; null when it is missing or blank.
   *
   * @throws Refused {@code TEXT_TOO_LONG}
   */
  public static @Nullable String optional(@Nullable String text, String field, int limit) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String trimmed = text.strip();
    if (trimmed.length() > limit) {
      throw new Refused(KernelRefusal.TEXT_TOO_LONG, field, Integer.toString(limit));
    }
    return trimmed;
  }

  /** What the text seems to hold, without repetition. */
  public static List<Hint> hints(@Nullable String text) {
    List<Hint> hints = new ArrayList<>();
    for (String number : text == null ? List.<String>of() : numbers(text)) {
      Hint hint = hint(number);
      if (hint != null && !hints.contains(hint)) {
        hints.add(hint);
      }
    }
    return hints;
  }

  private static @Nullable Hint hint(String number) {
    if (PHONE.matcher(number).matches()) {
      return Hint.LOOKS_LIKE_PHONE_NUMBER;
    }
    if (number.length() == ID_LENGTH && isDay(number.substring(6, 14))
        || number.length() == OLD_ID_LENGTH && isDay("19" + number.substring(6, 12))) {
      return Hint.LOOKS_LIKE_ID_NUMBER;
    }
    return number.length() >= 16 ? Hint.LOOKS_LIKE_ACCOUNT_NUMBER : null;
  }

  /** Full-width digits count as digits, and blanks inside a number do not hide it. */
  private static List<String> numbers(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    List<String> found = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(plain.replaceAll("(?<=[0-9])[ -](?=[0-9Xx])", ""));
    while (matcher.find()) {
      found.add(matcher.group().toUpperCase(Locale.ROOT));
    }
    return found;
  }

  private static boolean isDay(String digits) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(digits.substring(0, 4)),
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6, 8)));
      return day.getYear() >= 1900 && day.getYear() < 2100;
    } catch (DateTimeException | NumberFormatException e) {
      return false;
    }
  }
}
