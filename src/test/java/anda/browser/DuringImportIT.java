package anda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program as it is handed out, started on an empty folder: used while a large file comes in.
 */
@ExtendWith(InBrowser.class)
class DuringImportIT {

  private static final Path JAR = Path.of("target", "anda.jar");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final int ROWS = 20_000;

  @TempDir Path folder;

  @Test
  void pages_open_and_filter_while_a_large_file_comes_in_and_it_can_be_stopped(Site site)
      throws Exception {
    int port = freePort();
    Process process = start(port);
    try {
      String address = "http://127.0.0.1:" + port;
      Deeds deeds = new Deeds(address);
      deeds.waitForAnswer(process, "/api/projects");
      deeds.waitForSample();
      int sample = deeds.read("auditor", "/api/projects").get("total").intValue();
      try (Visit visit = site.visit(address, Window.OFFICE, Deeds.OFFICE, "zh-CN")) {
        String id = sendProjects(address, "项目.csv");
        visit.open("/projects");
        Locator mark = visit.page.locator(".running");
        assertThat(mark).containsText(Pattern.compile("正在导入 项目.csv：已处理 \\d+ / " + ROWS + " 行"));
        ProjectListIT.choose(visit, "环节", "阶段不详");
        assertThat(visit.page).hasURL(Pattern.compile("stage=UNKNOWN"));
        visit.settled();
        assertThat(visit.page.locator(".trouble")).hasCount(0);
        assertThat(visit.region("按种类的金额")).containsText("不少于");

        visit.open("/imports/" + id);
        visit.button("停止导入").click();
        assertThat(mark).isEmpty();
        visit.open("/projects");
        int all = deeds.read("auditor", "/api/projects").get("total").intValue();
        assertThat(all).isGreaterThan(sample).isLessThan(sample + ROWS);
        assertThat(visit.page.getByText("共 " + all + " 条").first()).isVisible();
      }
    } finally {
      process.destroy();
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  /** So many that they outlast the looks at the pages on any machine; then they are stopped. */
  private static String rows() {
    StringBuilder text = new StringBuilder("id,programme,place_code,place,title,sector,start,");
    text.append("funds_wan,funds_detail,source\n");
    for (int i = 0; i < ROWS; i++) {
      text.append("K" + i + ",京蒙,152222,科尔沁右翼中旗,牛舍" + i + ",industry,2018,")
          .append(i + 1)
          .append(",cooperation funds,文件\n");
    }
    return text.toString();
  }

  private static String sendProjects(String address, String name) throws Exception {
    String head =
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n";
    HttpRequest upload =
        HttpRequest.newBuilder(URI.create(address + "/api/imports/projects"))
            .header("Anda-Actor", Deeds.OFFICE)
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofString(head.formatted(name) + rows() + "\r\n--edge--\r\n"))
            .build();
    var answer = HttpClient.newHttpClient().send(upload, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return JSON.readTree(answer.body()).get("id").stringValue();
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
