package anda.mongo.embedded;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one command changed, in the order in which it did: what is put into which map and what is
 * removed. Doing it twice leaves the same as doing it once.
 */
final class Changes {
  private static final ThreadLocal<@Nullable Changes> CURRENT = new ThreadLocal<>();
  private static final byte MAP = 1;
  private static final byte PUT = 2;
  private static final byte REMOVE = 3;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
  private String map = "";

  private final boolean kept;

  private Changes(boolean kept) {
    this.kept = kept;
  }

  /**
   * Notes the changes of this thread from now on.
   *
   * @param kept whether all of them are wanted, or only whether there are any
   */
  static void begin(boolean kept) {
    CURRENT.set(new Changes(kept));
  }

  /** The changes of this thread since the beginning. */
  static byte[] end() {
    Changes changes = CURRENT.get();
    CURRENT.remove();
    return changes == null ? new byte[0] : changes.bytes.toByteArray();
  }

  static void put(String map, byte[] key, byte[] value) {
    Changes changes = CURRENT.get();
    if (changes != null) {
      changes.write(map, PUT, key);
      if (changes.kept) {
        changes.write(value);
      }
    }
  }

  static void remove(String map, byte[] key) {
    Changes changes = CURRENT.get();
    if (changes != null) {
      changes.write(map, REMOVE, key);
    }
  }

  private void write(String target, byte kind, byte[] key) {
    if (!kept && bytes.size() > 0) {
      return;
    }
    if (!target.equals(map)) {
      map = target;
      bytes.write(MAP);
      write(target.getBytes(StandardCharsets.UTF_8));
    }
    bytes.write(kind);
    write(key);
  }

  private void write(byte[] field) {
    int length = field.length;
    while (length > 0x7F) {
      bytes.write(length & 0x7F | 0x80);
      length >>>= 7;
    }
    bytes.write(length);
    bytes.write(field, 0, field.length);
  }

  /** Does again what a record says. */
  static void apply(ByteBuffer record, Function<String, ? extends Map<byte[], byte[]>> maps) {
    Map<byte[], byte[]> target = null;
    while (record.hasRemaining()) {
      byte kind = record.get();
      byte[] first = read(record);
      if (kind == MAP) {
        target = maps.apply(new String(first, StandardCharsets.UTF_8));
      } else if (target != null && kind == PUT) {
        target.put(first, read(record));
      } else if (target != null && kind == REMOVE) {
        target.remove(first);
      } else {
        throw new StoreException("unknown change " + kind);
      }
    }
  }

  private static byte[] read(ByteBuffer record) {
    int length = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = record.get();
      length |= (next & 0x7F) << shift;
      if (next >= 0) {
        break;
      }
    }
    byte[] field = new byte[length];
    record.get(field);
    return field;
  }
}
