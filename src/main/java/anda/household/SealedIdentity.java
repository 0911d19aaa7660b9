package anda.household;

import anda.kernel.Sealed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 密封身份 Who a member is, readable only with the household's key. Stored in events.
 *
 * @param name 姓名; null = unknown
 * @param idNumber 公民身份号码; null = unknown
 * @param phone 联系电话; null = unknown
 * @param account 银行账号; null = unknown
 * @param absent why fields are empty, in the order of the constants; a field that is null and not
 *     named here was not filled in
 */
public record SealedIdentity(
    @Nullable Sealed name,
    @Nullable Sealed idNumber,
    @Nullable Sealed phone,
    @Nullable Sealed account,
    List<AbsentField> absent) {

  /** Keeps a copy. */
  public SealedIdentity {
    absent = List.copyOf(absent);
  }

  /** The value of a field; null = unknown. */
  public @Nullable Sealed of(IdentityField field) {
    return switch (field) {
      case NAME -> name;
      case ID_NUMBER -> idNumber;
      case PHONE -> phone;
      case ACCOUNT -> account;
    };
  }

  /** Why a field is empty; null = it is filled, or was not filled in. */
  public @Nullable Absence absence(IdentityField field) {
    return absent.stream()
        .filter(one -> one.field() == field)
        .findFirst()
        .map(AbsentField::why)
        .orElse(null);
  }

  /** Whether a field was left out: neither filled nor empty for a reason. */
  public boolean notFilled(IdentityField field) {
    return of(field) == null && absence(field) == null;
  }

  /** That somebody is known by name, not by which; ciphertext is of no use in a line of a log. */
  @Override
  public String toString() {
    return "SealedIdentity";
  }
}
