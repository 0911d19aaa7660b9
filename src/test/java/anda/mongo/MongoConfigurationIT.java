package anda.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.core.MongoTemplate;

class MongoConfigurationIT {

  @TempDir Path folder;

  private ApplicationContextRunner house() {
    return new ApplicationContextRunner()
        .withUserConfiguration(MongoConfiguration.class)
        .withConfiguration(
            AutoConfigurations.of(MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
        .withPropertyValues("anda.data-dir=" + folder, "anda.database=anda_house");
  }

  @Test
  void there_is_one_client_and_one_database_for_all() {
    house()
        .run(
            context -> {
              assertThat(context).hasSingleBean(MongoClient.class);
              assertThat(context.getBean(MongoDatabase.class).getName()).isEqualTo("anda_house");
              MongoTemplate template = context.getBean(MongoTemplate.class);
              template.insert(new Document("_id", 1), "rows");
              assertThat(
                      context.getBean(MongoDatabase.class).getCollection("rows").countDocuments())
                  .isEqualTo(1);
              assertThat(
                      context
                          .getBean("storeHealthIndicator", HealthIndicator.class)
                          .health()
                          .getStatus())
                  .isEqualTo(Status.UP);
            });
    assertThat(Files.exists(folder.resolve("anda_house.mv.db"))).isTrue();
  }

  @Test
  void the_file_is_free_again_after_the_context_is_closed() {
    house().run(context -> context.getBean(MongoDatabase.class).createCollection("rows"));
    house()
        .run(
            context ->
                assertThat(context.getBean(MongoDatabase.class).listCollectionNames())
                    .containsExactly("rows"));
  }

  @Test
  void a_damaged_file_stops_the_start_with_its_name() throws Exception {
    Files.write(folder.resolve("anda_house.mv.db"), new byte[20_000]);
    house()
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("anda_house.mv.db"));
  }
}
