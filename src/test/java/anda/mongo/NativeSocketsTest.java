package anda.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jnr.unixsocket.UnixSocketAddress;
import org.junit.jupiter.api.Test;

/** The library is loaded once in a process, so each process here is one of its own. */
class NativeSocketsTest {

  @Test
  void an_interrupted_thread_loads_it_all_the_same() throws Exception {
    assertThat(process("ours")).isEqualTo("interrupted true, store opened\n");
  }

  /** Why the class is there: if this ends well one day, it may go. */
  @Test
  void without_our_class_an_interrupt_breaks_the_process() throws Exception {
    assertThat(process("theirs")).contains("UnsatisfiedLinkError");
  }

  private static String process(String way) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Interrupted.class.getName(),
                way)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.substring(Math.max(said.indexOf("interrupted"), 0));
  }

  /** Loads the library in a thread that was interrupted before. */
  static final class Interrupted {

    private Interrupted() {}

    public static void main(String[] way) {
      Thread.currentThread().interrupt();
      if (way[0].equals("ours")) {
        NativeSockets.load();
      } else {
        new UnixSocketAddress("any");
      }
      boolean kept = Thread.interrupted();
      try (MongoConnection connection = MongoConnection.inMemory("any")) {
        connection.database().createCollection("any");
      }
      System.out.println("interrupted " + kept + ", store opened");
      System.exit(0);
    }
  }
}
