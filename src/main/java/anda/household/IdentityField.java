package anda.household;

import anda.kernel.KernelRefusal;
import anda.kernel.Refused;

/**
 * 身份字段 A sealed field of a member. Its name is part of every seal and its length decides how many
 * bytes each value is padded to: neither ever changes.
 */
public enum IdentityField {
  /** 姓名. */
  NAME("name", 128),
  /** 公民身份号码. */
  ID_NUMBER("idNumber", 32),
  /** 联系电话. */
  PHONE("phone", 32),
  /** 银行账号. */
  ACCOUNT("account", 48);

  private final String field;
  private final int length;

  IdentityField(String field, int length) {
    this.field = field;
    this.length = length;
  }

  /**
   * The field of a request by its name.
   *
   * @throws Refused where there is none
   */
  public static IdentityField named(String name, String asked) {
    for (IdentityField field : values()) {
      if (field.field.equals(name)) {
        return field;
      }
    }
    throw new Refused(KernelRefusal.VALUE_MALFORMED, asked, asked);
  }

  /** Name of the field as the seal vouches for it, also that of the request's field. */
  public String field() {
    return field;
  }

  /** Bytes of UTF-8 every value is padded to, end mark included. */
  public int length() {
    return length;
  }
}
