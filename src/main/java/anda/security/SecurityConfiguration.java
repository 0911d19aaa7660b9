package anda.security;

import anda.mongo.MongoConnection;
import anda.mongo.MongoSettings;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 安全装配 The vault and the claims; a start without the right master key ends here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /**
   * 密钥专库 A store of its own: a file beside that of the data, or a database beside it. So a copy of
   * the data alone holds no key, and a destroyed key is not in every backup of the data.
   */
  @Bean
  KeyStore keyStore(MongoSettings settings) {
    return new KeyStore(
        MongoConnection.open(
            new MongoSettings(
                settings.dataDir(), settings.mongodbUri(), KeyStore.name(settings.database()))));
  }

  @Bean
  Vault vault(
      MongoDatabase database,
      KeyStore keyStore,
      MongoSettings settings,
      @Value("${anda.key-file:./anda-master.key}") Path keyFile) {
    return StoredVault.of(database, keyStore.database(), keyFile, settings.dataDir());
  }

  @Bean
  IdentityClaims identityClaims(MongoDatabase database) {
    return new StoredClaims(database);
  }
}
