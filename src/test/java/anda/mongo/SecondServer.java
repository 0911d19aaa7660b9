package anda.mongo;

/** 第二服务器 The other MongoDB server of the profile {@code second-server}; it must be named. */
public final class SecondServer {
  private static final String NAME = "ANDA_SECOND_MONGODB_URI";

  private SecondServer() {}

  /** Its connection string, from the system property or the environment. */
  public static String uri() {
    String uri = System.getProperty(NAME, System.getenv().getOrDefault(NAME, ""));
    if (uri.isEmpty()) {
      throw new IllegalStateException(NAME + " names no server");
    }
    return uri;
  }

  /** A connection to a database of that server. */
  public static MongoConnection open(String database) {
    return MongoConnection.open(
        new MongoSettings(java.nio.file.Path.of("unused"), uri(), database));
  }
}
