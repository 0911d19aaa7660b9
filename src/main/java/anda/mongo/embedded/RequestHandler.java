package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands messages to the commands and their answers back. */
final class RequestHandler extends SimpleChannelInboundHandler<ClientRequest> {
  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);

  private final Commands commands;
  private final WireDecoder decoder;
  private final AtomicInteger lastId = new AtomicInteger();

  RequestHandler(Commands commands, WireDecoder decoder) {
    this.commands = commands;
    this.decoder = decoder;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
    boolean silent = decoder.silent();
    if (request instanceof MongoQuery query) {
      // only the first greeting of a driver comes in this old form
      commands.handle(
          query.getDatabaseName(),
          query.getQuery(),
          answer -> context.writeAndFlush(new MongoReply(header(request), List.of(answer), 0)));
    } else if (request instanceof MongoMessage message) {
      commands.handle(
          message.getDatabaseName(),
          message.getDocument(),
          answer -> {
            if (!silent) {
              send(context, message, answer);
            }
          });
    } else {
      context.close();
    }
  }

  private void send(ChannelHandlerContext context, MongoMessage message, Document answer) {
    context.writeAndFlush(new MongoMessage(message.getChannel(), header(message), answer));
  }

  private MessageHeader header(ClientRequest request) {
    return new MessageHeader(lastId.incrementAndGet(), request.getHeader().getRequestID());
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    log.debug("connection closed", cause);
    context.close();
  }
}
