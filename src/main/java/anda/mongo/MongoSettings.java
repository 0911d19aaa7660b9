package anda.mongo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 数据库设置 Where the data is.
 *
 * @param dataDir folder of the embedded store ({@code ANDA_DATA_DIR})
 * @param mongodbUri connection string of a server ({@code ANDA_MONGODB_URI}); absent or empty means
 *     the embedded store
 * @param database name of the database, small letters, digits and underscores
 */
@ConfigurationProperties("anda")
public record MongoSettings(
    @DefaultValue("./data") Path dataDir,
    @Nullable String mongodbUri,
    @DefaultValue("anda") String database) {

  public MongoSettings {
    if (!database.matches("[a-z][a-z0-9_]{0,37}")) {
      throw new IllegalArgumentException(
          "anda.database: small letters, digits and underscores, not '" + database + "'");
    }
  }

  /** Whether the store inside this process is used. */
  public boolean embedded() {
    return mongodbUri == null || mongodbUri.isBlank();
  }
}
