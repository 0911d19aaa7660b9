package anda.durability;

import static org.assertj.core.api.Assertions.assertThat;

import anda.mongo.MongoConnection;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ServerDescription;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other users of the machine neither read nor write the embedded store. */
class ClosedToOthersIT {

  /** What a driver needs; copied, because another user may not enter the folder of the build. */
  private static final Pattern LIBRARIES =
      Pattern.compile("(mongodb-driver|bson|jnr|jffi|asm|slf4j-api).*\\.jar");

  private static final String NOBODY = "65534";
  private static final List<String> ATTEMPTS =
      List.of("read by the driver", "write by the driver", "read the file", "write the file");

  @TempDir Path folder;

  private Path data;
  private MongoConnection store;

  @BeforeEach
  void open() throws IOException {
    // only the store's own folders protect it here, not the one of the test
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    data = folder.resolve("data");
    store = Trial.open(data);
    store.database().getCollection("rows").insertOne(new Document("secret", "困难户"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path socket() {
    return store.client().getClusterDescription().getServerDescriptions().stream()
        .map(ServerDescription::getAddress)
        .map(ServerAddress::getHost)
        .map(Path::of)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void only_the_owner_may_enter_the_folders_of_the_file_and_of_the_socket() throws IOException {
    String me = Files.getOwner(folder).getName();
    for (Path each : List.of(data, socket().getParent())) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
          .as(each.toString())
          .isEqualTo("rwx------");
      assertThat(Files.getOwner(each).getName()).isEqualTo(me);
    }
    assertThat(Files.isSymbolicLink(socket())).isFalse();
  }

  /**
   * As root the attempts are made by the user nobody, otherwise by the owner, after the folders
   * were closed to the owner as well: modes are then all that stands in the way of either.
   */
  @Test
  void a_process_without_the_right_to_the_folders_reads_and_writes_nothing() throws Exception {
    assertThat(attempts(List.of())).as("the owner").isEqualTo(marked("did "));
    long before = store.database().getCollection("rows").countDocuments();
    if (isRoot()) {
      List<String> asNobody =
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
      assertThat(attempts(asNobody)).isEqualTo(marked("could not "));
    } else {
      List<Path> folders = List.of(data, socket().getParent());
      for (Path each : folders) {
        Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("---------"));
      }
      try {
        assertThat(attempts(List.of())).isEqualTo(marked("could not "));
      } finally {
        for (Path each : folders) {
          Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwx------"));
        }
      }
    }
    assertThat(store.database().getCollection("rows").countDocuments()).isEqualTo(before);
  }

  private static boolean isRoot() throws IOException {
    return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
  }

  private static List<String> marked(String how) {
    return ATTEMPTS.stream().map(what -> how + what).toList();
  }

  private List<String> attempts(List<String> as) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(as);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath(),
            Intruder.class.getName(),
            socket().toString(),
            Trial.file(data).toString()));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said.lines().filter(line -> line.matches("(did|could not) .*")).toList();
  }

  /** The driver and the classes of this test in a folder everybody may read. */
  private String classPath() throws IOException {
    Path libraries = folder.resolve("libraries");
    if (Files.notExists(libraries)) {
      Files.createDirectories(libraries.resolve("anda/durability"));
      for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path jar = Path.of(each);
        if (LIBRARIES.matcher(String.valueOf(jar.getFileName())).matches()) {
          Files.copy(jar, libraries.resolve(jar.getFileName()));
        }
      }
      for (String name : List.of("Intruder.class", "Intruder$Attempt.class", "Trial.class")) {
        try (var bytes = Intruder.class.getResourceAsStream(name)) {
          Files.copy(
              java.util.Objects.requireNonNull(bytes),
              libraries.resolve("anda/durability").resolve(name));
        }
      }
    }
    return libraries + "/*" + File.pathSeparator + libraries;
  }
}
