package anda.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * 故事文件 The story as it stands among the resources.
 *
 * @param edition goes into every command id; a changed story is another edition
 * @param steps in the order in which they are written
 */
record StoryFile(String edition, List<Step> steps) {

  private static final String FILE = "sample/story.json";

  /**
   * 一步.
   *
   * @param name unique in the story
   * @param as which hand writes it
   * @param unit unit it is written for, an id or the name of one
   * @param on day it happened
   * @param paper what it stands on
   * @param to address
   * @param called name of the new record's id in later steps; null = none
   * @param body the body without its act
   */
  record Step(
      String name,
      String as,
      String unit,
      String on,
      String paper,
      String to,
      @Nullable String called,
      ObjectNode body) {}

  static StoryFile read(JsonMapper json) {
    try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
      JsonNode file = json.readTree(in);
      JsonNode units = file.get("hands");
      List<Step> steps = new ArrayList<>();
      for (JsonNode step : file.get("steps")) {
        String as = text(step, "as");
        steps.add(
            new Step(
                text(step, "name"),
                as,
                text(units, as),
                text(step, "on"),
                text(step, "paper"),
                text(step, "to"),
                step.has("called") ? text(step, "called") : null,
                (ObjectNode) step.get("body")));
      }
      return new StoryFile(text(file, "edition"), List.copyOf(steps));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isString()) {
      throw new IllegalStateException(FILE + " lacks " + field + " in " + node);
    }
    return value.asString();
  }
}
