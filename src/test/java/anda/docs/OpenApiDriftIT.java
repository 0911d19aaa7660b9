package anda.docs;

import static org.assertj.core.api.Assertions.assertThat;

import anda.AndaApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed description of the API is that of the program; refresh it with {@code mvn verify
 * -Danda.write -Dit.test=OpenApiDriftIT}.
 */
@SpringBootTest(
    classes = AndaApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"anda.data-dir=target/openapi-${random.uuid}", "anda.sample=false"})
class OpenApiDriftIT {

  private static final Path COMMITTED = Path.of("docs", "reference", "openapi.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void the_committed_description_is_that_of_the_program(@LocalServerPort int port)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v3/api-docs"));
    var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    String now = JSON.writeValueAsString(JSON.readTree(answer.body())) + "\n";
    if (System.getProperty("anda.write") != null) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, now, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(COMMITTED, StandardCharsets.UTF_8)).isEqualTo(now);
  }
}
