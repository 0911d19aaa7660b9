package anda.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import anda.AndaApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
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
    String now = JSON.writeValueAsString(described(port)) + "\n";
    if (System.getProperty("anda.write") != null) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, now, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(COMMITTED, StandardCharsets.UTF_8)).isEqualTo(now);
  }

  @Test
  void the_description_is_valid_and_says_of_every_operation_what_it_does(@LocalServerPort int port)
      throws IOException, InterruptedException {
    assertThat(OpenApiFaults.of(described(port))).isEmpty();
  }

  @Test
  void what_answers_that_it_created_is_described_so(
      @LocalServerPort int port,
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping)
      throws IOException, InterruptedException {
    JsonNode paths = described(port).path("paths");
    Creating code = new Creating();
    List<String> wrong = new ArrayList<>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              for (String path : info.getPatternValues()) {
                JsonNode post = paths.path(path).path("post");
                boolean posts = info.getMethodsCondition().getMethods().contains(POST);
                // an import may answer several, and runs on after its answer
                if (posts && post.isObject() && !path.equals("/api/imports/{kind}")) {
                  boolean told = post.path("responses").has("201");
                  boolean both = told && post.path("responses").has("200");
                  if (both || told != code.creates(handler.getMethod())) {
                    wrong.add(path);
                  }
                }
              }
            });
    assertThat(wrong).isEmpty();
    assertThat(paths.at("/~1api~1projects/post/responses/201").isObject()).isTrue();
  }

  private static JsonNode described(int port) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v3/api-docs"));
    var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
