package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is handed out, started on an empty folder: used while the sample comes in. */
@ExtendWith(InBrowser.class)
class DuringImportIT {

  private static final Path JAR = Path.of("target", "anda.jar");

  @TempDir Path folder;

  @Test
  void lists_open_and_filter_while_the_sample_comes_in_and_show_all_of_it_at_the_end(Site site)
      throws Exception {
    int port = freePort();
    Process process = start(port);
    try {
      String address = "http://127.0.0.1:" + port;
      Deeds deeds = new Deeds(address);
      deeds.waitForAnswer(process, "/api/projects");
      try (Visit visit = site.visit(address, Window.OFFICE, "auditor", "zh-CN")) {
        visit.open("/projects");
        Locator mark = visit.page.locator(".running");
        assertThat(mark).containsText("正在装入示例数据");
        assertThat(mark).containsText(Pattern.compile("正在导入 .+：已处理 \\d+ / \\d+ 行"));
        ProjectListIT.choose(visit, "环节", "阶段不详");
        assertThat(visit.page).hasURL(Pattern.compile("stage=UNKNOWN"));
        visit.settled();
        assertThat(visit.page.locator(".trouble")).hasCount(0);
        int during = deeds.read("auditor", "/api/imports").get("position").intValue();
        visit.button("清除条件").click();

        deeds.waitForSample();
        assertThat(mark).isEmpty();
        int all = deeds.read("auditor", "/api/projects").get("total").intValue();
        assertThat(visit.page.getByText("共 " + all + " 条").first()).isVisible();
        assertThat(visit.region("按种类的金额")).containsText("不少于 10,720.76");
        assertThat(deeds.read("auditor", "/api/imports").get("position").intValue())
            .as("the list was looked at before the end")
            .isGreaterThan(during);
      }
    } finally {
      process.destroy();
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  private Process start(int port) throws IOException {
    assertThat(JAR).as("made by mvn package").exists();
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--server.port=" + port,
                "--anda.data-dir=" + folder.resolve("data"),
                "--anda.key-file=" + folder.resolve("master.key")))
        .redirectErrorStream(true)
        .redirectOutput(Files.createFile(folder.resolve("anda.log")).toFile())
        .start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
