package anda.mongo.embedded;

import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;

/** Reads messages; one that asks for no answer (write concern 0) is carried out all the same. */
final class WireDecoder extends MongoWireProtocolHandler {
  private static final int HEADER_BYTES = 16;
  private static final int OP_CODE_AT = 12;
  private static final int OP_MSG = 2013;
  private static final int MORE_TO_COME = 2;

  private boolean silent;

  /** Whether the message decoded last must not be answered. */
  boolean silent() {
    return silent;
  }

  @Override
  protected ClientRequest decode(ChannelHandlerContext context, ByteBuf buffer) throws Exception {
    int start = buffer.readerIndex();
    if (buffer.readableBytes() < HEADER_BYTES + Integer.BYTES
        || buffer.readableBytes() < buffer.getIntLE(start)) {
      return waiting();
    }
    int flags = buffer.getIntLE(start + HEADER_BYTES);
    boolean message = buffer.getIntLE(start + OP_CODE_AT) == OP_MSG;
    silent = message && (flags & MORE_TO_COME) != 0;
    if (silent) {
      buffer.setIntLE(start + HEADER_BYTES, flags & ~MORE_TO_COME);
    }
    return super.decode(context, buffer);
  }

  /** Null tells Netty that more bytes are needed. */
  @SuppressWarnings("NullAway")
  private static ClientRequest waiting() {
    return null;
  }
}
