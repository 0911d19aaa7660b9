package anda.benefit.command;

import anda.benefit.DistributionLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** 明细规范 The canonical form of lines, as they stand in the log: their size and their digest. */
final class PlanLines {

  /** Most lines in one entry of the log. */
  static final int MOST = 200;

  /** Most bytes of lines in one entry of the log, of 64 KiB that an entry may have. */
  static final int BYTES = 48 * 1024;

  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          // Else the components of a record come first, in the order of its constructor.
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .build();

  private PlanLines() {}

  /** The lines in parts that fit into an entry each. */
  static List<List<DistributionLine>> chunks(Collection<DistributionLine> lines) {
    List<List<DistributionLine>> chunks = new ArrayList<>();
    List<DistributionLine> chunk = new ArrayList<>();
    int bytes = 0;
    for (DistributionLine line : lines) {
      int length = bytes(line).length + 1;
      if (chunk.size() == MOST || bytes + length > BYTES) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
        bytes = 0;
      }
      chunk.add(line);
      bytes += length;
    }
    if (!chunk.isEmpty()) {
      chunks.add(chunk);
    }
    return chunks;
  }

  /** The digest of a plan, over its lines in their order. */
  static String digest(Collection<DistributionLine> lines) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (DistributionLine line : lines) {
        digest.update(bytes(line));
        digest.update((byte) '\n');
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  static byte[] bytes(DistributionLine line) {
    return CANONICAL.writeValueAsString(line).getBytes(StandardCharsets.UTF_8);
  }
}
