package anda.mongo.embedded;

/** 库文件打不开 The store cannot be opened or used; the message is one line naming file and remedy. */
public final class StoreException extends RuntimeException {
  private static final String NO_SPACE = "No space left on device";

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  public StoreException(String message) {
    super(message);
  }

  /** Whether the disk was full. */
  boolean outOfSpace() {
    for (Throwable cause = this; cause != null; cause = cause.getCause()) {
      if (cause instanceof java.io.IOException && said(cause).contains(NO_SPACE)) {
        return true;
      }
    }
    return false;
  }

  private static String said(Throwable cause) {
    return String.valueOf(cause.getMessage());
  }
}
