package anda.benefit.command;

import static anda.benefit.BenefitSamples.*;

import anda.benefit.ArrangementEvent.BenefitArrangementCorrected;
import anda.benefit.ArrangementEvent.BenefitArrangementEnded;
import anda.benefit.ArrangementEvent.BenefitArrangementSigned;
import anda.benefit.BenefitIrregularity;
import anda.benefit.ReceiverKind;
import anda.benefit.Routing;
import anda.benefit.SplitBasis;
import anda.benefit.SplitRule;
import anda.benefit.Term;
import anda.benefit.TermKind;
import anda.benefit.command.ArrangementCommand.*;
import anda.kernel.Act;
import anda.kernel.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be agreed, and changed, and called a mistake. */
class BenefitArrangementTest extends ArrangementMoves {

  @Test
  void an_arrangement_is_made_with_its_contract() {
    when(made())
        .expectEvents(new BenefitArrangementSigned(cows(), List.of(CONTRACT), BELONGS, List.of()));
  }

  @Test
  void made_now_without_a_contract_it_is_refused_and_as_already_made_it_is_named() {
    refused(
        BenefitRefusal.BENEFIT_DOCUMENT_MISSING,
        new SignArrangement(ARRANGEMENT, now(), cows(), List.of()));
    Act told = now();
    Act page =
        Act.happened(
            told.at(), told.on(), CLERK, anda.kernel.Source.address("example.invalid/1"), "cmd-a");
    when(new SignArrangement(ARRANGEMENT, page, cows(), List.of()))
        .expectEvents(
            new BenefitArrangementSigned(
                cows(), List.of(), BELONGS, List.of(BenefitIrregularity.DOCUMENT_MISSING)));
  }

  @Test
  void a_rate_term_without_its_rate_is_refused() {
    Term none =
        new Term(
            "t",
            TermKind.RATE_OF_PRINCIPAL,
            ReceiverKind.COLLECTIVE,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            false,
            null);
    refused(
        BenefitRefusal.BENEFIT_TERM_INCOMPLETE,
        new SignArrangement(ARRANGEMENT, now(), facts("x", List.of(none)), List.of(CONTRACT)));
    refused(
        BenefitRefusal.BENEFIT_LISTED_TWICE,
        new SignArrangement(
            ARRANGEMENT, now(), facts("x", List.of(yearly(), yearly())), List.of(CONTRACT)));
  }

  @Test
  void shares_of_a_split_must_make_a_whole() {
    refused(
        BenefitRefusal.BENEFIT_SHARES_NOT_WHOLE,
        new ChangeTerms(
            ARRANGEMENT,
            now(),
            day("2019-07-01"),
            List.of(),
            List.of(
                new SplitRule(
                    null,
                    List.of(
                        new SplitRule.SplitPart(
                            ReceiverKind.HOUSEHOLD,
                            700_000,
                            null,
                            false,
                            SplitBasis.EQUAL_PER_HOUSEHOLD,
                            null)),
                    null)),
            "换规则",
            List.of(CONTRACT)),
        made());
  }

  @Test
  void a_renewal_reaches_further_and_an_end_is_the_end() {
    PartialDate same = day("2021-06-30");
    refused(
        BenefitRefusal.ARRANGEMENT_RENEWAL_NOT_LATER,
        new RenewArrangement(ARRANGEMENT, now(), same, List.of(), List.of(CONTRACT)),
        made());
    EndArrangement end =
        new EndArrangement(ARRANGEMENT, now(), day("2020-06-30"), "公司停产", List.of(CONTRACT));
    when(end, made())
        .expectEvents(
            new BenefitArrangementEnded(
                day("2020-06-30"), "公司停产", List.of(CONTRACT), BELONGS, List.of()));
    refused(BenefitRefusal.ARRANGEMENT_ALREADY_ENDED, end, made(), end);
  }

  @Test
  void an_arrangement_under_which_money_came_can_be_ended_but_not_annulled() {
    refused(
        BenefitRefusal.ARRANGEMENT_HAS_MONEY,
        new AnnulArrangement(ARRANGEMENT, now(), "录错", null),
        made(),
        income("y1", RENT));
  }

  @Test
  void a_correction_tells_the_pages_it_left_and_takes_no_key_that_a_change_added() {
    var other = new Routing(null, List.of(), List.of("152224000000"));
    var facts = without(cows());
    when(new CorrectArrangement(ARRANGEMENT, now(), facts, "项目录错", null), made())
        .expectEvents(new BenefitArrangementCorrected(facts, "项目录错", null, BELONGS, other));
    ChangeTerms change =
        new ChangeTerms(
            ARRANGEMENT,
            now(),
            day("2020-07-01"),
            List.of(yearly("later")),
            List.of(),
            "换约",
            List.of(CONTRACT));
    refused(
        BenefitRefusal.BENEFIT_LISTED_TWICE,
        new CorrectArrangement(
            ARRANGEMENT, now(), facts("x", List.of(yearly("later"))), "录错", null),
        made(),
        change);
  }

  @Test
  void a_mistaken_arrangement_is_annulled_once_its_entries_are() {
    when(
            new AnnulArrangement(ARRANGEMENT, now(), "录错", null),
            made(),
            income("y1", RENT),
            new AnnulEntry(ARRANGEMENT, now(), "y1", "录错"))
        .expectSuccessfulHandlerExecution();
  }
}
