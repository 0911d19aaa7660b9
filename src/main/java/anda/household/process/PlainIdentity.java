package anda.household.process;

import anda.household.IdentityField;
import anda.household.command.HouseholdRefusal;
import anda.imports.text.Texts;
import anda.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 明文身份 Who somebody is, in clear: lives between the edge and the seal, and nowhere else.
 *
 * @param name null = unknown
 * @param idNumber null = unknown
 * @param phone null = unknown
 * @param account null = unknown
 */
public record PlainIdentity(
    @Nullable String name,
    @Nullable String idNumber,
    @Nullable String phone,
    @Nullable String account) {

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}·•.' \\u202F\\u180E-]{0,59}");
  private static final Pattern PHONE = Pattern.compile("\\+?\\d{7,15}");
  private static final Pattern ACCOUNT = Pattern.compile("\\d{8,32}");

  /**
   * Values as given, brought into one form.
   *
   * @throws Refused by the field, without repeating its value
   */
  public static PlainIdentity of(
      @Nullable String name,
      @Nullable String idNumber,
      @Nullable String phone,
      @Nullable String account) {
    return new PlainIdentity(
        given(name) ? name(name) : null,
        given(idNumber) ? IdNumber.of(idNumber, IdentityField.ID_NUMBER.field()) : null,
        given(phone) ? phone(phone) : null,
        given(account) ? account(account) : null);
  }

  private static boolean given(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static String name(@Nullable String text) {
    String name = text == null ? "" : Texts.halfWidth(text);
    boolean fits = name.getBytes(StandardCharsets.UTF_8).length < IdentityField.NAME.length();
    if (!fits || !NAME.matcher(name).matches()) {
      throw new Refused(HouseholdRefusal.IDENTITY_NAME_MALFORMED, IdentityField.NAME.field());
    }
    return name;
  }

  private static String phone(@Nullable String text) {
    String phone = text == null ? "" : Texts.halfWidth(text).replaceAll("[ ()-]", "");
    if (!PHONE.matcher(phone).matches()) {
      throw new Refused(HouseholdRefusal.PHONE_MALFORMED, IdentityField.PHONE.field());
    }
    return phone;
  }

  private static String account(@Nullable String text) {
    String account = text == null ? "" : Texts.halfWidth(text).replaceAll("[ -]", "");
    if (!ACCOUNT.matcher(account).matches()) {
      throw new Refused(HouseholdRefusal.ACCOUNT_MALFORMED, IdentityField.ACCOUNT.field());
    }
    return account;
  }

  /** The value of a field; null = unknown. */
  public @Nullable String of(IdentityField field) {
    return switch (field) {
      case NAME -> name;
      case ID_NUMBER -> idNumber;
      case PHONE -> phone;
      case ACCOUNT -> account;
    };
  }

  /** Nothing of it may reach a line of a log. */
  @Override
  public String toString() {
    return "PlainIdentity";
  }
}
