package anda.household.command;

import anda.kernel.KernelRefusal;
import anda.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** 文字检查 Checks of words typed by people: their length in characters. */
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

  private static String checked(String field, String text, int most) {
    if (text.codePointCount(0, text.length()) > most) {
      throw new Refused(KernelRefusal.TEXT_TOO_LONG, field, field, Integer.toString(most));
    }
    return text;
  }
}
