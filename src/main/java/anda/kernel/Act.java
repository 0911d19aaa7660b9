package anda.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * 办理 The circumstances of a command: done now inside Anda, or reported as already happened.
 *
 * <p>{@code NOW} happens on the day it is recorded. {@code ALREADY_HAPPENED} names the day it
 * happened and its document or source; only an import may leave the day unknown. Day rules compare
 * happened days, never recorded ones.
 *
 * @param kind done now or already happened
 * @param at moment of recording, UTC
 * @param on happened; null = unknown
 * @param actor who asks
 * @param src document or address the fact comes from; null = told in Anda itself
 * @param cmd command id, the same for each repetition of one command
 * @param corr id of the business conversation this belongs to (one import, one plan); may be null
 * @param cause id of the event that caused this command; null for a person's act
 */
public record Act(
    Kind kind,
    Instant at,
    @Nullable PartialDate on,
    Actor actor,
    @Nullable Source src,
    String cmd,
    @Nullable String corr,
    @Nullable String cause) {

  /** Days are days of this zone everywhere in Anda. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** 现办 or 补录. */
  public enum Kind {
    NOW,
    ALREADY_HAPPENED
  }

  /** Refuses a happened day after the recorded one: planned days belong in the payload. */
  public Act {
    if (on != null && on.from().isAfter(at.atZone(ZONE).toLocalDate())) {
      throw new Refused(KernelRefusal.HAPPENED_IN_THE_FUTURE, "on", on.from().toString());
    }
  }

  /** An act done inside Anda at this moment. */
  public static Act now(Instant at, Actor actor, String cmd) {
    LocalDate day = at.atZone(ZONE).toLocalDate();
    return new Act(
        Kind.NOW, at, PartialDate.day(day, PartialDate.Basis.EVENT), actor, null, cmd, null, null);
  }

  /** The same act with the document or address it comes from. */
  public Act from(@Nullable Source source) {
    return new Act(kind, at, on, actor, source, cmd, corr, cause);
  }

  /** A fact of the past recorded now. */
  public static Act happened(
      Instant at, @Nullable PartialDate on, Actor actor, Source src, String cmd) {
    return new Act(Kind.ALREADY_HAPPENED, at, on, actor, src, cmd, null, null);
  }

  /** Day of recording in Asia/Shanghai. */
  public LocalDate recordedDay() {
    return at.atZone(ZONE).toLocalDate();
  }

  /** First day it may have happened; the recorded day where the happened day is unknown. */
  public LocalDate happenedDay() {
    return on == null ? recordedDay() : on.from();
  }

  /** Whether the act claims to be done inside Anda, so that procedure rules refuse. */
  public boolean isNow() {
    return kind == Kind.NOW;
  }
}
