package anda.eventstore.view;

import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 已记录事件 One entry of the log as a fold sees it: the fact and its envelope.
 *
 * @param position place in the log, from 0, gapless
 * @param id event id
 * @param aggregate id of the aggregate
 * @param aggregateType stored type of the aggregate
 * @param sequence place in the aggregate, from 0, gapless
 * @param name stored name, for example {@code project.ProgressReported}
 * @param at moment of recording, never before that of the previous position
 * @param on when it happened; null = unknown
 * @param actor who did it
 * @param command id of the command it answers
 * @param src where the fact comes from
 * @param corrects id of the event it corrects, or null
 * @param fact the event
 */
public record RecordedEvent(
    long position,
    String id,
    String aggregate,
    String aggregateType,
    long sequence,
    String name,
    Instant at,
    @Nullable PartialDate on,
    Actor actor,
    String command,
    @Nullable Source src,
    @Nullable String corrects,
    DomainEvent fact) {

  /** Day of recording in Asia/Shanghai. */
  public LocalDate recordedDay() {
    return at.atZone(Act.ZONE).toLocalDate();
  }

  /** First day it may have happened; the recorded day where that is unknown. */
  public LocalDate happenedDay() {
    return on == null ? recordedDay() : on.from();
  }
}
