package anda.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 身份切换 The list behind the switcher of declared actors. */
@RestController
class ActorController {

  private final ActorDirectory directory;
  private final Catalogue catalogue;

  ActorController(ActorDirectory directory, Catalogue catalogue) {
    this.directory = directory;
    this.catalogue = catalogue;
  }

  /**
   * 身份 One row of the switcher.
   *
   * @param id goes into the header {@code Anda-Actor}
   * @param role role, for rules
   * @param roleName role, for people
   * @param name the post
   * @param unit the unit acted for
   */
  record ActorRow(String id, Role role, Text roleName, Text name, ActorDirectory.ListedUnit unit) {}

  /** All rows at once; the list is short. */
  record ActorRows(List<ActorRow> items, long total) {}

  @GetMapping("/api/actors")
  ActorRows actors() {
    List<ActorRow> rows =
        directory.all().stream()
            .map(
                actor ->
                    new ActorRow(
                        actor.id(),
                        actor.role(),
                        catalogue.term("Role." + actor.role()),
                        actor.name(),
                        actor.unit()))
            .toList();
    return new ActorRows(rows, rows.size());
  }
}
