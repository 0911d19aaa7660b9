package anda.eventstore.log;

import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/**
 * 有序标识 Ids of messages and so of events: UUIDs of version 7, which begin with the moment they were
 * made.
 *
 * <p>They stand in unique indexes; ids made one after the other then stand beside each other there,
 * so that a commit changes one page of such an index and not one for each of its events.
 */
public final class OrderedIds extends IdentifierFactory {

  private static final int RANDOM_BITS_BESIDE_TIME = 16;
  private static final long VERSION_7 = 0x7000L;
  private static final long LOW_12 = 0xFFFL;

  @Override
  public String generateIdentifier() {
    return at(System.currentTimeMillis(), UUID.randomUUID());
  }

  static String at(long millis, UUID random) {
    long high =
        millis << RANDOM_BITS_BESIDE_TIME | VERSION_7 | random.getMostSignificantBits() & LOW_12;
    return new UUID(high, random.getLeastSignificantBits()).toString();
  }
}
