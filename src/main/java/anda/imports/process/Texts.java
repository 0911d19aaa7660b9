package anda.imports.process;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Digests of texts, and how much room they take in an entry of the log. */
final class Texts {

  private Texts() {}

  /** SHA-256 in lower-case hex. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Digest of texts in order, each with its length, so that no two lists share one. */
  static String digest(Iterable<String> texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      all.append(text.length()).append(':').append(text);
    }
    return sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes that the cells of a row take in JSON. */
  static int size(Map<String, String> cells) {
    int size = 2;
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      size += size(cell.getKey()) + size(cell.getValue()) + 2;
    }
    return size;
  }

  /** Bytes that a text takes in JSON, quotes and escapes included. */
  static int size(@Nullable String text) {
    if (text == null) {
      return 4;
    }
    int size = 2;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20) {
        size += 6;
      } else if (c == '"' || c == '\\') {
        size += 2;
      } else {
        size += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      }
    }
    return size;
  }
}
