package anda.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.view.RecordedEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a log of boards: no gap, no double, no loss, and each decision on the newest state. */
final class BoardLog {

  private BoardLog() {}

  /**
   * @param acknowledged position by text of every note whose write was acknowledged
   */
  static void check(LogReader log, Map<String, Long> acknowledged) {
    List<RecordedEvent> events = log.read(0, log.head()).toList();
    Map<String, Long> found = new HashMap<>();
    Map<String, Integer> onBoard = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < events.size(); i++) {
      RecordedEvent event = events.get(i);
      assertThat(event.position()).isEqualTo(i);
      assertThat(ids.add(event.id())).as("doubled id %s", event.id()).isTrue();
      int before = onBoard.merge(event.aggregate(), 1, Integer::sum) - 1;
      assertThat(event.sequence()).isEqualTo(before);
      String[] told = ((Noted) event.fact()).text().split(" after ");
      assertThat(told[1]).as("decided on the newest state").isEqualTo("" + before);
      assertThat(found.put(told[0], event.position())).as("doubled note %s", told[0]).isNull();
    }
    assertThat(found).isEqualTo(acknowledged);
  }
}
