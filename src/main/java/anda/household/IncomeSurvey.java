package anda.household;

import anda.kernel.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 收入核查 A household's income in one income year, as surveyed. Stored in events.
 *
 * @param year the income year, named by the calendar year it ends in
 * @param from first day of that year by the rule of its time
 * @param to last day
 * @param basis where these days come from
 * @param parts the parts, each kind once
 * @param netFen income less costs in fen; null = not stated and not all parts known. May be
 *     negative
 * @param persons persons it is shared by; null = unknown
 * @param remark words of the source, sealed under the household's key; null = none
 */
public record IncomeSurvey(
    int year,
    LocalDate from,
    LocalDate to,
    IncomeYearBasis basis,
    List<Part> parts,
    @Nullable Long netFen,
    @Nullable Integer persons,
    @Nullable Sealed remark) {

  /** Keeps a copy. */
  public IncomeSurvey {
    parts = List.copyOf(parts);
  }

  /** Whether another tells the same, words aside: the same words sealed twice are not equal. */
  public boolean tells(IncomeSurvey other) {
    return year == other.year
        && from.equals(other.from)
        && to.equals(other.to)
        && basis == other.basis
        && parts.equals(other.parts)
        && Objects.equals(netFen, other.netFen)
        && Objects.equals(persons, other.persons);
  }

  /**
   * 收入项 One part.
   *
   * @param kind what it is
   * @param fen amount in fen, never negative; null = there is some, how much is unknown
   */
  public record Part(IncomeKind kind, @Nullable Long fen) {}
}
