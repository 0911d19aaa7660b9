package anda.mongo.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one definition of order and equality of values: bytes that compare unsigned as MongoDB
 * compares the values, and no encoding is a prefix of another.
 *
 * <p>Indexes, sorting and the matching of filters all use it, so an index can never disagree with a
 * full scan. A missing field is encoded as null.
 */
final class KeyEncoding {
  static final int MIN = 0x05;

  /** What an empty array leaves in an index: before null, as in MongoDB. */
  static final int UNDEFINED = 0x0C;

  static final int NULL = 0x10;
  static final int NUMBER = 0x18;
  static final int STRING = 0x20;
  static final int OBJECT = 0x28;
  static final int ARRAY = 0x30;
  static final int BINARY = 0x38;
  static final int OBJECT_ID = 0x40;
  static final int BOOLEAN = 0x48;
  static final int DATE = 0x50;
  static final int TIMESTAMP = 0x58;
  static final int REGEX = 0x60;
  static final int CODE = 0x68;
  static final int MAX = 0x7F;

  private static final int GENERIC = 0;
  private static final int OLD_UUID = 3;
  private static final int STANDARD_UUID = 4;

  private KeyEncoding() {}

  static byte[] encode(@Nullable Object value) {
    KeyWriter out = new KeyWriter();
    write(out, value);
    return out.toBytes();
  }

  static void write(KeyWriter out, @Nullable Object value) {
    if (value == null || value instanceof Missing) {
      out.put(NULL);
    } else if (value instanceof String text) {
      out.put(STRING);
      writeText(out, text);
      out.put(0);
    } else if (value instanceof Number number) {
      out.put(NUMBER);
      NumberKey.write(out, number);
    } else if (value instanceof Boolean flag) {
      out.put(BOOLEAN);
      out.put(flag ? 1 : 0);
    } else if (value instanceof Instant instant) {
      out.put(DATE);
      out.putLong(instant.toEpochMilli() ^ Long.MIN_VALUE);
    } else if (value instanceof ObjectId id) {
      out.put(OBJECT_ID);
      out.put(id.toByteArray());
    } else if (value instanceof Map<?, ?> map) {
      writeObject(out, map);
    } else if (value instanceof Collection<?> list) {
      out.put(ARRAY);
      for (Object element : list) {
        write(out, element);
      }
      out.put(0);
    } else {
      writeRare(out, value);
    }
  }

  private static void writeRare(KeyWriter out, Object value) {
    if (value instanceof UUID id) {
      writeUuid(out, STANDARD_UUID, id);
    } else if (value instanceof LegacyUUID legacy) {
      writeUuid(out, OLD_UUID, legacy.getUuid());
    } else if (value instanceof BinData data) {
      out.put(BINARY);
      out.putInt(data.getData().length);
      out.put(GENERIC);
      out.put(data.getData());
    } else if (value instanceof BsonTimestamp timestamp) {
      out.put(TIMESTAMP);
      out.putLong(timestamp.getValue());
    } else if (value instanceof BsonRegularExpression regex) {
      out.put(REGEX);
      writeText(out, regex.getPattern());
      out.put(0);
      writeText(out, regex.getOptions() == null ? "" : regex.getOptions());
      out.put(0);
    } else if (value instanceof BsonJavaScript code) {
      out.put(CODE);
      writeText(out, code.getCode());
      out.put(0);
    } else if (value instanceof MinKey) {
      out.put(MIN);
    } else if (value instanceof MaxKey) {
      out.put(MAX);
    } else {
      throw new IllegalArgumentException("no order for " + value.getClass());
    }
  }

  private static void writeObject(KeyWriter out, Map<?, ?> map) {
    out.put(OBJECT);
    for (Map.Entry<?, ?> field : map.entrySet()) {
      byte[] value = encode(field.getValue());
      out.put(value[0]); // MongoDB compares the type of a field before its name
      writeText(out, String.valueOf(field.getKey()));
      out.put(0);
      out.put(value);
    }
    out.put(0);
  }

  private static void writeUuid(KeyWriter out, int subtype, UUID id) {
    out.put(BINARY);
    out.putInt(16);
    out.put(subtype);
    out.putLong(id.getMostSignificantBits());
    out.putLong(id.getLeastSignificantBits());
  }

  /** UTF-8 with 0 and 1 escaped, so that 0 can end it. */
  static void writeText(KeyWriter out, String text) {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b == 0 || b == 1) {
        out.put(1);
        out.put(b + 1);
      } else {
        out.put(b);
      }
    }
  }

  /** The position after the value that starts at {@code at}; {@code inverted} if descending. */
  static int skip(byte[] key, int at, boolean inverted) {
    int mask = inverted ? 0xFF : 0;
    int type = (key[at] ^ mask) & 0xFF;
    int next = at + 1;
    switch (type) {
      case MIN, UNDEFINED, NULL, MAX:
        return next;
      case NUMBER:
        return NumberKey.skip(key, next, mask);
      case STRING, CODE:
        return skipText(key, next, mask);
      case REGEX:
        return skipText(key, skipText(key, next, mask), mask);
      case OBJECT_ID:
        return next + 12;
      case BOOLEAN:
        return next + 1;
      case DATE, TIMESTAMP:
        return next + 8;
      case BINARY:
        return next + 5 + readInt(key, next, mask);
      case ARRAY:
        while (((key[next] ^ mask) & 0xFF) != 0) {
          next = skip(key, next, inverted);
        }
        return next + 1;
      case OBJECT:
        while (((key[next] ^ mask) & 0xFF) != 0) {
          next = skip(key, skipText(key, next + 1, mask), inverted);
        }
        return next + 1;
      default:
        throw new IllegalArgumentException("no type " + type + " in a key");
    }
  }

  private static int skipText(byte[] key, int at, int mask) {
    int next = at;
    while (((key[next] ^ mask) & 0xFF) != 0) {
      next++;
    }
    return next + 1;
  }

  private static int readInt(byte[] key, int at, int mask) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | ((key[at + i] ^ mask) & 0xFF);
    }
    return value;
  }

  /** The smallest byte string above all that start with {@code prefix}; empty means no bound. */
  static byte[] after(byte[] prefix) {
    int end = prefix.length;
    while (end > 0 && prefix[end - 1] == (byte) 0xFF) {
      end--;
    }
    byte[] next = java.util.Arrays.copyOf(prefix, end);
    if (end > 0) {
      next[end - 1]++;
    }
    return next;
  }
}
