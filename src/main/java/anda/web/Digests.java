package anda.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** 摘要 Digests of lists of texts; each text goes in with its length, so no two lists collide. */
final class Digests {

  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private Digests() {}

  /** SHA-256 in lower-case hex. */
  static String sha256(String... texts) {
    return HexFormat.of().formatHex(digest(texts));
  }

  /** A UUID of version 8 (RFC 9562) made of the first bits of the SHA-256. */
  static UUID id(String... texts) {
    ByteBuffer digest = ByteBuffer.wrap(digest(texts));
    long high = digest.getLong() & ~0xF000L | VERSION_8;
    long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | VARIANT;
    return new UUID(high, low);
  }

  /** The same as text. */
  static String uuid(String... texts) {
    return id(texts).toString();
  }

  private static byte[] digest(String... texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
