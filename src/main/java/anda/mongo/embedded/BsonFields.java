package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some fields of stored documents, read as if there were no others: most documents a question looks
 * at are not its answer, and most of a document is not what it is looked at for.
 *
 * <p>Names are compared as bytes and values passed over by their length, so that nothing is made of
 * what is not wanted. Types and lengths are those of BSON 1.1.
 */
final class BsonFields {
  private static final byte DOCUMENT = 0x03;

  private final List<Name> names = new ArrayList<>();

  /** A wanted field, whole or (if it is a document) with some of its own fields. */
  private static final class Name {
    private final String text;
    private final byte[] bytes;
    private @Nullable BsonFields within;

    Name(String text, @Nullable BsonFields within) {
      this.text = text;
      this.bytes = text.getBytes(StandardCharsets.UTF_8);
      this.within = within;
    }
  }

  private BsonFields() {}

  /**
   * @param paths with dots; of an array on the way everything is read
   */
  static BsonFields of(Collection<String> paths) {
    BsonFields fields = new BsonFields();
    paths.forEach(path -> fields.add(Paths.split(path), 0));
    return fields;
  }

  private void add(String[] parts, int at) {
    boolean last = at == parts.length - 1;
    Name name =
        names.stream().filter(known -> known.text.equals(parts[at])).findFirst().orElse(null);
    if (name == null) {
      name = new Name(parts[at], last ? null : new BsonFields());
      names.add(name);
    }
    BsonFields within = name.within;
    if (last) {
      name.within = null;
    } else if (within != null) {
      within.add(parts, at + 1);
    }
  }

  Document read(byte[] stored) {
    return read(stored, Unpooled.wrappedBuffer(stored), 0);
  }

  private Document read(byte[] stored, ByteBuf buffer, int start) {
    Document document = new Document();
    int left = names.size();
    int at = start + Integer.BYTES;
    while (stored[at] != 0 && left > 0) {
      byte type = stored[at];
      int from = at + 1;
      int end = from;
      while (stored[end] != 0) {
        end++;
      }
      int value = end + 1;
      Name name = wanted(stored, from, end);
      if (name != null) {
        left--;
        BsonFields within = name.within;
        if (within != null && type == DOCUMENT) {
          document.put(name.text, within.read(stored, buffer, value));
        } else {
          buffer.readerIndex(value);
          document.put(name.text, BsonDecoder.decodeValue(type, buffer));
        }
      }
      at = left == 0 ? at : after(type, buffer, value);
    }
    return document;
  }

  private @Nullable Name wanted(byte[] stored, int from, int end) {
    for (Name name : names) {
      if (Arrays.equals(stored, from, end, name.bytes, 0, name.bytes.length)) {
        return name;
      }
    }
    return null;
  }

  private static int after(byte type, ByteBuf buffer, int value) {
    return switch (type) {
      case 0x01, 0x09, 0x11, 0x12 -> value + Long.BYTES;
      case 0x02, 0x0D, 0x0E -> value + Integer.BYTES + buffer.getIntLE(value);
      case DOCUMENT, 0x04 -> value + buffer.getIntLE(value);
      case 0x05 -> value + Integer.BYTES + 1 + buffer.getIntLE(value);
      case 0x08 -> value + 1;
      case 0x10 -> value + Integer.BYTES;
      default -> {
        buffer.readerIndex(value);
        BsonDecoder.decodeValue(type, buffer);
        yield buffer.readerIndex();
      }
    };
  }
}
