package anda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Command ids stand in the log and in the index of repetitions: they must never change. */
class DigestsTest {

  @Test
  void the_id_of_a_command_is_frozen() {
    assertThat(Digests.uuid("banner-office", "key-1", "POST /api/projects"))
        .isEqualTo("99ecc337-c231-8086-8c9d-4372a549bfa0");
    assertThat(Digests.sha256("POST /api/projects", "{}"))
        .isEqualTo("faf0a6dadc7f65b5f5dd6efa6c3fae1db023ced0ecd62625118a9300c658f679");
  }

  @Test
  void an_id_is_a_uuid_of_version_8() {
    UUID id = Digests.id("a");
    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void the_border_between_two_texts_counts() {
    assertThat(Digests.sha256("ab", "c")).isNotEqualTo(Digests.sha256("a", "bc"));
    assertThat(Digests.sha256("ab")).isNotEqualTo(Digests.sha256("ab", ""));
  }
}
