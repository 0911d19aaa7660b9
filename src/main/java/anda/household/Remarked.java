package anda.household;

import anda.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/** 附言 An event that may carry words of its own, sealed under the key of its household. */
public interface Remarked {

  /** Name of the field as the seal vouches for it; never changes. */
  String FIELD = "remark";

  /** Bytes of UTF-8 that every remark is padded to, end mark included; never changes. */
  int LENGTH = 640;

  /** The words; null = none. */
  @Nullable Sealed remark();
}
