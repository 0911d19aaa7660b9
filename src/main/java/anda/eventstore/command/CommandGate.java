package anda.eventstore.command;

import anda.kernel.Command;
import org.jspecify.annotations.Nullable;

/**
 * 指令入口 Sends a command; once it answers, its events are on disk.
 *
 * <p>A command id that was carried out before gets the answer of that time; with another body it is
 * refused ({@code COMMAND_ID_REUSED}). A command that lost a race for its aggregate is decided anew
 * on the newer state, a few times, then refused ({@code CHANGED_MEANWHILE}).
 */
public interface CommandGate {

  /**
   * Carries out a command.
   *
   * @param command the command; its act carries the command id
   * @param bodyDigest digest of what was asked, to tell a repetition from a reuse of the id
   * @throws anda.kernel.Refused for a named reason; then nothing was stored
   */
  Receipt send(Command command, String bodyDigest);

  /**
   * The same, refused ({@code CHANGED_SINCE_READ}, 412) unless the aggregate's last event stands at
   * the given position.
   */
  Receipt send(Command command, String bodyDigest, @Nullable Long expectedPosition);
}
