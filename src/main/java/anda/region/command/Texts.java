package anda.region.command;

import anda.kernel.KernelRefusal;
import anda.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Checks of words typed by people; lengths in characters. */
final class Texts {

  static final int NAME = 200;
  static final int REMARK = 2000;

  private Texts() {}

  static String required(String field, @Nullable String text, int most) {
    if (text == null || text.isBlank()) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, field, field);
    }
    return atMost(field, text, most);
  }

  static @Nullable String optional(String field, @Nullable String text, int most) {
    return text == null ? null : atMost(field, text, most);
  }

  private static String atMost(String field, String text, int most) {
    if (text.codePointCount(0, text.length()) > most) {
      throw new Refused(KernelRefusal.TEXT_TOO_LONG, field, field, Integer.toString(most));
    }
    return text;
  }
}
