package anda.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.kernel.Sealed;
import anda.mongo.MongoConnection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

  private static final String A = "household-a";
  private static final String B = "household-b";
  private static final Instant AT = Instant.parse("2024-05-06T01:02:03Z");

  @TempDir Path folder;
  private MongoConnection store;
  private MongoConnection keys;
  private Vault vault;

  @BeforeEach
  void open() {
    store = MongoConnection.inMemory("vault");
    keys = MongoConnection.inMemory("vault_keys");
    vault = vault("master.key");
  }

  @AfterEach
  void close() {
    store.close();
    keys.close();
  }

  private Vault vault(String key) {
    return StoredVault.of(
        store.database(), keys.database(), folder.resolve(key), folder.resolve("data"));
  }

  @Test
  void what_was_sealed_is_opened_also_after_a_restart() {
    Sealed sealed = vault.newSealer(A).seal("name", 64, "乌云其木格");
    assertThat(sealed.alg()).isEqualTo("A256GCM");
    assertThat(vault.opener(List.of(A)).open(A, "name", sealed)).isEqualTo("乌云其木格");
    Vault again = vault("master.key");
    assertThat(again.opener(List.of(A, B)).open(A, "name", sealed)).isEqualTo("乌云其木格");
    assertThat(again.digest("id", "1")).isEqualTo(vault.digest("id", "1"));
  }

  @Test
  void equal_values_look_different_and_different_lengths_look_equal() {
    Sealer sealer = vault.newSealer(A);
    Sealed one = sealer.seal("name", 64, "王芳");
    Sealed same = sealer.seal("name", 64, "王芳");
    Sealed longer = sealer.seal("name", 64, "阿拉坦其其格·额尔德尼");
    assertThat(one.ct()).isNotEqualTo(same.ct()).hasSameSizeAs(longer.ct());
    assertThat(one.kid()).isEqualTo(longer.kid());
    assertThat(sealer.seal("name", 64, "").ct()).hasSameSizeAs(one.ct());
    assertThat(vault.opener(List.of(A)).open(A, "name", sealer.seal("name", 64, ""))).isEmpty();
    assertThatThrownBy(() -> sealer.seal("name", 6, "王芳"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("王芳");
  }

  @Test
  void a_seal_opens_for_its_household_and_field_only() {
    Sealed sealed = vault.newSealer(A).seal("name", 64, "王芳");
    vault.newSealer(B).seal("name", 64, "李强");
    Opener opener = vault.opener(List.of(A, B));
    assertThatThrownBy(() -> opener.open(B, "name", sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> opener.open(A, "phone", sealed))
        .isInstanceOf(IllegalStateException.class);
    Sealed moved = new Sealed(sealed.alg(), sealed.kid(), "x", sealed.n(), sealed.ct());
    assertThatThrownBy(() -> opener.open(A, "name", moved))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_key_that_is_lost_is_loud_and_is_never_made_anew() {
    Sealed sealed = vault.newSealer(A).seal("name", 64, "王芳");
    keys.database().getCollection("keys").deleteOne(new Document("o", A));
    assertThatThrownBy(() -> vault.opener(List.of(A)).open(A, "name", sealed))
        .isInstanceOf(KeyLostException.class)
        .hasMessageContaining(A);
    assertThatThrownBy(() -> vault.sealer(A)).isInstanceOf(KeyLostException.class);
    // nor is a later key of the same household taken for it
    vault.newSealer(A);
    assertThatThrownBy(() -> vault.opener(List.of(A)).open(A, "name", sealed))
        .isInstanceOf(KeyLostException.class);
  }

  @Test
  void what_was_sealed_under_a_destroyed_key_reads_as_unknown_for_ever() {
    Sealed sealed = vault.newSealer(A).seal("name", 64, "王芳");
    assertThat(vault.destroy(A, AT)).isTrue();
    assertThat(vault.destroy(A, AT.plusSeconds(1))).isFalse();
    assertThat(vault.opener(List.of(A)).open(A, "name", sealed)).isNull();
    assertThat(vault("master.key").opener(List.of(A)).open(A, "name", sealed)).isNull();
    assertThatThrownBy(() -> vault.sealer(A)).hasMessageContaining("destroyed");
    assertThatThrownBy(() -> vault.newSealer(A)).hasMessageContaining("destroyed");
    assertThat(keys.database().getCollection("keys").find(new Document("o", A)).first())
        .doesNotContainKey("w");
  }

  @Test
  void data_whose_keys_are_gone_or_another_stores_does_not_start() {
    vault.newSealer(A);
    try (MongoConnection empty = MongoConnection.inMemory("empty");
        MongoConnection other = MongoConnection.inMemory("other")) {
      assertThatThrownBy(() -> vault(empty))
          .hasMessageContaining("the keys of this store are lost");
      assertThat(empty.database().getCollection("keys").countDocuments()).isZero();
      StoredVault.of(
          other.database(), empty.database(), folder.resolve("master.key"), folder.resolve("data"));
      assertThatThrownBy(() -> vault(empty)).hasMessageContaining("of another store");
    }
    keys.database().getCollection("keys").deleteOne(new Document("_id", "pepper"));
    assertThatThrownBy(() -> vault(keys)).isInstanceOf(KeyFileException.class);
  }

  private Vault vault(MongoConnection keyStore) {
    return StoredVault.of(
        store.database(),
        keyStore.database(),
        folder.resolve("master.key"),
        folder.resolve("data"));
  }

  @Test
  void a_store_sealed_under_another_master_key_is_refused() {
    assertThatThrownBy(() -> vault("another.key"))
        .isInstanceOf(KeyFileException.class)
        .hasMessageContaining("is lost");
    MasterKey.of(folder.resolve("another.key"), folder.resolve("data"), true);
    assertThatThrownBy(() -> vault("another.key"))
        .isInstanceOf(KeyFileException.class)
        .hasMessageContaining("not the one");
  }

  @Test
  void digests_differ_by_purpose_and_store() {
    assertThat(vault.digest("id", "1")).isNotEqualTo(vault.digest("request", "1"));
    try (MongoConnection other = MongoConnection.inMemory("other")) {
      Vault apart =
          StoredVault.of(
              other.database(),
              other.database(),
              folder.resolve("master.key"),
              folder.resolve("data"));
      assertThat(apart.digest("id", "1")).isNotEqualTo(vault.digest("id", "1"));
    }
  }

  @Test
  void a_person_is_claimed_once_and_the_log_has_the_last_word() {
    IdentityClaims claims = new StoredClaims(store.database());
    assertThat(claims.isEmpty()).isTrue();
    assertThat(claims.reserve("d1", A, "m1", "c1", AT).household()).isEqualTo(A);
    assertThat(claims.reserve("d1", A, "m1", "c1", AT).member()).isEqualTo("m1");
    assertThat(claims.reserve("d1", B, "m2", "c2", AT).household()).isEqualTo(A);
    assertThat(claims.unsettled(AT.plusSeconds(1), 10, Set.of())).isEqualTo(Set.of(A));
    assertThat(claims.unsettled(AT.plusSeconds(1), 10, Set.of(A))).isEmpty();
    claims.confirm(A, List.of("d1"), 7);
    claims.giveBack("c1", List.of("d1"));
    assertThat(claims.of("d1").orElseThrow().confirmed()).isTrue();
    claims.reserve("d2", A, "m3", "c3", AT);
    claims.reserve("d3", A, "m4", "c4", AT.plusSeconds(60));
    assertThat(claims.reconcile(A, Map.of("d5", "m1"), 8, AT.plusSeconds(30))).isEmpty();
    assertThat(claims.of(List.of("d1", "d2", "d3", "d5")).keySet()).isEqualTo(Set.of("d3", "d5"));
    assertThat(claims.ofMember("m1").orElseThrow().digest()).isEqualTo("d5");
    claims.giveBack("another", List.of("d3"));
    assertThat(claims.of("d3")).isPresent();
    claims.giveBack("c4", List.of("d3"));
    assertThat(claims.of("d3")).isEmpty();
    claims.forget(A);
    assertThat(claims.isEmpty()).isTrue();
  }

  @Test
  void what_was_read_too_early_takes_nothing_from_others() {
    IdentityClaims claims = new StoredClaims(store.database());
    claims.reconcile(A, Map.of("d1", "m1"), 5, AT);
    // the person went over by a split recorded at 9; a reader of 6 still saw him in the old one
    claims.reconcile(B, Map.of("d1", "m1"), 9, AT);
    assertThat(claims.reconcile(A, Map.of("d1", "m1"), 6, AT)).isEmpty();
    assertThat(claims.of("d1").orElseThrow().household()).isEqualTo(B);
    // nor does it drop what a later entry of its own household told
    claims.reconcile(A, Map.of("d2", "m2"), 12, AT);
    claims.reconcile(A, Map.of(), 11, AT);
    assertThat(claims.of("d2")).isPresent();
    // another person with the number of somebody held elsewhere is named, and takes nothing
    assertThat(claims.reconcile(A, Map.of("d1", "m7", "d2", "m2"), 20, AT)).isEqualTo(Set.of("d1"));
    assertThat(claims.of("d1").orElseThrow().member()).isEqualTo("m1");
  }
}
