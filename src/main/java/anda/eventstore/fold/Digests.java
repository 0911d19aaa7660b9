package anda.eventstore.fold;

import anda.eventstore.view.ViewUpkeep.Difference;
import anda.eventstore.view.ViewUpkeep.Part;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** 摘要 One chained digest per key and part of a view, so that two views are compared key by key. */
final class Digests {

  private final Map<Part, TreeMap<String, byte[]>> parts = new EnumMap<>(Part.class);
  private long cards;
  private long versions;
  private long rows;

  Digests() {
    for (Part part : Part.values()) {
      parts.put(part, new TreeMap<>());
    }
  }

  void card(String key, Document card) {
    cards++;
    chain(Part.CARD, key, content(card));
  }

  void version(Document closed) {
    versions++;
    chain(Part.HISTORY, closed.getString("key"), content(closed) + " to " + closed.get("to"));
  }

  void row(Document row) {
    rows++;
    chain(Part.ROWS, row.getString("key"), row.toJson());
  }

  void parked(Parked key) {
    chain(Part.PARKED, key.key(), key.position() + " " + key.event());
  }

  private static String content(Document card) {
    String state = HexFormat.of().formatHex(card.get("s", Binary.class).getData());
    return card.get("from") + " " + state + " " + card.get("ix", Document.class).toJson();
  }

  private void chain(Part part, String key, String content) {
    parts
        .get(part)
        .merge(key, sha256(new byte[0], content), (before, first) -> sha256(before, content));
  }

  private static byte[] sha256(byte[] before, String content) {
    MessageDigest digest = sha256();
    digest.update(before);
    return digest.digest(content.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** Keys and parts in which what was found is not what was expected. */
  List<Difference> differences(Digests found, int most) {
    List<Difference> differences = new ArrayList<>();
    for (Part part : Part.values()) {
      Map<String, byte[]> theirs = found.parts.get(part);
      TreeSet<String> keys = new TreeSet<>(parts.get(part).keySet());
      keys.addAll(theirs.keySet());
      for (String key : keys) {
        String expected = hex(parts.get(part).get(key));
        String actual = hex(theirs.get(key));
        if (differences.size() < most && !java.util.Objects.equals(expected, actual)) {
          differences.add(new Difference(key, part, expected, actual));
        }
      }
    }
    return differences;
  }

  private static @Nullable String hex(byte @Nullable [] digest) {
    return digest == null ? null : HexFormat.of().formatHex(digest);
  }

  /** One digest over everything. */
  String total() {
    MessageDigest digest = sha256();
    parts.forEach(
        (part, keys) ->
            keys.forEach(
                (key, value) -> {
                  digest.update((part + " " + key + " ").getBytes(StandardCharsets.UTF_8));
                  digest.update(value);
                }));
    return HexFormat.of().formatHex(digest.digest());
  }

  long cards() {
    return cards;
  }

  long versions() {
    return versions;
  }

  long rows() {
    return rows;
  }
}
