package anda.household.process;

import org.jspecify.annotations.Nullable;

/** 脱敏 What everybody sees of personal data. The number of stars tells nothing of a name. */
public final class Masks {

  private static final int LONG = 11;

  private Masks() {}

  /** 王*; null = unknown. */
  public static @Nullable String name(@Nullable String name) {
    return name == null ? null : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
  }

  /** 110***********002X; null = unknown. */
  public static @Nullable String idNumber(@Nullable String number) {
    return number == null ? null : number.substring(0, 3) + "*".repeat(11) + tail(number);
  }

  /** 138****8000, of shorter numbers the last two; null = unknown. */
  public static @Nullable String phone(@Nullable String phone) {
    if (phone == null) {
      return null;
    }
    return phone.length() >= LONG
        ? phone.substring(0, 3) + "****" + tail(phone)
        : "****" + phone.substring(phone.length() - 2);
  }

  /** ****1234; null = unknown. */
  public static @Nullable String account(@Nullable String account) {
    return account == null ? null : "****" + tail(account);
  }

  private static String tail(String text) {
    return text.substring(text.length() - 4);
  }
}
