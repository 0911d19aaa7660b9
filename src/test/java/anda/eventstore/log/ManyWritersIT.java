package anda.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.eventstore.command.Receipt;
import anda.kernel.Refused;
import anda.mongo.MongoConnection;
import anda.mongo.MongoSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen threads on eight records, through the real gate onto the embedded store. */
class ManyWritersIT {

  private static final int THREADS = 16;
  private static final int NOTES_EACH = 40;

  @TempDir Path folder;

  private MongoConnection open() {
    return MongoConnection.open(new MongoSettings(folder, null, "boards"));
  }

  @Test
  void sixteen_threads_on_eight_records_leave_no_gap_no_double_and_no_loss() throws Exception {
    Map<String, Long> acknowledged = new HashMap<>();
    try (MongoConnection store = open();
        BoardNode node = new BoardNode(store)) {
      node.writeAll("note", THREADS, NOTES_EACH)
          .forEach((text, receipt) -> acknowledged.put(text, receipt.position()));
      assertThat(acknowledged).hasSize(THREADS * NOTES_EACH);
      BoardLog.check(node.log(), acknowledged);
    }
    try (MongoConnection store = open();
        BoardNode again = new BoardNode(store)) {
      BoardLog.check(again.log(), acknowledged);
    }
  }

  @Test
  void a_command_given_five_times_at_once_has_one_effect_and_one_answer() throws Exception {
    try (MongoConnection store = open();
        BoardNode node = new BoardNode(store)) {
      for (int round = 0; round < 20; round++) {
        String command = "command-" + round;
        List<Callable<Receipt>> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
          five.add(() -> node.write("board-1", command, command, command));
        }
        ExecutorService pool = Executors.newFixedThreadPool(5);
        List<Receipt> answers = new ArrayList<>();
        for (Future<Receipt> answer : pool.invokeAll(five)) {
          answers.add(answer.get());
        }
        pool.shutdown();
        assertThat(answers.stream().filter(answer -> !answer.repeated())).hasSize(1);
        assertThat(answers.stream().map(ManyWritersIT::asRepeated).distinct()).hasSize(1);
        assertThat(node.log().head()).isEqualTo(round);
      }
      assertThatThrownBy(() -> node.write("board-1", "command-3", "other", "other"))
          .isInstanceOfSatisfying(
              Refused.class, e -> assertThat(e.refusal()).isEqualTo(LogRefusal.COMMAND_ID_REUSED));
    }
  }

  private static Receipt asRepeated(Receipt answer) {
    return new Receipt(
        answer.aggregate(),
        answer.command(),
        answer.position(),
        answer.at(),
        answer.events(),
        true);
  }
}
