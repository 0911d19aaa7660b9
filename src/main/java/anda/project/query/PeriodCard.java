package anda.project.query;

import anda.kernel.PlaceRef;
import anda.project.PeriodCadence;
import anda.project.PeriodDue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 报送周期卡片 One reporting period with everything that moved its window, each with its day.
 *
 * @param asks what an ad-hoc request asks; null for a regular period
 * @param opened when the period was opened
 * @param extensions extensions for everybody; at most 50
 * @param closed when it was closed; null = not closed
 * @param remark remark on closing
 */
public record PeriodCard(
    String periodId,
    String label,
    PeriodCadence cadence,
    @Nullable String asks,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    LocalDate opensOn,
    LocalDate dueOn,
    @Nullable LocalTime dueAt,
    @Nullable LocalDate closesOn,
    String issuerUnitId,
    @Nullable PlaceRef area,
    Dated opened,
    List<Extension> extensions,
    @Nullable Dated closed,
    @Nullable String remark) {

  /** 延期 One extension. */
  public record Extension(
      Dated when,
      LocalDate dueOn,
      @Nullable LocalTime dueAt,
      @Nullable LocalDate closesOn,
      String reason) {}

  /** The due moment for everybody, as it stood at a moment. */
  public PeriodDue due(LocalDateTime moment) {
    return later(new PeriodDue(dueOn, dueAt), extensions, moment);
  }

  /** The last day reports were taken, as it stood at a moment; null = until closed. */
  public @Nullable LocalDate closing(LocalDateTime moment) {
    return closing(closesOn, extensions, moment);
  }

  /** Whether the period had been closed by a moment. */
  public boolean closedBy(LocalDateTime moment) {
    return closed != null && closed.by(moment);
  }

  static PeriodDue later(PeriodDue due, List<Extension> extensions, LocalDateTime moment) {
    PeriodDue last = due;
    for (Extension extension : extensions) {
      if (extension.when().by(moment)) {
        last = last.orLater(new PeriodDue(extension.dueOn(), extension.dueAt()));
      }
    }
    return last;
  }

  static @Nullable LocalDate closing(
      @Nullable LocalDate closing, List<Extension> extensions, LocalDateTime moment) {
    LocalDate last = closing;
    for (Extension extension : extensions) {
      LocalDate moved = extension.closesOn();
      if (extension.when().by(moment) && moved != null && last != null && moved.isAfter(last)) {
        last = moved;
      }
    }
    return last;
  }
}
