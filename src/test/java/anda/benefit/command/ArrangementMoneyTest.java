package anda.benefit.command;

import static anda.benefit.BenefitSamples.*;

import anda.benefit.BenefitIncomeKind;
import anda.benefit.IncomeEvent.AdvanceRepaid;
import anda.benefit.IncomeEvent.OpeningBalanceStated;
import anda.benefit.IncomeEvent.ReserveSet;
import anda.benefit.command.ArrangementCommand.*;
import anda.kernel.Amount;
import anda.kernel.KernelRefusal;
import anda.kernel.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be done with the money of an arrangement. */
class ArrangementMoneyTest extends ArrangementMoves {

  @Test
  void income_answers_a_known_term_and_its_entry_counts_once() {
    refused(BenefitRefusal.ARRANGEMENT_ENTRY_TWICE, income("y1", 1), made(), income("y1", 1));
    refused(BenefitRefusal.BENEFIT_SUM_REQUIRED, income("y1", 0), made());
    refused(KernelRefusal.AMOUNT_NEGATIVE, income("y1", -1), made());
    refused(
        BenefitRefusal.BENEFIT_TERM_UNKNOWN,
        new ReceiveIncome(
            ARRANGEMENT,
            on("2019-07-01"),
            "y1",
            BenefitIncomeKind.GUARANTEED,
            1,
            List.of(),
            null,
            "no-such",
            null,
            null,
            List.of()),
        made());
  }

  @Test
  void lambs_are_income_in_kind_and_no_money_until_they_are_sold() {
    ReceiveIncome lambs =
        new ReceiveIncome(
            ARRANGEMENT,
            on("2019-07-01"),
            "lambs",
            BenefitIncomeKind.OTHER_STATED,
            0,
            List.of(new Quantity("346", "只", null)),
            null,
            null,
            null,
            null,
            List.of());
    refused(BenefitRefusal.ARRANGEMENT_NOT_ENOUGH_MONEY, reserve(1), made(), lambs);
  }

  @Test
  void no_more_is_kept_back_than_is_there() {
    when(reserve(RENT), made(), income("y1", RENT))
        .expectEvents(new ReserveSet(RENT, "公积金", List.of(CONTRACT), BELONGS, List.of()));
    refused(
        BenefitRefusal.ARRANGEMENT_NOT_ENOUGH_MONEY, reserve(RENT + 1), made(), income("y1", RENT));
    when(reserve(0), made(), income("y1", RENT), reserve(RENT)).expectSuccessfulHandlerExecution();
  }

  @Test
  void an_advance_is_repaid_by_two_persons_and_never_above_what_is_owed() {
    when(repay(now(), 5_000), made(), advance())
        .expectEvents(
            new AdvanceRepaid("back", "adv", 5_000, List.of(CONTRACT), BELONGS, List.of()));
    refused(
        BenefitRefusal.ARRANGEMENT_ADVANCE_REPAID_TOO_MUCH, repay(now(), 5_001), made(), advance());
    refused(
        BenefitRefusal.ARRANGEMENT_NOT_ENOUGH_MONEY,
        repay(now(), 5_000),
        made(),
        advance(),
        reserve(1));
    refused(BenefitRefusal.BENEFIT_TWO_PERSONS_REQUIRED, repay(alone(), 5_000), made(), advance());
    refused(BenefitRefusal.ARRANGEMENT_ENTRY_UNKNOWN, repay(now(), 1), made());
    AnnulEntry annul = new AnnulEntry(ARRANGEMENT, now(), "adv", "录错");
    refused(
        BenefitRefusal.ARRANGEMENT_ENTRY_USED,
        annul,
        made(),
        income("y1", RENT),
        advance(),
        repay(now(), 1));
  }

  @Test
  void an_opening_balance_is_stated_once_until_it_is_annulled() {
    StateOpeningBalance opening =
        new StateOpeningBalance(ARRANGEMENT, on("2018-06-30"), "opening", 300, List.of());
    when(opening, made())
        .expectEvents(new OpeningBalanceStated("opening", 300, List.of(), BELONGS, List.of()));
    StateOpeningBalance again =
        new StateOpeningBalance(ARRANGEMENT, now(), "opening-2", 300, List.of(CONTRACT));
    refused(BenefitRefusal.ARRANGEMENT_OPENING_ALREADY_STATED, again, made(), opening);
    when(again, made(), opening, new AnnulEntry(ARRANGEMENT, now(), "opening", "录错"))
        .expectEvents(
            new OpeningBalanceStated("opening-2", 300, List.of(CONTRACT), BELONGS, List.of()));
  }

  @Test
  void money_that_was_used_cannot_be_annulled() {
    AnnulEntry annul = new AnnulEntry(ARRANGEMENT, now(), "y1", "重复录入");
    refused(
        BenefitRefusal.ARRANGEMENT_NOT_ENOUGH_MONEY, annul, made(), income("y1", RENT), reserve(1));
    refused(
        BenefitRefusal.ARRANGEMENT_ENTRY_ALREADY_ANNULLED,
        annul,
        made(),
        income("y1", RENT),
        annul);
    refused(BenefitRefusal.ARRANGEMENT_ENTRY_UNKNOWN, annul, made());
  }

  @Test
  void sums_too_large_to_be_stored_are_refused_and_never_wrap() {
    refused(
        KernelRefusal.AMOUNT_TOO_LARGE,
        income("y2", Amount.MAX_FEN),
        made(),
        income("y1", Amount.MAX_FEN));
  }
}
