// Longer than 250 lines because the ways to write such a number are told apart in one place.
package anda.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 个人号码 Finds citizens' numbers and mobile phone numbers in free text, so that none enters the log,
 * which forgets nothing.
 *
 * <p>Found: 18 places with a day of birth and the right check digit, anywhere and however they are
 * spaced or written; 18 places by themselves with a province and a day of birth, though the check
 * digit be wrong; old numbers of 15 digits of people born from 1930 on; mobile numbers. Left alone:
 * sums, days, codes, serials with a day in them, keys and digests. It guards against slips, not
 * against somebody bent on writing a number.
 */
public final class PersonNumbers {

  private static final int MOBILE_LENGTH = 11;
  private static final int ID = 18;
  private static final int OLD_ID = 15;

  /** An old number with a digit or two typed before or behind it. */
  private static final int OLD_ID_JOINED = 17;

  /** Serials with two digits of a year of this century stand below. */
  private static final int FIRST_OLD_BIRTH = 30;

  private static final int FIRST_BIRTH = 1900;
  private static final int LAST_BIRTH = 2099;

  /** Since then serials are made of a division code, a day and a counter, as offices do now. */
  private static final int FIRST_SERIAL_YEAR = 1996;

  private static final int FIRST_COUNTED_YEAR = 2010;
  private static final int WIDEST_GAP = 3;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final String CHINESE = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖○幺貳參陸";
  private static final String CHINESE_VALUES = "0123456789" + "0123456789" + "01236";

  /** Letters and signs that look like the X at the end. */
  private static final String LIKE_X = "xXХхΧχ×✕╳";

  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  /** How people space a whole number: lengths of its parts. */
  private static final Set<List<Integer>> SPACED_ID =
      Set.of(
          List.of(6, 8, 4),
          List.of(6, 12),
          List.of(14, 4),
          List.of(6, 4, 4, 4),
          List.of(6, 4, 2, 2, 4));

  private static final Set<List<Integer>> SPACED_OLD_ID =
      Set.of(List.of(6, 6, 3), List.of(6, 9), List.of(12, 3));

  /** Random ids and digests: their digits are nobody's. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?<![0-9A-Za-z])(?:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
              + "|(?=[0-9]{0,40}[a-fA-F])[0-9a-fA-F]{32,128})(?![0-9A-Za-z])");

  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![0-9])(?<![0-9]\\.)(?<!(?:编号|代码|编码|文号|合同号|序号|案号|批号)[: ]{0,2})"
              + "(?:(?:\\+|00)?86[ -]?|0)?(?!1[0-9]{6}0000)1[3-9][0-9]"
              + "(?:[0-9]{8}|[ ._-][0-9]{4}[ ._-]?[0-9]{4}|[0-9]{4}[ ._-][0-9]{4}"
              + "|[0-9]-[0-9]{3}-[0-9]{4})"
              + "(?![0-9])(?!\\.[0-9])(?! ?(?:元|万|亿|分|yuan|fen|RMB|%))");

  private PersonNumbers() {}

  /** Whether a text holds one. */
  public static boolean in(String text) {
    if (text.length() < MOBILE_LENGTH) {
      return false;
    }
    String plain = plain(text, false);
    return found(plain) || holdsChinese(text) && found(plain(text, true));
  }

  /** Whether a text is a citizen's number: 18 plain places, a day of birth, the check digit. */
  public static boolean isIdNumber(String text) {
    return text.length() == ID && plausible(text) && checks(text);
  }

  private static boolean holdsChinese(String text) {
    return text.chars().anyMatch(c -> CHINESE.indexOf(c) >= 0);
  }

  /** In ASCII digits, X and hyphens, without what nobody sees. */
  private static String plain(String text, boolean chinese) {
    StringBuilder out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !unseen(c))
        .forEach(c -> out.appendCodePoint(plain(c, chinese)));
    return KEY.matcher(out).replaceAll("#");
  }

  private static int plain(int c, boolean chinese) {
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return '0' + digit;
    }
    int numeral = chinese ? CHINESE.indexOf(c) : -1;
    if (numeral >= 0) {
      return CHINESE_VALUES.charAt(numeral);
    }
    if (LIKE_X.indexOf(c) >= 0) {
      return 'X';
    }
    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
    boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
    return space ? ' ' : dash ? '-' : c;
  }

  private static boolean unseen(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean found(String plain) {
    if (MOBILE.matcher(plain).find()) {
      return true;
    }
    Matcher runs = Pattern.compile("[0-9]+X?").matcher(plain);
    StringBuilder joined = new StringBuilder();
    List<Integer> parts = new ArrayList<>();
    int end = 0;
    while (runs.find()) {
      if (!near(plain, end, runs.start()) || ended(joined)) {
        if (spaced(joined.toString(), parts)) {
          return true;
        }
        joined.setLength(0);
        parts.clear();
      }
      if (within(runs.group()) || alone(runs.group())) {
        return true;
      }
      joined.append(runs.group());
      parts.add(runs.group().length());
      end = runs.end();
      // the check letter may stand apart
      if (end + 1 < plain.length() && plain.charAt(end + 1) == 'X' && separates(plain, end)) {
        joined.append('X');
        parts.add(1);
      }
    }
    return spaced(joined.toString(), parts);
  }

  private static boolean ended(CharSequence joined) {
    return joined.length() > 0 && joined.charAt(joined.length() - 1) == 'X';
  }

  private static boolean near(String plain, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!separates(plain, i)) {
        return false;
      }
    }
    return to - from <= WIDEST_GAP;
  }

  private static boolean separates(String plain, int at) {
    return " -._·,、/:'".indexOf(plain.charAt(at)) >= 0;
  }

  /** Anywhere in digits without a gap, whatever else they hold. */
  private static boolean within(String run) {
    for (int i = 0; i + ID <= run.length(); i++) {
      if (isIdNumber(run.substring(i, i + ID))) {
        return true;
      }
    }
    return false;
  }

  /** A whole number without a gap. */
  private static boolean alone(String run) {
    int length = run.length();
    if (length == ID) {
      return plausible(run) && province(run) && !serial(run);
    }
    return length >= OLD_ID
        && length <= OLD_ID_JOINED
        && (old(run.substring(0, OLD_ID)) || old(run.substring(length - OLD_ID)));
  }

  /** A division code, a day of our time and a counter below a hundred. */
  private static boolean serial(String run) {
    return year(run) >= FIRST_COUNTED_YEAR && run.startsWith("00", OLD_ID - 1) && !checks(run);
  }

  /** Digits with gaps between their parts: a list of codes or figures is no number of a person. */
  private static boolean spaced(String joined, List<Integer> parts) {
    for (int first = 0, from = 0; first < parts.size(); from += parts.get(first++)) {
      int to = from;
      for (int part = first; part < parts.size() && to < from + ID; part++) {
        to += parts.get(part);
      }
      if (to == from + ID && isIdNumber(joined.substring(from, to))) {
        return true;
      }
    }
    boolean single = parts.stream().allMatch(part -> part == 1);
    return switch (joined.length()) {
      case ID ->
          (single || SPACED_ID.contains(parts))
              && plausible(joined)
              && province(joined)
              && year(joined) < FIRST_SERIAL_YEAR;
      case OLD_ID -> (single || SPACED_OLD_ID.contains(parts)) && old(joined);
      case MOBILE_LENGTH -> single && joined.charAt(0) == '1' && joined.charAt(1) >= '3';
      default -> false;
    };
  }

  private static boolean old(String digits) {
    return !digits.endsWith("X")
        && province(digits)
        && Integer.parseInt(digits.substring(6, 8)) >= FIRST_OLD_BIRTH
        && day("19" + digits.substring(6, 12));
  }

  private static boolean province(String digits) {
    return PROVINCES.contains(digits.substring(0, 2));
  }

  /** Seventeen digits, one place, and a day of birth among them. */
  private static boolean plausible(String text) {
    for (int i = 0; i < ID - 1; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.charAt(0) != '0'
        && CHECKS.indexOf(text.charAt(ID - 1)) >= 0
        && year(text) >= FIRST_BIRTH
        && year(text) <= LAST_BIRTH
        && day(text.substring(6, 14));
  }

  private static int year(String text) {
    return Integer.parseInt(text.substring(6, 10));
  }

  private static boolean day(String digits) {
    try {
      return LocalDate.of(
                  Integer.parseInt(digits.substring(0, 4)),
                  Integer.parseInt(digits.substring(4, 6)),
                  Integer.parseInt(digits.substring(6, 8)))
              .getYear()
          > 0;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static boolean checks(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % CHECKS.length()) == number.charAt(ID - 1);
  }
}
