package anda.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * 被测站点 One running application with the sample, and one Chromium; started by the first test that
 * asks for them and shared by all.
 */
final class Site implements AutoCloseable {

  /** Written by the build, which also installs a Chromium where there is none. */
  private static final Path CHROMIUM = Path.of("target", "chromium.path");

  private final Path folder;
  private final ConfigurableApplicationContext application;
  private final Playwright playwright;
  private final Browser browser;
  final Deeds deeds;

  Site() throws Exception {
    if (!Files.exists(CHROMIUM)) {
      throw new IllegalStateException(
          CHROMIUM + " is missing: node frontend/build/browser.mjs " + CHROMIUM);
    }
    folder = Files.createTempDirectory("anda-browser");
    application =
        new SpringApplicationBuilder(anda.AndaApplication.class)
            .run(
                "--server.port=0",
                "--anda.data-dir=" + folder.resolve("data"),
                "--anda.key-file=" + folder.resolve("master.key"));
    deeds = new Deeds(address());
    PlaywrightAssertions.setDefaultAssertionTimeout(Visit.LONGEST_MILLIS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(Files.readString(CHROMIUM).strip()))
                    .setArgs(List.of("--no-sandbox")));
    deeds.waitForSample();
  }

  String address() {
    int port = ((WebServerApplicationContext) application).getWebServer().getPort();
    return "http://127.0.0.1:" + port;
  }

  /** Somebody at a window, in Chinese. */
  Visit visit(Window window, String actor) {
    return visit(window, actor, "zh-CN");
  }

  Visit visit(Window window, String actor, String language) {
    return visit(address(), window, actor, language);
  }

  /** The same browser, at another server. */
  Visit visit(String address, Window window, String actor, String language) {
    return new Visit(browser.newContext(window.options()), address, actor, language);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    application.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Site::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
