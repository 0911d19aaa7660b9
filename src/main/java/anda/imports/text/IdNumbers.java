package anda.imports.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 身份证号 Finds citizen identity numbers in free text, so that none enters the log, which forgets
 * nothing. A number counts when its check digit and its day of birth are right.
 */
public final class IdNumbers {

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<!\\d)[1-9]\\d{5}(19|20)\\d{2}(0[1-9]|1[0-2])"
              + "(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private IdNumbers() {}

  /** Whether a text holds one, in plain or full-width digits. */
  public static boolean in(String text) {
    Matcher candidates = CANDIDATE.matcher(Texts.halfWidth(text));
    while (candidates.find()) {
      if (checks(candidates.group())) {
        return true;
      }
    }
    return false;
  }

  private static boolean checks(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    char check = CHECKS.charAt(sum % CHECKS.length());
    return check == Character.toUpperCase(number.charAt(number.length() - 1));
  }
}
