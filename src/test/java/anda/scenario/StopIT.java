package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import anda.scenario.RawHttp.Got;
import anda.scenario.RawHttp.Sent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The process is asked to stop under load, and killed in the middle of an import. */
class StopIT {

  private static final int WRITERS = 8;
  private static final int ROWS = 400;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  /** Killed by the signal that asks to stop, which is how a graceful end is told. */
  private static final int STOPPED = 143;

  @TempDir Path folder;

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  @Test
  void asked_to_stop_under_load_it_finishes_what_it_took_and_ends_in_time() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    AtomicBoolean over = new AtomicBoolean();
    try (AndaProcess anda = start()) {
      for (int writer = 0; writer < WRITERS; writer++) {
        int number = writer;
        writers.execute(() -> write(anda.raw(), number, over));
      }
      Waiting.until(() -> acknowledged.size() > 3 * WRITERS);
      long asked = System.nanoTime();
      anda.process().destroy();
      assertThat(anda.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(LONGEST_STOP);
      assertThat(anda.process().exitValue()).isEqualTo(STOPPED);
    } finally {
      over.set(true);
      writers.shutdown();
    }
    assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(wrong).isEmpty();
    try (AndaProcess again = start()) {
      // nothing that was answered is missing, and nothing is there that was not answered
      assertThat(recorded(again.raw())).isEqualTo(new TreeSet<>(acknowledged));
    }
  }

  private AndaProcess start() throws Exception {
    AndaProcess anda =
        AndaProcess.start(
            folder.resolve("data"),
            "--anda.sample=false",
            "--anda.key-file=" + folder.resolve("key"));
    Waiting.until(() -> anda.raw().send(Sent.get("/api/regions/152222200000")).status() == 200);
    return anda;
  }

  private void write(RawHttp http, int writer, AtomicBoolean over) {
    for (int i = 0; !over.get(); i++) {
      String name = "试点单位" + writer + "-" + i;
      String body =
          "{\"name\":\""
              + name
              + "\",\"kind\":\"IMPLEMENTING_UNIT\",\"place\":{\"code\":\"152222\"}}";
      try {
        Got got = http.send(Sent.post("/api/units", body));
        if (got.status() == 201) {
          acknowledged.add(name);
        } else if (got.status() != 0) {
          wrong.add(got.status() + " " + got.text());
        }
      } catch (IOException refused) {
        return;
      }
    }
  }

  private static Set<String> recorded(RawHttp http) throws IOException {
    Set<String> names = new TreeSet<>();
    String units = "/api/units?size=200&minPosition=" + position(http) + "&page=";
    for (int page = 0; ; page++) {
      JsonNode answer = http.send(Sent.get(units + page)).json();
      answer.get("items").forEach(unit -> names.add(unit.get("name").asString()));
      if (answer.get("items").isEmpty()) {
        names.removeIf(name -> !name.startsWith("试点单位"));
        return names;
      }
    }
  }

  @Test
  void an_import_killed_in_the_middle_is_sent_again_and_nothing_is_doubled() throws Exception {
    byte[] file = file();
    long before;
    try (AndaProcess anda = start()) {
      before = position(anda.raw());
      Thread sender =
          new Thread(
              () -> {
                try {
                  anda.raw().send(upload(file));
                } catch (IOException cut) {
                  // the connection ends with the process
                }
              });
      sender.start();
      Waiting.until(() -> position(anda.raw()) > before + ROWS / 4);
      anda.kill();
      sender.join();
    }
    try (AndaProcess again = start()) {
      long kept = position(again.raw()) - before;
      assertThat(kept).isBetween(ROWS / 4L, ROWS - 1L);
      Got got = again.raw().send(upload(file));
      assertThat(got.status()).as(got.text()).isBetween(200, 202);
      String run = "/api/imports/" + got.json().get("id").asString();
      Waiting.until(() -> state(again.raw(), run).equals("COMPLETED"));
      JsonNode counts = again.raw().send(Sent.get(run)).json().get("counts");
      assertThat(counts.get("accepted").asInt() + counts.get("known").asInt()).isEqualTo(ROWS);
      JsonNode list =
          again.raw().send(Sent.get("/api/projects?minPosition=" + position(again.raw()))).json();
      assertThat(list.get("total").asInt()).isEqualTo(ROWS);
    }
  }

  private static String state(RawHttp http, String run) throws IOException {
    return http.send(Sent.get(run)).json().path("state").asString("");
  }

  private static long position(RawHttp http) throws IOException {
    return http.send(Sent.get("/api/store")).json().get("position").asLong();
  }

  private static byte[] file() {
    StringBuilder text = new StringBuilder("id,programme,place_code,place,title,sector,start,");
    text.append("funds_wan,funds_detail,source\n");
    for (int i = 0; i < ROWS; i++) {
      text.append("K" + i + ",京蒙,152222,科尔沁右翼中旗,牛舍" + i + ",industry,2018,")
          .append(i + 1)
          .append(",cooperation funds,文件\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Sent upload(byte[] file) {
    String head =
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
    String form = head + new String(file, StandardCharsets.UTF_8) + "\r\n--edge--\r\n";
    return Sent.post("/api/imports/projects", form)
        .with("Content-Type", "multipart/form-data; boundary=edge")
        .with("Idempotency-Key", "killed");
  }
}
