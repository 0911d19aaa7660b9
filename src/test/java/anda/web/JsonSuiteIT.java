package anda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** The files of JSONTestSuite as request bodies. */
@SpringBootTest(classes = WebTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class JsonSuiteIT {

  /**
   * Correct JSON that this API refuses on purpose: a name twice, no body at all, and texts with
   * characters that neither a form nor a workbook could show.
   */
  private static final Set<String> STRICTER =
      Set.of(
          "y_object_duplicated_key",
          "y_object_duplicated_key_and_value",
          "y_structure_lonely_null",
          "y_object_escaped_null_in_key",
          "y_string_allowed_escapes",
          "y_string_escaped_control_character",
          "y_string_escaped_noncharacter",
          "y_string_nonCharacterInUTF-8_U+FFFF",
          "y_string_null_escape",
          "y_string_unescaped_char_delete",
          "y_string_unicode_U+FFFE_nonchar",
          "y_string_with_del_character");

  private final Http http;

  JsonSuiteIT(@LocalServerPort int port) {
    this.http = new Http(port);
  }

  @Test
  void correct_json_is_accepted_and_incorrect_json_refused() throws IOException {
    Map<String, byte[]> suite = suite();
    assertThat(suite).hasSize(318);
    Set<String> wrong = new TreeSet<>();
    for (var file : suite.entrySet()) {
      var answer = http.post("/api/notes/any", BodyPublishers.ofByteArray(file.getValue()));
      boolean refused = answer.status() == 400 && !answer.code().isEmpty();
      boolean right =
          switch (file.getKey().charAt(0)) {
            case 'y' -> STRICTER.contains(file.getKey()) ? refused : answer.status() == 200;
            case 'n' -> refused;
            default -> refused || answer.status() == 200;
          };
      if (!right) {
        wrong.add(file.getKey() + " " + answer.status() + " " + answer.text());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Map<String, byte[]> suite() throws IOException {
    Map<String, byte[]> suite = new LinkedHashMap<>();
    var file = new ClassPathResource("json/suite.txt");
    for (String line : file.getContentAsString(StandardCharsets.UTF_8).split("\n")) {
      int space = line.indexOf(' ');
      if (!line.startsWith("#") && space > 0) {
        byte[] bytes = Base64.getDecoder().decode(line.substring(space + 1));
        suite.put(line.substring(0, space), bytes);
      } else if (!line.startsWith("#")) {
        suite.put(line, new byte[0]);
      }
    }
    suite.put("n_structure_100000_opening_arrays", "[".repeat(100_000).getBytes());
    suite.put("n_structure_open_array_object", "[{\"\":".repeat(50_000).getBytes());
    return suite;
  }
}
