package anda.eventstore.log;

import anda.kernel.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * 待定条目 The bytes of an entry but for its moment and its position, which the writer puts in: the
 * rest is written out by the thread that asks, not by the one writer.
 *
 * @param moment when it asked to be recorded, cut to milliseconds
 * @param pieces the bytes before the moment, between the two, and after the position
 */
record Draft(String id, long sequence, Instant moment, List<byte[]> pieces) {

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  Draft {
    moment = Instant.ofEpochMilli(moment.toEpochMilli());
  }

  /** Bytes it will have at least. */
  int leastSize() {
    return pieces.stream().mapToInt(piece -> piece.length).sum();
  }

  /**
   * The bytes of the entry, for ever.
   *
   * @throws Refused {@code ENTRY_TOO_LARGE}
   */
  byte[] bytes(long position, Instant at) {
    byte[] time = ('"' + AT.format(at) + '"').getBytes(StandardCharsets.US_ASCII);
    byte[] number = Long.toString(position).getBytes(StandardCharsets.US_ASCII);
    int size = leastSize() + time.length + number.length;
    if (size > Envelopes.MAX_BYTES) {
      throw new Refused(LogRefusal.ENTRY_TOO_LARGE, null, Integer.toString(size));
    }
    return ByteBuffer.allocate(size)
        .put(pieces.get(0))
        .put(time)
        .put(pieces.get(1))
        .put(number)
        .put(pieces.get(2))
        .array();
  }
}
