package anda.benefit;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.Party;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 收益收支事件 The money of a benefit arrangement: what it holds is opening balance + income + advances −
 * repaid advances; what is free is that less the reserve.
 *
 * <p>All money in fen. Each entry has a key of its own within the arrangement, by which it can be
 * annulled. Frozen: names and JSON never change.
 */
public sealed interface IncomeEvent extends DomainEvent {

  /** What the arrangement belonged to then. */
  Routing routing();

  @Override
  default Set<String> routes() {
    return routing().ids();
  }

  /**
   * 期初余额 What was there before Anda; its own origin is not known here.
   *
   * @param entry key of this entry
   */
  @EventName("benefit.OpeningBalanceStated")
  record OpeningBalanceStated(
      String entry,
      long fen,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements IncomeEvent {}

  /**
   * 收益到账.
   *
   * @param entry key of this entry
   * @param fen money received; 0 only where {@code things} came instead
   * @param things what came in kind; not money until it is sold
   * @param period what time it is for; null = not stated
   * @param term key of the term it answers; null = not stated
   * @param payer who paid; null = as agreed
   */
  @EventName("benefit.IncomeReceived")
  record IncomeReceived(
      String entry,
      BenefitIncomeKind kind,
      long fen,
      List<Quantity> things,
      @Nullable PartialDate period,
      @Nullable String term,
      @Nullable Party payer,
      @Nullable String text,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements IncomeEvent {}

  /**
   * 本金返还 Principal that came back; never income, never distributed.
   *
   * @param fen money that came back; 0 only where {@code things} came instead
   */
  @EventName("benefit.PrincipalReturned")
  record PrincipalReturned(
      String entry,
      long fen,
      List<Quantity> things,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements IncomeEvent {}

  /**
   * 垫付 Somebody puts in money until the income comes.
   *
   * @param by who puts it in
   */
  @EventName("benefit.AdvanceMade")
  record AdvanceMade(
      String entry,
      long fen,
      Party by,
      String reason,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements IncomeEvent {}

  /**
   * 归还垫付.
   *
   * @param advance key of the entry that is repaid
   */
  @EventName("benefit.AdvanceRepaid")
  record AdvanceRepaid(
      String entry,
      String advance,
      long fen,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements IncomeEvent {}

  /**
   * 留存调整 How much is kept back from distribution from now on.
   *
   * @param fen the whole reserve, not the change
   */
  @EventName("benefit.ReserveSet")
  record ReserveSet(
      long fen,
      String reason,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements IncomeEvent {}

  /**
   * 收支记录作废 An entry was a mistake; the envelope names the event it corrects.
   *
   * @param entry key of the entry
   */
  @EventName("benefit.IncomeEntryAnnulled")
  record IncomeEntryAnnulled(String entry, String reason, Routing routing) implements IncomeEvent {}
}
