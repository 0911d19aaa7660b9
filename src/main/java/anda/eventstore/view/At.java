package anda.eventstore.view;

import org.jspecify.annotations.Nullable;

/**
 * 时点 Which state of the log a reader asks for: live, or as known at a position.
 *
 * @param position last entry included; null = live
 */
public record At(@Nullable Long position) {

  /** The live state. */
  public static final At LIVE = new At(null);

  /** As known when {@code position} was the last entry. */
  public static At position(long position) {
    return new At(position);
  }

  /** Whether the live state is asked for. */
  public boolean live() {
    return position == null;
  }
}
