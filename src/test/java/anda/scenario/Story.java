package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import anda.scenario.RunningAnda.Answer;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The small language in which a story is told over HTTP: somebody sends or reads something, and the
 * answer is as told.
 *
 * <p>Addresses and bodies name ids as {@code $PROJECT}, as a shell does, so that a page of the
 * guide can print the very calls that were made.
 */
final class Story {

  private static final Pattern NAME = Pattern.compile("\\$([A-Z_]+)");

  private final RunningAnda anda;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<Told> told = new ArrayList<>();
  private long position = -1;

  Story(RunningAnda anda) {
    this.anda = anda;
  }

  /**
   * One call as it was made.
   *
   * @param name under which the guide includes it
   * @param actor declared actor
   * @param address address with names of ids
   * @param body JSON with names of ids; null for a read; a file name for an upload
   * @param upload whether {@code body} is a file name
   */
  record Call(String name, String actor, String address, @Nullable String body, boolean upload) {}

  /** All calls so far, in order. */
  List<Told> told() {
    return List.copyOf(told);
  }

  Person as(String actor) {
    return new Person(actor);
  }

  /** JSON of an act that had already happened: the day, the paper it stands on and its number. */
  static String happened(String day, String paper, String... number) {
    String source =
        number.length == 0
            ? "{\"text\": \"%s\"}".formatted(paper)
            : "{\"text\": \"%s\", \"number\": \"%s\"}".formatted(paper, number[0]);
    return "\"act\": {\"kind\": \"ALREADY_HAPPENED\", \"on\": \"%s\",\n         \"source\": %s}"
        .formatted(day, source);
  }

  /** Somebody who acts. */
  final class Person {

    private final String actor;

    private Person(String actor) {
      this.actor = actor;
    }

    /** What a name stands for. */
    String id(String name) {
      return resolved("$" + name);
    }

    /** Sends JSON as an act of now. */
    Told sends(String name, String address, String body) throws Exception {
      Call call = new Call(name, actor, address, body.strip(), false);
      return made(
          call,
          anda.request(actor, resolved(address))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(resolved(body), StandardCharsets.UTF_8)));
    }

    /** Sends JSON as an act of the past, {@code act} from {@link #happened}. */
    Told sends(String name, String address, String body, String act) throws Exception {
      String open = body.strip();
      String fields = open.substring(1, open.length() - 1).strip();
      String all = fields.isEmpty() ? "{" + act + "}" : "{" + fields + ",\n " + act + "}";
      return sends(name, address, all);
    }

    Told uploads(String name, String address, String file, String content) throws Exception {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      Call call = new Call(name, actor, address, file, true);
      return made(call, anda.upload(actor, resolved(address), file, bytes));
    }

    /** Reads what stands after all that was sent before. */
    Told reads(String name, String address) throws Exception {
      if (position >= 0) {
        anda.get(actor, "/api/store?minPosition=" + position);
      }
      Call call = new Call(name, actor, address, null, false);
      return made(call, anda.request(actor, resolved(address)).GET());
    }

    private Told made(Call call, HttpRequest.Builder request) throws Exception {
      assertThat(told).extracting(one -> one.call().name()).doesNotContain(call.name());
      Answer answer = anda.send(request);
      JsonNode at = answer.json().get("position");
      if (call.body() != null && at != null) {
        position = at.longValue();
      }
      Told one = new Told(Story.this, call, answer);
      told.add(one);
      return one;
    }
  }

  void remember(String name, String value) {
    names.put(name, value);
  }

  private String resolved(String text) {
    return NAME.matcher(text)
        .replaceAll(
            found -> {
              String value = names.get(found.group(1));
              assertThat(value).as("what %s stands for", found.group()).isNotNull();
              return value;
            });
  }

  /** A text with the ids it holds by their names. */
  String named(String text) {
    String shown = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (name.getValue().length() > 8) {
        shown = shown.replace(name.getValue(), "$" + name.getKey());
      }
    }
    return shown;
  }

  /** A word for an address. */
  static String word(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
