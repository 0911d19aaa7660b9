package anda.web;

import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.PersonNames;
import anda.kernel.Actor;
import anda.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 声明身份名册 The actors that may be declared while there is no sign-in, seeded from {@code
 * seed/actors.json}: a person without a name, acting in a role for a unit.
 */
@Component
public class ActorDirectory implements PersonNames {

  /** Header that declares the actor of a request. */
  public static final String HEADER = "Anda-Actor";

  private final Map<String, Listed> actors = new LinkedHashMap<>();

  /**
   * 在册身份 One actor of the list.
   *
   * @param id person id
   * @param role role acted in
   * @param name what the switcher shows; a post, never a person's name
   * @param unit unit acted for
   */
  public record Listed(String id, Role role, Text name, ListedUnit unit) {

    /** As events carry it: declared, not proven. */
    public Actor actor() {
      return Actor.of(id, role.name(), unit.id(), Actor.Assurance.DECLARED);
    }
  }

  /**
   * 在册单位 The unit of an actor.
   *
   * @param id unit id
   * @param name name of the unit
   * @param place 12-digit division code of its place
   */
  public record ListedUnit(String id, Text name, String place) {}

  private record Seed(List<ListedUnit> units, List<SeedActor> actors) {}

  private record SeedActor(String id, Role role, Text name, String unit) {}

  ActorDirectory(JsonMapper json) throws IOException {
    try (InputStream in = new ClassPathResource("seed/actors.json").getInputStream()) {
      Seed seed = json.readValue(in, Seed.class);
      Map<String, ListedUnit> units = new LinkedHashMap<>();
      seed.units().forEach(unit -> units.put(unit.id(), unit));
      for (SeedActor actor : seed.actors()) {
        ListedUnit unit = units.get(actor.unit());
        if (unit == null || actors.containsKey(actor.id())) {
          throw new IllegalStateException("seed/actors.json: check actor " + actor.id());
        }
        actors.put(actor.id(), new Listed(actor.id(), actor.role(), actor.name(), unit));
      }
    }
  }

  /** The whole list in the order of the seed. */
  public List<Listed> all() {
    return List.copyOf(actors.values());
  }

  /** One actor. */
  public Optional<Listed> find(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  @Override
  public Optional<Words> post(String personId) {
    return find(personId)
        .map(
            one ->
                new Words(
                    one.unit().name().zh() + "·" + one.name().zh(),
                    one.unit().name().en() + " · " + one.name().en()));
  }

  /**
   * The actor a request declares, if it declares one.
   *
   * @throws Refused {@code ACTOR_UNKNOWN}
   */
  Optional<Listed> declared(HttpServletRequest request) {
    String id = request.getHeader(HEADER);
    if (id == null || id.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        find(id.strip()).orElseThrow(() -> new Refused(WebRefusal.ACTOR_UNKNOWN, HEADER)));
  }
}
