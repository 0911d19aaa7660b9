package anda.household.process;

import anda.household.command.HouseholdRefusal;
import anda.imports.text.Texts;
import anda.kernel.PersonNumbers;
import anda.kernel.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/** 公民身份号码 Reads an ID number of 18 places; no refusal ever repeats what was given. */
public final class IdNumber {

  private static final Pattern WHOLE = Pattern.compile("\\d{17}[\\dX]");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(\\.\\d+)?E[+]?\\d+");
  private static final Pattern ROUNDED = Pattern.compile("\\d{15}000|\\d{15,17}0{2,3}");

  private IdNumber() {}

  /**
   * The number in plain digits with a capital X.
   *
   * @throws Refused {@code ID_NUMBER_DIGITS_LOST} where an office program turned it into a number,
   *     {@code ID_NUMBER_MALFORMED}, {@code ID_NUMBER_CHECK_WRONG}
   */
  public static String of(String text, String field) {
    String plain = Texts.halfWidth(text).replace(" ", "").toUpperCase(Locale.ROOT);
    if (plain.startsWith("'")) {
      plain = plain.substring(1);
    }
    if (SCIENTIFIC.matcher(plain).matches()) {
      throw new Refused(HouseholdRefusal.ID_NUMBER_DIGITS_LOST, field);
    }
    if (!WHOLE.matcher(plain).matches()) {
      throw new Refused(HouseholdRefusal.ID_NUMBER_MALFORMED, field);
    }
    if (!PersonNumbers.isIdNumber(plain)) {
      boolean lost = ROUNDED.matcher(plain).matches();
      throw new Refused(
          lost ? HouseholdRefusal.ID_NUMBER_DIGITS_LOST : HouseholdRefusal.ID_NUMBER_CHECK_WRONG,
          field);
    }
    return plain;
  }
}
