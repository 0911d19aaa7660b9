package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import anda.scenario.RunningAnda.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One call of a story with its answer, and what the guide shows of it. */
final class Told {

  private final Story story;
  private final Story.Call call;
  private final Answer answer;
  private final List<String> shown = new ArrayList<>();
  private @Nullable String name;
  private @Nullable String namedPath;

  Told(Story story, Story.Call call, Answer answer) {
    this.story = story;
    this.call = call;
    this.answer = answer;
  }

  Story.Call call() {
    return call;
  }

  int status() {
    return answer.status();
  }

  JsonNode json() {
    return answer.json();
  }

  List<String> shown() {
    return shown;
  }

  /** A text with the ids it holds by their names. */
  String named(String path, String value) {
    return path.equals(namedPath) ? "$" + name : story.named(value);
  }

  /** A record was made; its id is called so from here on. */
  Told created(String name) {
    assertThat(answer.status()).as(call.name() + " " + json()).isEqualTo(201);
    return shows("id", "irregularities").remembered(name, "id");
  }

  /** A file was kept, under the digest of its content. */
  Told kept(String name) {
    assertThat(answer.status()).as(call.name() + " " + json()).isLessThan(300);
    return remembered(name, "digest");
  }

  /** It was recorded, and no rule was broken. */
  Told recorded(String... events) {
    return recordedAs(events, List.of());
  }

  /** It was recorded although rules were broken; they are named. */
  Told flagged(String event, String... irregularities) {
    return recordedAs(new String[] {event}, List.of(irregularities));
  }

  private Told recordedAs(String[] events, List<String> irregularities) {
    assertThat(answer.status()).as(call.name() + " " + json()).isBetween(200, 201);
    assertThat(texts("events/*/name")).containsExactly(events);
    assertThat(texts("irregularities/*")).containsExactlyElementsOf(irregularities);
    return shows("events/*/name", "irregularities");
  }

  /** It was refused for a named reason, in words of both languages. */
  Told refused(int status, String code) {
    assertThat(answer.status()).as(call.name() + " " + json()).isEqualTo(status);
    assertThat(text("code")).isEqualTo(code);
    assertThat(text("text/zh")).isNotBlank();
    assertThat(text("text/en")).isNotBlank();
    return shows("code", "text");
  }

  Told found() {
    assertThat(answer.status()).as(call.name() + " " + json()).isEqualTo(200);
    return this;
  }

  /** Reads one value of the answer as text. */
  String text(String path) {
    List<String> texts = texts(path);
    assertThat(texts).as(call.name() + " " + path + " in " + json()).hasSize(1);
    return texts.get(0);
  }

  /** Reads values of the answer; {@code *} stands for each item of a list. */
  List<String> texts(String path) {
    List<String> texts = new ArrayList<>();
    collect(json(), path.split("/"), 0, texts);
    return texts;
  }

  private static void collect(JsonNode node, String[] path, int depth, List<String> into) {
    if (depth == path.length) {
      if (!node.isNull()) {
        into.add(node.isContainer() ? node.toString() : node.asString());
      }
    } else if (path[depth].equals("*")) {
      node.forEach(item -> collect(item, path, depth + 1, into));
    } else if (node.get(path[depth]) != null) {
      collect(node.get(path[depth]), path, depth + 1, into);
    }
  }

  /** The answer says so. */
  Told says(String path, String... expected) {
    found();
    assertThat(texts(path)).as(call.name() + " " + path).containsExactly(expected);
    return shows(path);
  }

  /** Parts of the answer that the guide shows. */
  Told shows(String... paths) {
    for (String path : paths) {
      if (!shown.contains(path)) {
        shown.add(path);
      }
    }
    return this;
  }

  /** A value of the answer is called so from here on. */
  Told remembered(String called, String path) {
    name = called;
    namedPath = path;
    story.remember(called, text(path));
    return shows(path);
  }
}
