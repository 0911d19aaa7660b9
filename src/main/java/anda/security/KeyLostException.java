package anda.security;

/**
 * 密钥丢失 The key of a household should be there and is not: never taken for an unknown value, and
 * never replaced by a new one. The file of the keys must be brought back.
 */
public final class KeyLostException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  KeyLostException(String household) {
    super("the key of " + household + " is lost: bring the file of the keys back");
  }
}
