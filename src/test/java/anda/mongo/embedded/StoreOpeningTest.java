package anda.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a store file of which only the beginning is there. */
@Timeout(300)
class StoreOpeningTest {
  private static final int FRONT = 8192;
  private static final int STRIDE = 4100;
  private static final byte[] KEY = "key".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private Path path;

  @BeforeEach
  void name() {
    path = folder.resolve("rows.mv.db");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        1,
        24,
        FRONT - 1,
        FRONT,
        FRONT + STRIDE - 1,
        FRONT + STRIDE,
        FRONT + 2 * STRIDE - 1,
        FRONT + 2 * STRIDE,
        FRONT + 3 * STRIDE - 1
      })
  void a_store_cut_to_its_beginning_is_refused_in_one_line(int length) throws IOException {
    store();
    cut(length);
    assertThatThrownBy(() -> StoreFile.open(path, FileChannel::open))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith(path + " is damaged (")
        .hasMessageEndingWith("): put back the newest backup of this file")
        .message()
        .matches(line -> line.lines().count() == 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, STRIDE, 2 * STRIDE - 1, 2 * STRIDE, 3 * STRIDE})
  void a_first_start_that_was_cut_off_begins_again(int after) throws IOException {
    store();
    byte[] whole = Files.readAllBytes(path);
    Files.delete(path);
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      CheckedBlocks.create(file);
      file.write(ByteBuffer.wrap(whole, FRONT, after), FRONT);
    }
    StoreFile begun = StoreFile.open(path, FileChannel::open);
    assertThat(begun.map("data.1")).isEmpty();
    begun.map("data.1").put(KEY, KEY);
    begun.close(true);
    StoreFile again = StoreFile.open(path, FileChannel::open);
    assertThat(again.map("data.1").get(KEY)).isEqualTo(KEY);
    again.close(true);
  }

  private void store() {
    StoreFile file = StoreFile.open(path, FileChannel::open);
    file.map("data.1").put(KEY, KEY);
    file.close(true);
  }

  private void cut(int length) throws IOException {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
      file.truncate(length);
    }
  }
}
