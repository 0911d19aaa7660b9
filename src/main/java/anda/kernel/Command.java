package anda.kernel;

/**
 * 指令 A request to change one aggregate; it carries the time, the actor and the ids it needs.
 *
 * <p>Decisions read no clock and no random source: whatever varies comes in here.
 */
public interface Command {

  /** Who asks, when, and when it happened. */
  Act act();
}
