package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of the guide: words of its own, and between its marks the calls of the story. */
final class GuidePage {

  static final List<GuidePage> ALL =
      List.of(new GuidePage("zh-CN", "zh"), new GuidePage("en", "en"));

  private static final Pattern MARKED =
      Pattern.compile("(?s)<!-- call ([a-z-]+) -->\n.*?<!-- /call -->");

  private final Path file;
  private final String language;

  private GuidePage(String folder, String language) {
    this.file = Path.of("docs", "guide", folder, "project-life.md");
    this.language = language;
  }

  /** The page holds every call of the story once, in its order, as it was made and answered. */
  void isAsTold(List<Told> story) throws IOException {
    Map<String, Told> calls =
        story.stream().collect(Collectors.toMap(told -> told.call().name(), Function.identity()));
    String committed = Files.readString(file, StandardCharsets.UTF_8);
    List<String> marks = new ArrayList<>();
    Matcher marked = MARKED.matcher(committed);
    String now =
        marked.replaceAll(
            found -> {
              marks.add(found.group(1));
              return Matcher.quoteReplacement(block(found, calls));
            });
    assertThat(marks)
        .as(file + " tells the whole story")
        .containsExactlyElementsOf(story.stream().map(told -> told.call().name()).toList());
    if (System.getProperty("anda.write") != null) {
      Files.writeString(file, now, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(now);
  }

  private String block(MatchResult found, Map<String, Told> calls) {
    String name = found.group(1);
    Told told = calls.get(name);
    assertThat(told).as("the call %s that %s names", name, file).isNotNull();
    String answer = told.shown().isEmpty() ? "" : new Shown(told, language).json() + "\n";
    return "<!-- call %s -->\n```sh\n%s# → %d\n```\n```json\n%s```\n<!-- /call -->"
        .formatted(name, curl(told.call()), told.status(), answer);
  }

  private static String curl(Story.Call call) {
    String start =
        "curl -s \"$ANDA%s\" -H \"Anda-Actor: %s\"".formatted(call.address(), call.actor());
    if (call.body() == null) {
      return start + "\n";
    }
    if (call.upload()) {
      return start + " -F file=@" + call.body() + "\n";
    }
    return start
        + " \\\n  -H \"Content-Type: application/json\" -d @- <<EOF\n"
        + call.body()
        + "\nEOF\n";
  }
}
