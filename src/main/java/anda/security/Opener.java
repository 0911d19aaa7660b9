package anda.security;

import anda.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/** 启封 Opens values of the households it was asked for. */
public interface Opener {

  /**
   * The value; null when the household's key was destroyed, so that nobody can open it any more.
   *
   * @throws KeyLostException when the household's key is not there and was not destroyed
   * @throws IllegalStateException when the seal is of another household or field, or was changed
   */
  @Nullable String open(String household, String field, Sealed sealed);
}
