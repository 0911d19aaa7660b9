package anda.benefit.query;

import anda.benefit.ArrangementFacts;
import anda.benefit.BenefitIncomeKind;
import anda.benefit.BenefitIrregularity;
import anda.benefit.PromisedAgainstPaid.Came;
import anda.benefit.TermsChange;
import anda.imports.ImportedRow;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 利益联结卡片 What is known of an arrangement: its facts, how its terms changed, and its money.
 *
 * <p>All money in fen. What fell due and what is missing depends on the day looked at and is worked
 * out when it is read.
 *
 * @param facts what was agreed; null = only money is known of it so far
 * @param changes changes of its terms
 * @param documents contract and papers
 * @param source where the record comes from; null = told in Anda
 * @param on when it was made; null = unknown
 * @param takenOver whether it was taken over from papers
 * @param ended why it ended; null = it goes on
 * @param annulled why its record is void; null = it is not
 * @param imported row of the file it came from; null = none
 * @param entries opening balance, income, principal that came back, advances and their repayment
 * @param reserveFen what is kept back
 * @param irregular rules of procedure that were not kept
 */
public record ArrangementCard(
    @Nullable ArrangementFacts facts,
    List<Changed> changes,
    List<Source> documents,
    @Nullable Source source,
    @Nullable PartialDate on,
    boolean takenOver,
    @Nullable String ended,
    @Nullable String annulled,
    @Nullable ImportedRow imported,
    List<MoneyEntry> entries,
    long reserveFen,
    List<IrregularFact> irregular) {

  /** Nothing known yet. */
  public static final ArrangementCard EMPTY =
      new ArrangementCard(
          null, List.of(), List.of(), null, null, false, null, null, null, List.of(), 0, List.of());

  /** 收支种类 What an entry is. */
  public enum EntryKind {
    OPENING,
    INCOME,
    PRINCIPAL_BACK,
    ADVANCE,
    ADVANCE_REPAID
  }

  /**
   * 收支记录 One entry of money.
   *
   * @param event event that says so
   * @param income what the income is; null = not income
   * @param advance the advance it repays; null = it repays none
   * @param annulled why it is void; null = it is not
   */
  public record MoneyEntry(
      String entry,
      EntryKind kind,
      String event,
      long position,
      @Nullable PartialDate on,
      long fen,
      @Nullable BenefitIncomeKind income,
      List<Quantity> things,
      @Nullable PartialDate period,
      @Nullable String term,
      @Nullable Party party,
      @Nullable String advance,
      @Nullable String text,
      @Nullable String annulled) {

    /** The same entry, void. */
    MoneyEntry voided(String reason) {
      return new MoneyEntry(
          entry, kind, event, position, on, fen, income, things, period, term, party, advance, text,
          reason);
    }
  }

  /**
   * 条款变动记录 One change of terms with the event that says so.
   *
   * @param reason why; null = not stated
   */
  public record Changed(
      String event,
      long position,
      @Nullable PartialDate on,
      TermsChange change,
      @Nullable String reason) {}

  /** 瑕疵 Rules one event did not keep. */
  public record IrregularFact(
      String event, String name, @Nullable PartialDate on, List<BenefitIrregularity> codes) {}

  /** The changes in the order they were agreed. */
  public List<TermsChange> termsChanges() {
    List<Changed> inOrder = new ArrayList<>(changes);
    inOrder.sort(
        Comparator.comparing(Changed::on, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Changed::position));
    return inOrder.stream().map(Changed::change).toList();
  }

  /** Income that counts, as the comparison with what was promised needs it. */
  public List<Came> came() {
    return entries.stream()
        .filter(entry -> entry.kind() == EntryKind.INCOME && entry.annulled() == null)
        .map(e -> new Came(e.entry(), e.fen(), e.on(), e.period(), e.term()))
        .toList();
  }

  /** Sum of the entries of a kind that count. */
  public long sum(EntryKind kind) {
    return entries.stream()
        .filter(entry -> entry.kind() == kind && entry.annulled() == null)
        .mapToLong(MoneyEntry::fen)
        .sum();
  }

  /** What it holds: all that came less all that went; principal is kept apart. */
  public long heldFen() {
    return sum(EntryKind.OPENING)
        + sum(EntryKind.INCOME)
        + sum(EntryKind.ADVANCE)
        - sum(EntryKind.ADVANCE_REPAID);
  }

  /** What may still be planned. */
  public long freeFen() {
    return heldFen() - reserveFen;
  }
}
