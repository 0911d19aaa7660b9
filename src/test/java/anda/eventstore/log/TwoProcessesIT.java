package anda.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import anda.mongo.MongoConnection;
import anda.mongo.SecondServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of sixteen threads each on one second server. */
@Tag("second-server")
class TwoProcessesIT {

  private static final int THREADS = 16;
  private static final int NOTES_EACH = 6;
  private static final long MINUTES = 8;

  @TempDir Path folder;

  @Test
  void two_processes_on_one_server_leave_no_gap_no_double_and_no_loss() throws Exception {
    String database = "boards_" + UUID.randomUUID().toString().substring(0, 8);
    try (MongoConnection store = SecondServer.open(database)) {
      try {
        List<Process> both = List.of(start(database, "left"), start(database, "right"));
        Map<String, Long> acknowledged = new HashMap<>();
        for (Process process : both) {
          assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
          assertThat(process.exitValue()).as(errors(process)).isZero();
          String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
          told.lines()
              .filter(line -> line.startsWith("acknowledged "))
              .map(line -> line.split(" "))
              .forEach(word -> acknowledged.put(word[1], Long.valueOf(word[2])));
        }
        assertThat(acknowledged).hasSize(2 * THREADS * NOTES_EACH);
        try (BoardNode reader = new BoardNode(store)) {
          BoardLog.check(reader.log(), acknowledged);
        }
      } finally {
        store.database().drop();
      }
    }
  }

  private Process start(String database, String name) throws IOException {
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            BoardNode.class.getName(),
            database,
            name,
            "" + THREADS,
            "" + NOTES_EACH);
    process.environment().put("ANDA_SECOND_MONGODB_URI", SecondServer.uri());
    process.redirectError(folder.resolve(name).toFile());
    return process.start();
  }

  private static String errors(Process process) {
    return "process " + process.pid() + " failed";
  }
}
