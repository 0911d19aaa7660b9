package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

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
}
