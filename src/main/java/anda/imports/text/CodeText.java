package anda.imports.text;

import anda.kernel.PlaceRef;
import java.util.regex.Pattern;

/** 区划代码 Division codes of 2, 4, 6, 9 or 12 digits. */
public final class CodeText {

  private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");

  private CodeText() {}

  /** The code padded to 12 digits; whether it exists is not asked here. */
  public static Parsed<String> parse(String text) {
    String plain = Texts.halfWidth(text);
    if (Numbers.SCIENTIFIC.matcher(plain).matches()) {
      return Parsed.refused(TextRefusal.DIGITS_LOST, text);
    }
    return CODE.matcher(plain).matches()
        ? Parsed.of(PlaceRef.padded(plain))
        : Parsed.refused(TextRefusal.CODE_MALFORMED, text);
  }
}
