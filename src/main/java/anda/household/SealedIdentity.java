package anda.household;

import anda.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * 密封身份 Who a member is, readable only with the household's key. Stored in events.
 *
 * @param name 姓名; null = unknown
 * @param idNumber 公民身份号码; null = unknown
 * @param phone 联系电话; null = unknown
 * @param account 银行账号; null = unknown
 */
public record SealedIdentity(
    @Nullable Sealed name,
    @Nullable Sealed idNumber,
    @Nullable Sealed phone,
    @Nullable Sealed account) {

  /** The value of a field; null = unknown. */
  public @Nullable Sealed of(IdentityField field) {
    return switch (field) {
      case NAME -> name;
      case ID_NUMBER -> idNumber;
      case PHONE -> phone;
      case ACCOUNT -> account;
    };
  }

  /** That somebody is known by name, not by which; ciphertext is of no use in a line of a log. */
  @Override
  public String toString() {
    return "SealedIdentity";
  }
}
