package anda.security;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 主密钥 The one key under which all others are wrapped, in a file of its own.
 *
 * <p>One line: {@code anda-master-key 1 <id> <256 bits, base64url>}. Never in the data folder, so
 * that a copy of the data alone opens nothing; never readable by others.
 */
final class MasterKey {

  private static final Pattern LINE =
      Pattern.compile("anda-master-key 1 ([0-9a-f]{16}) ([A-Za-z0-9_-]{43})\\s*");
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);
  private static final int KEY_BYTES = 32;
  private static final int ID_BYTES = 8;

  private final Path file;
  private final String id;
  private final byte[] key;

  private MasterKey(Path file, String id, byte[] key) {
    this.file = file;
    this.id = id;
    this.key = key;
  }

  /**
   * Reads the file; makes it where nothing has been wrapped yet.
   *
   * @param mayMake whether there is nothing yet that another key had wrapped
   * @throws KeyFileException when it is lost, malformed, open to others or among the data
   */
  static MasterKey of(Path named, Path dataFolder, boolean mayMake) {
    Path file = named.toAbsolutePath().normalize();
    if (real(file).startsWith(real(dataFolder.toAbsolutePath().normalize()))) {
      throw new KeyFileException(
          "the master key " + file + " must not stand in the data folder: name another file");
    }
    if (Files.notExists(file)) {
      if (!mayMake) {
        throw new KeyFileException(
            "the master key "
                + file
                + " is lost, and this store holds data sealed under it: bring the file back");
      }
      make(file);
    }
    return read(file);
  }

  private static MasterKey read(Path file) {
    try {
      if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        throw new KeyFileException(
            "the master key " + file + " is open to other users: chmod 600 " + file);
      }
      Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.US_ASCII));
      if (!line.matches()) {
        throw new KeyFileException("the file " + file + " holds no master key");
      }
      return new MasterKey(file, line.group(1), Base64.getUrlDecoder().decode(line.group(2)));
    } catch (IOException e) {
      throw new KeyFileException("the master key " + file + " cannot be read", e);
    }
  }

  // Whole or not there: of two processes that start at once, one makes it and both read it.
  private static void make(Path file) {
    SecureRandom random = new SecureRandom();
    byte[] key = new byte[KEY_BYTES];
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(key);
    random.nextBytes(id);
    String line =
        "anda-master-key 1 "
            + HexFormat.of().formatHex(id)
            + " "
            + Base64.getUrlEncoder().withoutPadding().encodeToString(key)
            + "\n";
    Path folder = file.getParent();
    Path fresh = folder.resolve(file.getFileName() + "." + HexFormat.of().formatHex(id));
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
          FileChannel.open(
              fresh,
              EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
        channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
        channel.force(true);
      }
      link(fresh, file);
    } catch (IOException | UnsupportedOperationException e) {
      throw new KeyFileException("the master key " + file + " cannot be made", e);
    }
  }

  private static void link(Path fresh, Path file) throws IOException {
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      // another process was faster: its key counts
    } finally {
      Files.delete(fresh);
    }
    try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }

  /** The path with every link resolved as far as it exists. */
  private static Path real(Path path) {
    Path there = path;
    while (there != null && Files.notExists(there)) {
      there = there.getParent();
    }
    try {
      return there == null ? path : there.toRealPath().resolve(there.relativize(path));
    } catch (IOException e) {
      throw new KeyFileException(path + " cannot be looked at", e);
    }
  }

  /** Id of the key, kept beside everything it wraps. */
  String id() {
    return id;
  }

  /** What went wrong when something cannot be unwrapped with it. */
  KeyFileException wrong() {
    return new KeyFileException(
        "the master key " + file + " is not the one this store was sealed under");
  }

  byte[] wrap(byte[] plain, String about) {
    return Gcm.sealed(key, plain, about);
  }

  /**
   * Unwraps what was wrapped for the same purpose.
   *
   * @throws KeyFileException when it was wrapped under another key, or was changed
   */
  byte[] unwrap(byte[] wrapped, String about) {
    try {
      return Gcm.opened(key, wrapped, about);
    } catch (Gcm.Broken e) {
      throw wrong();
    }
  }

  @Override
  public String toString() {
    return "MasterKey " + id;
  }
}
