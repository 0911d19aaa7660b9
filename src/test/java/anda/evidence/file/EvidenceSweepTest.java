package anda.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import anda.evidence.EvidenceFile;
import anda.evidence.EvidenceReferences;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceSweepTest {

  private static final Instant LATER = Instant.now().plus(Duration.ofDays(30));

  @TempDir Path data;
  private FolderEvidence files;

  @BeforeEach
  void open() {
    files = new FolderEvidence(data.resolve("evidence"));
  }

  @Test
  void a_sweep_takes_only_what_is_old_and_named_by_nobody() throws IOException {
    String named = store(SampleFiles.PDF, "a.pdf").digest();
    String orphan = store(SampleFiles.PNG, "b.png").digest();
    EvidenceSweep sweep = new EvidenceSweep(files, List.of(naming(Set.of(named))));
    assertThat(sweep.sweep(Instant.now())).as("within the day of grace").isEmpty();
    assertThat(sweep.sweep(LATER)).containsExactly(orphan);
    assertThat(files.find(orphan)).isEmpty();
    assertThat(files.find(named)).isPresent();
  }

  @Test
  void what_is_claimed_has_its_full_time_again() throws IOException {
    String orphan = store(SampleFiles.PNG, "b.png").digest();
    age(orphan, Duration.ofDays(3));
    EvidenceSweep sweep = new EvidenceSweep(files, List.of(naming(Set.of())));
    assertThat(files.claim(orphan)).isPresent();
    assertThat(sweep.sweep(Instant.now())).isEmpty();
    age(orphan, Duration.ofDays(3));
    assertThat(sweep.sweep(Instant.now())).containsExactly(orphan);
  }

  @Test
  void what_is_claimed_while_a_sweep_is_looking_stays() throws IOException {
    String orphan = store(SampleFiles.PNG, "b.png").digest();
    age(orphan, Duration.ofDays(3));
    Naming claiming =
        new Naming(Set.of()) {
          @Override
          public Set<String> named(Collection<String> digests) {
            digests.forEach(files::claim);
            return Set.of();
          }
        };
    assertThat(new EvidenceSweep(files, List.of(claiming)).sweep(Instant.now())).isEmpty();
    assertThat(files.find(orphan)).isPresent();
  }

  @Test
  void nothing_is_swept_when_nobody_can_tell_what_is_named() throws IOException {
    String digest = store(SampleFiles.PNG, "b.png").digest();
    assertThat(new EvidenceSweep(files, List.of()).sweep(LATER)).isEmpty();
    EvidenceSweep behind =
        new EvidenceSweep(
            files,
            List.of(
                naming(Set.of()),
                new Naming(Set.of()) {
                  @Override
                  public Set<String> named(Collection<String> digests) {
                    throw new IllegalStateException("views are behind");
                  }
                }));
    assertThat(catchThrowableOfType(IllegalStateException.class, () -> behind.sweep(LATER)))
        .isNotNull();
    assertThat(files.find(digest)).isPresent();
  }

  private static Naming naming(Set<String> named) {
    return new Naming(named);
  }

  private static class Naming implements EvidenceReferences {
    private final Set<String> named;

    Naming(Set<String> named) {
      this.named = named;
    }

    @Override
    public Set<String> named(Collection<String> digests) {
      return named;
    }

    @Override
    public boolean shownToPartner(String digest) {
      return false;
    }
  }

  private void age(String digest, Duration by) throws IOException {
    Path place = data.resolve("evidence/" + digest.substring(0, 2) + "/" + digest.substring(2, 4));
    Files.setLastModifiedTime(place.resolve(digest), FileTime.from(Instant.now().minus(by)));
  }

  private EvidenceFile store(byte[] bytes, String name) {
    return files.store(new ByteArrayInputStream(bytes), name);
  }
}
