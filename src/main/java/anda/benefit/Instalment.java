package anda.benefit;

import anda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 应收一期 One instalment that a term makes due; worked out from the terms, never stored in events.
 *
 * @param term key of the term
 * @param number of the instalment within its term, from 1
 * @param receiver whom it is for
 * @param from first day of the time it is for
 * @param until last day of the time it is for
 * @param due day it is due at the latest
 * @param fen how much; null = unknown, see {@code unknown}
 * @param unknown why the amount is not known; null when it is
 * @param things what is due in kind; empty = nothing
 * @param guaranteed whether it is due whatever the result
 * @param income whether it counts as income; false for principal that goes back
 */
public record Instalment(
    String term,
    int number,
    ReceiverKind receiver,
    LocalDate from,
    LocalDate until,
    LocalDate due,
    @Nullable Long fen,
    @Nullable Unknown unknown,
    List<Quantity> things,
    boolean guaranteed,
    boolean income) {

  /** Keeps its own list. */
  public Instalment {
    things = List.copyOf(things);
  }

  /** 金额未知原因 Why an instalment has no amount. */
  public enum Unknown {
    /** 本金未知 The principal, or a part of it, is not stated. */
    PRINCIPAL,
    /** 取决于经营结果 It depends on a result known only afterwards. */
    RESULT,
    /** 数量未知 How many there are is not stated. */
    COUNT,
    /** 未约定金额 The sum is not stated. */
    SUM,
    /** 取决于出工 It depends on work done. */
    WORK,
    /** 不足一期 Less than one whole period is left; the terms do not say what is due for it. */
    PART_OF_A_PERIOD,
    /** 实物 It is due in kind. */
    IN_KIND,
    /** 只有文字 The term is in words only. */
    WORDS_ONLY
  }
}
