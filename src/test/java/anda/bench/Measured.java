package anda.bench;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;

/** An event whose JSON is {@link #BYTES} bytes long. */
@EventName("bench.Measured")
record Measured(String text) implements DomainEvent {

  static final int BYTES = 522;

  private static final int FRAME = "{\"text\":\"\"}".length();

  /** The n-th of them, unlike all others. */
  static Measured of(long n) {
    String number = Long.toString(n);
    return new Measured(number + "x".repeat(BYTES - FRAME - number.length()));
  }
}
