package anda.security;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 安全装配 The vault and the claims; a start without the right master key ends here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  Vault vault(
      MongoDatabase database,
      @Value("${anda.key-file:./anda-master.key}") Path keyFile,
      @Value("${anda.data-dir:./data}") Path dataFolder) {
    return StoredVault.of(database, keyFile, dataFolder);
  }

  @Bean
  IdentityClaims identityClaims(MongoDatabase database) {
    return new StoredClaims(database);
  }
}
