package anda.household;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 收入核查 A household's income in one income year, as surveyed. Stored in events.
 *
 * @param year the income year, named by the calendar year it ends in
 * @param from first day of that year by the rule of its time
 * @param to last day
 * @param parts the parts, each kind once
 * @param netFen income less costs in fen; null = not stated and not all parts known. May be
 *     negative
 * @param persons persons it is shared by; null = unknown
 * @param text words of the source; null = none
 */
public record IncomeSurvey(
    int year,
    LocalDate from,
    LocalDate to,
    List<Part> parts,
    @Nullable Long netFen,
    @Nullable Integer persons,
    @Nullable String text) {

  /** Keeps a copy. */
  public IncomeSurvey {
    parts = List.copyOf(parts);
  }

  /**
   * 收入项 One part.
   *
   * @param kind what it is
   * @param fen amount in fen, never negative; null = there is some, how much is unknown
   */
  public record Part(IncomeKind kind, @Nullable Long fen) {}
}
