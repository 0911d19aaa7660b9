package anda.household.process;

import anda.household.Absence;
import anda.household.AbsentField;
import anda.household.IdentityField;
import anda.household.command.HouseholdRefusal;
import anda.imports.text.Texts;
import anda.kernel.KernelRefusal;
import anda.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 明文身份 Who somebody is, in clear: lives between the edge and the seal, and nowhere else.
 *
 * @param name null = unknown
 * @param idNumber null = unknown
 * @param phone null = unknown
 * @param account null = unknown
 * @param absent why fields are empty
 */
public record PlainIdentity(
    @Nullable String name,
    @Nullable String idNumber,
    @Nullable String phone,
    @Nullable String account,
    List<AbsentField> absent) {

  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{Nl}\\p{Co}][\\p{L}\\p{M}\\p{Nl}\\p{Co}·•.' \\u202F\\u180E-]{0,59}");
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
        given(account) ? account(account) : null,
        List.of());
  }

  /** Nobody known. */
  public static PlainIdentity unknown() {
    return new PlainIdentity(null, null, null, null, List.of());
  }

  /**
   * The same with reasons why fields are empty.
   *
   * @throws Refused where a field is given as well, or has two reasons
   */
  public PlainIdentity without(Map<IdentityField, Absence> reasons) {
    List<AbsentField> all = new ArrayList<>();
    for (IdentityField field : IdentityField.values()) {
      Absence why = reasons.get(field);
      if (why != null && of(field) != null) {
        throw new Refused(KernelRefusal.VALUE_MALFORMED, "absent", "absent");
      }
      if (why != null) {
        all.add(new AbsentField(field, why));
      }
    }
    return new PlainIdentity(name, idNumber, phone, account, List.copyOf(all));
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
