package anda.household.command;

import anda.kernel.KernelRefusal;
import anda.kernel.PersonNumbers;
import anda.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 文字检查 Checks of words typed by people: length in characters, and no citizen's number among them.
 */
public final class HouseholdTexts {

  /** Longest remark. */
  public static final int REMARK = 200;

  /** Longest words of a day. */
  public static final int DAY = 60;

  private HouseholdTexts() {}

  /** A text, or none where nothing but blanks is given. */
  public static @Nullable String optional(String field, @Nullable String text, int most) {
    return text == null || text.isBlank() ? null : checked(field, text, most);
  }

  /** Refuses a text that holds a citizen's number: the log forgets nothing. */
  public static void refuseIdNumber(String field, @Nullable String text) {
    if (text != null && PersonNumbers.in(text)) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_TEXT_HOLDS_ID_NUMBER, field);
    }
  }

  private static String checked(String field, String text, int most) {
    if (text.codePointCount(0, text.length()) > most) {
      throw new Refused(KernelRefusal.TEXT_TOO_LONG, field, field, Integer.toString(most));
    }
    refuseIdNumber(field, text);
    return text;
  }
}
