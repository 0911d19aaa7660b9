package anda.web;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 存储信息 Which store this is: sample or production, its id, and how far its log has come. */
@RestController
class StoreController {

  private final EventReader log;
  private final JsonMapper json;

  StoreController(EventReader log, JsonMapper json) {
    this.log = log;
    this.json = json;
  }

  /**
   * 存储 The store.
   *
   * @param kind SAMPLE or PRODUCTION; null before its first entry is written
   * @param storeId id given at birth; null as for kind
   * @param position last position of the log, -1 when empty
   */
  record Store(@Nullable String kind, @Nullable String storeId, long position) {}

  @GetMapping("/api/store")
  Store store() {
    Optional<RecordedEvent> birth;
    try (Stream<RecordedEvent> first = log.read(0, 0)) {
      birth = first.findFirst();
    }
    // by its written form: the birth event belongs to a feature that depends on this package
    JsonNode born = birth.map(entry -> json.<JsonNode>valueToTree(entry.fact())).orElse(null);
    return new Store(text(born, "kind"), text(born, "storeId"), log.head());
  }

  private static @Nullable String text(@Nullable JsonNode born, String field) {
    JsonNode value = born == null ? null : born.get(field);
    return value == null || !value.isString() ? null : value.asString();
  }
}
