package anda.region.web;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the addresses of this feature. */
final class RegionClient {

  static final String OFFICE = "banner-office";
  static final String PARTNER = "partner-office";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;

  RegionClient(int port) {
    this.base = "http://127.0.0.1:" + port;
  }

  record Answer(int status, JsonNode json) {
    String text(String field) {
      return json.get(field).asString();
    }
  }

  List<String> kinds(String path) throws Exception {
    List<String> kinds = new ArrayList<>();
    get(path).json().get("steps").forEach(step -> kinds.add(step.get("kind").asString()));
    return kinds;
  }

  List<String> ids(String path) throws Exception {
    List<String> ids = new ArrayList<>();
    get(path).json().get("items").forEach(item -> ids.add(item.get("id").asString()));
    return ids;
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.asString()));
    return texts;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  Answer get(String path) throws Exception {
    return answer(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  Answer post(@Nullable String actor, String path, String body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (actor != null) {
      request.header("Anda-Actor", actor);
    }
    return answer(request);
  }

  private Answer answer(HttpRequest.Builder request) throws Exception {
    HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
    return new Answer(response.statusCode(), JSON.readTree(response.body()));
  }
}
