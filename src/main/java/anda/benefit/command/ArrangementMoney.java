package anda.benefit.command;

import java.util.HashMap;
import java.util.Map;

/**
 * 收支账 The money of one arrangement in fen, rebuilt from its events; it only adds and never decides.
 *
 * <p>held = opening + income + advances − repaid; free = held − reserve.
 */
final class ArrangementMoney {

  private long held;
  private long reserve;
  private final Map<String, Long> owed = new HashMap<>();

  /** What may still leave; the reserve is not free. */
  long free() {
    return held - reserve;
  }

  /** What is kept back. */
  long reserve() {
    return reserve;
  }

  /** What is still owed to whoever made an advance. */
  long owed(String advance) {
    return owed.getOrDefault(advance, 0L);
  }

  void came(long fen) {
    held = Math.addExact(held, fen);
  }

  void went(long fen) {
    held = Math.subtractExact(held, fen);
  }

  void advanced(String entry, long fen) {
    came(fen);
    owed.merge(entry, fen, Math::addExact);
  }

  void repaid(String advance, long fen) {
    went(fen);
    owed.merge(advance, -fen, Math::addExact);
  }

  void keep(long fen) {
    reserve = fen;
  }
}
