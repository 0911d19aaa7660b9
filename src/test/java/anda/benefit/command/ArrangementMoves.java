package anda.benefit.command;

import static anda.benefit.BenefitSamples.*;

import anda.benefit.ArrangementFacts;
import anda.benefit.BenefitIncomeKind;
import anda.benefit.Routing;
import anda.benefit.command.ArrangementCommand.*;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.Refusal;
import anda.testing.Deciding;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;

/** What is done with an arrangement, for the tests. */
abstract class ArrangementMoves {

  static final Routing BELONGS = new Routing(PROJECT, List.of(), List.of("152224000000"));
  static final long RENT = 174_930_000L;

  static ArrangementFacts without(ArrangementFacts facts) {
    return new ArrangementFacts(
        facts.title(),
        null,
        facts.assets(),
        facts.modes(),
        facts.principal(),
        facts.things(),
        facts.payer(),
        facts.receivers(),
        facts.places(),
        facts.pairings(),
        facts.from(),
        facts.until(),
        facts.terms(),
        facts.splits(),
        facts.text());
  }

  static SetReserve reserve(long fen) {
    return new SetReserve(ARRANGEMENT, now(), fen, "公积金", List.of(CONTRACT));
  }

  static MakeAdvance advance() {
    return new MakeAdvance(ARRANGEMENT, now(), "adv", 5_000, COMPANY, "先行垫付", List.of(CONTRACT));
  }

  static RepayAdvance repay(Act act, long fen) {
    return new RepayAdvance(ARRANGEMENT, act, "back", "adv", fen, List.of(CONTRACT));
  }

  static Act alone() {
    return Act.now(
        AT,
        Actor.of("person-1", "MANAGER", "banner-office", Actor.Assurance.DECLARED),
        "cmd-alone");
  }

  static SignArrangement made() {
    return new SignArrangement(ARRANGEMENT, on("2018-07-01"), cows(), List.of(CONTRACT));
  }

  static ReceiveIncome income(String entry, long fen) {
    return new ReceiveIncome(
        ARRANGEMENT,
        on("2019-07-01"),
        entry,
        BenefitIncomeKind.GUARANTEED,
        fen,
        List.of(),
        null,
        "rent",
        null,
        null,
        List.of());
  }

  static ResultValidator<BenefitArrangement> when(Object command, Object... before) {
    return Deciding.fixture(BenefitArrangement.class).givenCommands(List.of(before)).when(command);
  }

  static void refused(Refusal reason, Object command, Object... before) {
    Deciding.refused(when(command, before), reason);
  }
}
