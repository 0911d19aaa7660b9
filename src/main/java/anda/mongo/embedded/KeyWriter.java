package anda.mongo.embedded;

import java.util.Arrays;

/** A growing byte buffer for keys; big-endian, because keys are compared byte by byte. */
final class KeyWriter {
  private byte[] bytes = new byte[48];
  private int length;

  void put(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) value;
  }

  void putInt(int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      put(value >>> shift);
    }
  }

  void putLong(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      put((int) (value >>> shift));
    }
  }

  void put(byte[] source) {
    if (length + source.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + source.length));
    }
    System.arraycopy(source, 0, bytes, length, source.length);
    length += source.length;
  }

  int length() {
    return length;
  }

  /** Inverts what was written since {@code from}: the encoding of a descending field. */
  void invertFrom(int from) {
    for (int i = from; i < length; i++) {
      bytes[i] = (byte) ~bytes[i];
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
