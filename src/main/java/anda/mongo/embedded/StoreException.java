package anda.mongo.embedded;

/** 库文件打不开 The store cannot be opened or used; the message is one line naming file and remedy. */
public final class StoreException extends RuntimeException {
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  public StoreException(String message) {
    super(message);
  }
}
