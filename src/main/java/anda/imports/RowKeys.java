package anda.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 行键 Keys of rows, and ids that follow from them, so that a repeated row meets the same record. */
public final class RowKeys {

  private static final UUID NAMESPACE = UUID.fromString("5f6d3c58-0d43-5a5c-9a3e-0f3a6c2b7e11");

  private RowKeys() {}

  /** The texts of the columns joined by {@code |}; null when any of them is blank. */
  public static @Nullable String of(Row row, String... columns) {
    StringBuilder key = new StringBuilder();
    for (String column : columns) {
      String text = row.text(column);
      if (text == null) {
        return null;
      }
      if (!key.isEmpty()) {
        key.append('|');
      }
      key.append(text.replace("\\", "\\\\").replace("|", "\\|"));
    }
    return key.toString();
  }

  /** Id of the aggregate of a row key: prefix, hyphen, UUIDv5 of kind and key. */
  public static String id(String prefix, String kind, String key) {
    return prefix + "-" + uuid(kind + "\n" + key);
  }

  /** UUIDv5 of a name, as text. */
  public static String name(String name) {
    return uuid(name).toString();
  }

  private static UUID uuid(String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(
          ByteBuffer.allocate(16)
              .putLong(NAMESPACE.getMostSignificantBits())
              .putLong(NAMESPACE.getLeastSignificantBits())
              .array());
      ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
      long high = hash.getLong() & ~0xF000L | 0x5000L;
      long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
