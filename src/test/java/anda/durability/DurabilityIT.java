package anda.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the commands in {@code src/test/durability}. */
class DurabilityIT {

  private static final int KILLS = 10;
  private static final int WRITERS = 16;

  @TempDir Path folder;

  @Test
  void ten_kills_under_sixteen_writers_lose_double_and_halve_nothing() throws Exception {
    Random random = new Random(20260718);
    Path data = folder.resolve("data");
    Path sideFile = folder.resolve("acknowledged");
    long before = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = writing(data, sideFile);
      try (BufferedReader said = process.inputReader()) {
        assertThat(said.readLine()).isEqualTo("WRITING");
        // the moment of the kill is what varies: up to a third of a second into the writing
        process.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
        assertThat(process.destroyForcibly().waitFor()).isEqualTo(128 + 9);
      }
      LogCheck.Found found = LogCheck.check(data, sideFile);
      assertThat(found.faults()).as("kill %d: %s", i, found).isEmpty();
      assertThat(found.acknowledged()).as("kill %d wrote something", i).isGreaterThan(before);
      before = found.acknowledged();
    }
  }

  private static Process writing(Path data, Path sideFile) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=" + quiet(),
                "-cp",
                System.getProperty("java.class.path"),
                Writing.class.getName(),
                data.toString(),
                sideFile.toString(),
                Integer.toString(WRITERS),
                "0"))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Log lines would stand between the words this test waits for. */
  private static String quiet() {
    return java.util.Objects.requireNonNull(
            DurabilityIT.class.getResource("/durability/logback-quiet.xml"))
        .toString();
  }

  @Test
  void a_damaged_file_comes_up_right_or_is_refused_in_one_clear_line() throws Exception {
    Damage.Outcome outcome = Damage.run(folder, 20, 50, 20260718);
    assertThat(outcome.faults()).isEmpty();
    assertThat(outcome.right() + outcome.refused()).isEqualTo(70);
    assertThat(outcome.refused()).isGreaterThan(35);
  }
}
