package anda.story;

import anda.eventstore.view.Views;
import anda.imports.SampleImported;
import anda.kernel.Actor;
import anda.kernel.Refused;
import anda.web.InsideWrites;
import anda.web.InsideWrites.Written;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * 虚构故事入库 Writes the story step by step, once the public sample stands.
 *
 * <p>Each step is one command whose id follows from its name: at the next start it is the same
 * command and adds nothing, and a story cut in the middle goes on. Where the store holds another
 * edition of the story, that one is left as it is.
 */
@Component
class SampleStory {

  private static final Logger LOG = LoggerFactory.getLogger(SampleStory.class);

  /** A step of this name was written with another content. */
  private static final String OTHER_EDITION = "COMMAND_ID_REUSED";

  private static final Pattern NAME = Pattern.compile("\\$([A-Z_]+)");

  private final InsideWrites writes;
  private final Views views;
  private final JsonMapper json;

  SampleStory(InsideWrites writes, Views views, JsonMapper json) {
    this.writes = writes;
    this.views = views;
    this.json = json;
  }

  @EventListener
  void tell(SampleImported sample) {
    StoryFile story = StoryFile.read(json);
    Map<String, String> names = new HashMap<>();
    for (StoryFile.Step step : story.steps()) {
      try {
        String address = resolved(step.to(), names);
        String key = story.edition() + "/" + step.name();
        Written written = writes.send(actor(step, names), key, address, body(step, names));
        if (step.called() != null) {
          names.put(step.called(), written.id());
        }
        views.await(written.position());
      } catch (Refused e) {
        if (!e.refusal().name().equals(OTHER_EDITION)) {
          // the importer of the sample tries again
          throw new IllegalStateException("the story at " + step.name(), e);
        }
        LOG.info("another edition of the invented story stands here and is left as it is");
        return;
      }
    }
    LOG.info("the invented story is in");
  }

  /** As the paper of the day says; who enters it is no person. */
  private String body(StoryFile.Step step, Map<String, String> names) {
    ObjectNode body = step.body().deepCopy();
    ObjectNode act = body.putObject("act");
    act.put("kind", "ALREADY_HAPPENED").put("on", step.on());
    act.putObject("source").put("text", "（虚构）" + step.paper());
    return resolved(json.writeValueAsString(body), names);
  }

  private static Actor actor(StoryFile.Step step, Map<String, String> names) {
    String unit = resolved(step.unit(), names);
    return Actor.of("story-" + step.as(), "IMPORT", unit, Actor.Assurance.IMPORT);
  }

  private static String resolved(String text, Map<String, String> names) {
    return NAME.matcher(text)
        .replaceAll(
            found -> {
              @Nullable String id = names.get(found.group(1));
              if (id == null) {
                throw new IllegalStateException("the story names " + found.group() + " too early");
              }
              return id;
            });
  }
}
