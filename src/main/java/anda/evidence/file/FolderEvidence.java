package anda.evidence.file;

import anda.evidence.EvidenceFile;
import anda.evidence.EvidenceRefusal;
import anda.evidence.EvidenceType;
import anda.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 数据目录存放 Files in {@code <data-dir>/evidence/ab/cd/<digest>}, each with a {@code .name} beside it.
 *
 * <p>A file is written under a passing name, forced, described, forced, and only then moved to its
 * place in one step; the folders that gained an entry are forced before the answer. So a file in
 * its place is whole, whenever the machine stopped.
 */
public final class FolderEvidence implements KeptEvidence {

  private static final Logger LOG = LoggerFactory.getLogger(FolderEvidence.class);
  private static final String NAME = ".name";
  private static final int PIECE = 1 << 16;

  private final Path root;
  private final Path passing;

  /** Under a folder that is made when it is missing. */
  public FolderEvidence(Path root) {
    this.root = root;
    this.passing = root.resolve("passing");
    try {
      Folders.make(root);
      Folders.make(passing);
      clear();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot use the folder of evidence files", failed);
    }
  }

  /** What a stop left half-written was never acknowledged. */
  private void clear() throws IOException {
    try (Stream<Path> left = Files.list(passing)) {
      for (Path file : left.toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  @Override
  public EvidenceFile store(InputStream content, String name) {
    String kept = FileNames.name(name);
    Path temporary = passing.resolve(UUID.randomUUID().toString());
    try {
      try {
        return store(content, kept, temporary);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException failed) {
      LOG.warn("a file could not be kept", failed);
      throw new Refused(EvidenceRefusal.EVIDENCE_NOT_WRITABLE, "file");
    }
  }

  private EvidenceFile store(InputStream content, String name, Path temporary) throws IOException {
    Sha256 sum = new Sha256();
    long size = copy(content, temporary, sum);
    if (size == 0) {
      throw new Refused(EvidenceRefusal.EVIDENCE_EMPTY, "file");
    }
    EvidenceType type = FileKinds.of(temporary, name);
    String digest = sum.hex();
    synchronized (this) {
      Path place = place(digest);
      if (isWhole(place, digest)) {
        touch(place);
        Folders.force(place.getParent());
        return read(digest).orElseThrow();
      }
      Folders.make(place.getParent().getParent());
      Folders.make(place.getParent());
      Path description = passing.resolve(UUID.randomUUID().toString());
      String lines = type.name() + "\n" + size + "\n" + name + "\n";
      forced(description, lines.getBytes(StandardCharsets.UTF_8));
      Files.move(description, beside(place), StandardCopyOption.ATOMIC_MOVE);
      Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
      Folders.force(place.getParent());
      return new EvidenceFile(digest, name, size, type);
    }
  }

  /** Writes what is sent to a new file, forced; how many bytes there were. */
  static long copy(InputStream content, Path to, Sha256 sum) throws IOException {
    long size = 0;
    try (FileChannel file = Folders.newFile(to)) {
      byte[] piece = new byte[PIECE];
      for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
        size += read;
        if (size > MOST_BYTES) {
          throw new Refused(EvidenceRefusal.EVIDENCE_TOO_LARGE, "file", "20 MB");
        }
        sum.add(piece, read);
        write(file, ByteBuffer.wrap(piece, 0, read));
      }
      file.force(true);
    }
    return size;
  }

  private static void forced(Path to, byte[] bytes) throws IOException {
    try (FileChannel file = Folders.newFile(to)) {
      write(file, ByteBuffer.wrap(bytes));
      file.force(true);
    }
  }

  private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  @Override
  public Optional<EvidenceFile> find(String digest) {
    try {
      return read(FileNames.digest(digest));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public synchronized Optional<EvidenceFile> claim(String digest) {
    Optional<EvidenceFile> found = find(digest);
    if (found.isPresent()) {
      try {
        touch(place(digest));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return found;
  }

  private Optional<EvidenceFile> read(String digest) throws IOException {
    Path place = place(digest);
    if (Files.notExists(place) || Files.notExists(beside(place))) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(beside(place), StandardCharsets.UTF_8);
    EvidenceType type = EvidenceType.valueOf(lines.get(0));
    return Optional.of(new EvidenceFile(digest, lines.get(2), Long.parseLong(lines.get(1)), type));
  }

  @Override
  public InputStream open(String digest) {
    Path place = place(FileNames.digest(digest));
    try {
      if (!sum(place).equals(digest)) {
        throw new Refused(EvidenceRefusal.EVIDENCE_DAMAGED, "digest", digest);
      }
      return Files.newInputStream(place);
    } catch (NoSuchFileException gone) {
      throw new Refused(EvidenceRefusal.EVIDENCE_NOT_FOUND, "digest", digest);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A file that went bad is put right by sending it again. */
  private static boolean isWhole(Path place, String digest) throws IOException {
    return Files.exists(place) && Files.exists(beside(place)) && sum(place).equals(digest);
  }

  private static String sum(Path place) throws IOException {
    Sha256 sum = new Sha256();
    try (InputStream in = Files.newInputStream(place)) {
      byte[] piece = new byte[PIECE];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        sum.add(piece, read);
      }
    }
    return sum.hex();
  }

  @Override
  public List<String> untouchedSince(Instant moment) {
    try (Stream<Path> files = Files.walk(root, 3)) {
      return files
          .filter(file -> Folders.isOlder(file, moment))
          .map(file -> file.getFileName().toString())
          .filter(FileNames::isDigest)
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public synchronized boolean remove(String digest, Instant moment) {
    Path place = place(FileNames.digest(digest));
    if (!Folders.isOlder(place, moment)) {
      return false;
    }
    try {
      // first the bytes: a description without its file is nothing, the other way round is damage
      boolean removed = Files.deleteIfExists(place);
      Folders.force(place.getParent());
      Files.deleteIfExists(beside(place));
      Folders.force(place.getParent());
      return removed;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void touch(Path place) throws IOException {
    Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
  }

  private Path place(String digest) {
    return root.resolve(digest.substring(0, 2)).resolve(digest.substring(2, 4)).resolve(digest);
  }

  private static Path beside(Path place) {
    return place.resolveSibling(place.getFileName() + NAME);
  }
}
