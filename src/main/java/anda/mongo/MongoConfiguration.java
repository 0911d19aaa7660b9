package anda.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/**
 * 数据库装配 Client and database as beans in place of Boot's own.
 *
 * <p>The connection is a parameter of all of them, so it is closed after everything that uses them.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MongoSettings.class)
class MongoConfiguration {

  @Bean
  MongoConnection mongoConnection(MongoSettings settings) {
    return MongoConnection.open(settings);
  }

  /** Not closed by itself: the connection closes it before the store. */
  @Bean(destroyMethod = "")
  MongoClient mongoClient(MongoConnection connection) {
    return connection.client();
  }

  @Bean
  MongoDatabase mongoDatabase(MongoConnection connection) {
    return connection.database();
  }

  @Bean
  MongoDatabaseFactory mongoDatabaseFactory(MongoConnection connection) {
    return new SimpleMongoClientDatabaseFactory(connection.client(), connection.databaseName());
  }

  @Bean
  HealthIndicator storeHealthIndicator(MongoConnection connection) {
    return () ->
        (connection.isReadOnly() ? Health.down() : Health.up())
            .withDetail("embedded", connection.isEmbedded())
            .withDetail("readOnly", connection.isReadOnly())
            .build();
  }
}
