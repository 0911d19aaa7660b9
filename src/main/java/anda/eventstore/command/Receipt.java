package anda.eventstore.command;

import java.time.Instant;
import java.util.List;

/**
 * 回执 What a command did, rebuilt from its commit: the same for every repetition of the command.
 *
 * @param aggregate id of the aggregate it changed
 * @param command command id
 * @param position position of its last event
 * @param at moment of recording
 * @param events its events in order
 * @param repeated whether the command had been carried out before
 */
public record Receipt(
    String aggregate,
    String command,
    long position,
    Instant at,
    List<Entry> events,
    boolean repeated) {

  /** One event of the commit. */
  public record Entry(String id, String name, long position) {}
}
