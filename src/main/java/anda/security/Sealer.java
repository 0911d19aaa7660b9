package anda.security;

import anda.kernel.Sealed;

/** 封存 Seals values for one household. */
public interface Sealer {

  /**
   * Seals one value; the same value sealed twice gives different texts.
   *
   * @param field name of the field, part of what the seal vouches for
   * @param length bytes of UTF-8 that every value of this field is padded to; one is needed for the
   *     mark of the end
   * @throws IllegalArgumentException when the value does not fit
   */
  Sealed seal(String field, int length, String value);
}
