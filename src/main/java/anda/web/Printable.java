package anda.web;

/**
 * 可见字符 Which characters a text may hold: none that steer a terminal, end a text for other programs,
 * or turn the order of what stands around them.
 *
 * <p>Line breaks and tabs are text. So are the joiners and variation selectors that Mongolian is
 * written with.
 */
final class Printable {

  private static final int FIRST_PRINTABLE = 0x20;
  private static final int FIRST_AFTER_ASCII = 0x7F;
  private static final int FIRST_PRINTABLE_AFTER_ASCII = 0xA0;

  private Printable() {}

  /** Index of the first character that a text may not hold; -1 = none. */
  static int firstOther(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (control(text.charAt(i)) || turning(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean control(char c) {
    return c < FIRST_PRINTABLE && c != '\t' && c != '\n' && c != '\r'
        || c >= FIRST_AFTER_ASCII && c < FIRST_PRINTABLE_AFTER_ASCII;
  }

  /** Overrides and isolates of the writing direction, and the two that are no characters. */
  private static boolean turning(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c >= '\uFFFE';
  }
}
