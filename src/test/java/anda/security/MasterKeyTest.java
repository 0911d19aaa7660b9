package anda.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

  private static final byte[] PLAIN = "四十个字节以内".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private Path file;
  private Path data;

  @BeforeEach
  void names() {
    file = folder.resolve("keys/anda-master.key");
    data = folder.resolve("data");
  }

  @Test
  void it_is_made_once_for_its_owner_only_and_read_again() throws Exception {
    byte[] wrapped = MasterKey.of(file, data, true).wrap(PLAIN, "about");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(MasterKey.of(file, data, false).unwrap(wrapped, "about")).isEqualTo(PLAIN);
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files.toList()).isEqualTo(List.of(file));
    }
  }

  @Test
  void a_lost_one_is_refused_and_no_other_is_made_in_its_place() {
    assertThatThrownBy(() -> MasterKey.of(file, data, false))
        .isInstanceOf(KeyFileException.class)
        .hasMessageContaining("is lost");
    assertThat(file).doesNotExist();
  }

  @Test
  void one_open_to_others_is_refused() throws Exception {
    MasterKey.of(file, data, true);
    for (String open : List.of("rw-r--r--", "rw----r--", "rw-r-----")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(open));
      assertThatThrownBy(() -> MasterKey.of(file, data, false))
          .isInstanceOf(KeyFileException.class)
          .hasMessageContaining("chmod 600");
    }
  }

  @Test
  void one_among_the_data_is_refused_also_through_a_link() throws Exception {
    Path link = folder.resolve("elsewhere");
    Files.createDirectories(data);
    Files.createSymbolicLink(link, data);
    for (Path inside : List.of(data.resolve("anda-master.key"), link.resolve("a/master.key"))) {
      assertThatThrownBy(() -> MasterKey.of(inside, data, true))
          .isInstanceOf(KeyFileException.class)
          .hasMessageContaining("data folder");
      assertThat(inside).doesNotExist();
    }
  }

  @Test
  void what_another_key_wrapped_or_somebody_changed_does_not_open() throws Exception {
    byte[] wrapped = MasterKey.of(file, data, true).wrap(PLAIN, "about");
    MasterKey other = MasterKey.of(folder.resolve("other.key"), data, true);
    assertThatThrownBy(() -> other.unwrap(wrapped, "about"))
        .isInstanceOf(KeyFileException.class)
        .hasMessageContaining("not the one");
    MasterKey right = MasterKey.of(file, data, false);
    assertThatThrownBy(() -> right.unwrap(wrapped, "something else"))
        .isInstanceOf(KeyFileException.class);
    wrapped[wrapped.length - 1] ^= 1;
    assertThatThrownBy(() -> right.unwrap(wrapped, "about")).isInstanceOf(KeyFileException.class);
  }

  @Test
  void a_file_that_holds_something_else_is_refused_without_being_shown() throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "secret words");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThatThrownBy(() -> MasterKey.of(file, data, true))
        .isInstanceOf(KeyFileException.class)
        .hasMessageContaining("holds no master key")
        .hasMessageNotContaining("secret words");
  }
}
