package anda.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MongoSettingsTest {

  private static MongoSettings settings(Map<String, String> given) {
    return new Binder(new MapConfigurationPropertySource(given))
        .bindOrCreate("anda", MongoSettings.class);
  }

  @Test
  void the_sample_and_real_work_are_two_databases_of_one_server() {
    String uri = "mongodb://127.0.0.1:1/";
    assertThat(settings(Map.of("anda.mongodb-uri", uri)).database()).isEqualTo("anda_sample");
    assertThat(settings(Map.of("anda.mongodb-uri", uri, "anda.sample", "true")).database())
        .isEqualTo("anda_sample");
    assertThat(settings(Map.of("anda.mongodb-uri", uri, "anda.sample", "false")).database())
        .isEqualTo("anda");
  }

  @Test
  void the_embedded_store_is_one_file_for_either() {
    assertThat(settings(Map.of()).database()).isEqualTo("anda");
    assertThat(settings(Map.of("anda.sample", "false")).database()).isEqualTo("anda");
    assertThat(settings(Map.of("anda.mongodb-uri", " ")).embedded()).isTrue();
  }

  @Test
  void a_given_name_is_kept_and_a_malformed_one_refused() {
    assertThat(
            settings(Map.of("anda.mongodb-uri", "mongodb://127.0.0.1:1/", "anda.database", "mine"))
                .database())
        .isEqualTo("mine");
    assertThatThrownBy(() -> settings(Map.of("anda.database", "My db")))
        .rootCause()
        .hasMessageContaining("anda.database");
  }
}
