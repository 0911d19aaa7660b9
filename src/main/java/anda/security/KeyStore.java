package anda.security;

import anda.mongo.MongoConnection;
import com.mongodb.client.MongoDatabase;

/** 密钥专库 The connection to the store that holds nothing but wrapped keys. */
final class KeyStore implements AutoCloseable {

  private static final String SUFFIX = "_keys";
  private static final int LONGEST = 38;

  private final MongoConnection connection;

  KeyStore(MongoConnection connection) {
    this.connection = connection;
  }

  /** Name of the store of keys that belongs to a store of data. */
  static String name(String data) {
    int most = LONGEST - SUFFIX.length();
    return (data.length() > most ? data.substring(0, most) : data) + SUFFIX;
  }

  MongoDatabase database() {
    return connection.database();
  }

  @Override
  public void close() {
    connection.close();
  }
}
