package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents as the immutable BSON bytes that are stored; each read decodes its own copy. */
final class RecordCodec {
  /** As in MongoDB, in bytes. */
  static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final int FIRST_BYTES = 512;
  private static final int TOO_LARGE = 10334;

  private RecordCodec() {}

  static byte[] encode(Document document) {
    ByteBuf buffer = Unpooled.buffer(FIRST_BYTES);
    BsonEncoder.encodeDocument(document, buffer);
    byte[] bytes = new byte[buffer.readableBytes()];
    buffer.readBytes(bytes);
    if (bytes.length > MOST_BYTES) {
      throw new MongoServerError(
          TOO_LARGE, "BSONObjectTooLarge", "document of " + bytes.length + " bytes");
    }
    return bytes;
  }

  static Document decode(byte[] bytes) {
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
  }

  /**
   * Some fields of a document, the others as if they were not there: most documents a query looks
   * at are not its answer, and most of a document is not what it is looked at for.
   *
   * @param names of fields at the top; null for all
   */
  static Document decode(byte[] bytes, @Nullable Set<String> names) {
    if (names == null) {
      return decode(bytes);
    }
    ByteBuf buffer = Unpooled.wrappedBuffer(bytes);
    Document document = new Document();
    buffer.skipBytes(Integer.BYTES);
    int left = names.size();
    for (byte type = buffer.readByte(); type != 0 && left > 0; type = buffer.readByte()) {
      String name = BsonDecoder.decodeCString(buffer);
      if (names.contains(name)) {
        document.put(name, BsonDecoder.decodeValue(type, buffer));
        left--;
      } else {
        skip(type, buffer);
      }
    }
    return document;
  }

  /** Types and lengths as in the specification of BSON 1.1. */
  private static void skip(byte type, ByteBuf buffer) {
    switch (type) {
      case 0x01, 0x09, 0x11, 0x12 -> buffer.skipBytes(Long.BYTES);
      case 0x02, 0x0D, 0x0E -> buffer.skipBytes(buffer.readIntLE());
      case 0x03, 0x04 -> buffer.skipBytes(buffer.readIntLE() - Integer.BYTES);
      case 0x05 -> buffer.skipBytes(buffer.readIntLE() + 1);
      case 0x08 -> buffer.skipBytes(1);
      case 0x10 -> buffer.skipBytes(Integer.BYTES);
      default -> BsonDecoder.decodeValue(type, buffer);
    }
  }
}
