package anda.mongo;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 数据库设置 Where the data is.
 *
 * @param dataDir folder of the embedded store ({@code ANDA_DATA_DIR})
 * @param mongodbUri connection string of a server ({@code ANDA_MONGODB_URI}); absent or empty means
 *     the embedded store
 * @param database name of the database, small letters, digits and underscores; when none is given,
 *     {@code anda}, and for a sample on a server {@code anda_sample}, so that both can stand there
 * @param sample whether an empty store is born for the sample ({@code ANDA_SAMPLE})
 */
@ConfigurationProperties("anda")
public record MongoSettings(
    @DefaultValue("./data") Path dataDir,
    @Nullable String mongodbUri,
    @Nullable String database,
    @DefaultValue("true") boolean sample) {

  private static final String NAME = "anda";

  @ConstructorBinding
  public MongoSettings {
    if (database == null || database.isBlank()) {
      database = sample && !isEmbedded(mongodbUri) ? NAME + "_sample" : NAME;
    }
    if (!database.matches("[a-z][a-z0-9_]{0,37}")) {
      throw new IllegalArgumentException(
          "anda.database: small letters, digits and underscores, not '" + database + "'");
    }
  }

  /** A database of a given name. */
  public MongoSettings(Path dataDir, @Nullable String mongodbUri, String database) {
    this(dataDir, mongodbUri, database, true);
  }

  /** Its name, also when none was given. */
  @Override
  public String database() {
    return Objects.requireNonNull(database);
  }

  /** Whether the store inside this process is used. */
  public boolean embedded() {
    return isEmbedded(mongodbUri);
  }

  private static boolean isEmbedded(@Nullable String uri) {
    return uri == null || uri.isBlank();
  }
}
