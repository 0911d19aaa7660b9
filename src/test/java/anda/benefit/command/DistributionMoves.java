package anda.benefit.command;

import static anda.benefit.BenefitSamples.*;
import static anda.benefit.DistributionEventSamples.STANDING;
import static anda.benefit.DistributionEventSamples.USUAL;

import anda.benefit.DistributionPurpose;
import anda.benefit.Payee;
import anda.benefit.command.DistributionCommand.AddLines;
import anda.benefit.command.DistributionCommand.ClosePlan;
import anda.benefit.command.DistributionCommand.NewLine;
import anda.benefit.command.DistributionCommand.OpenPlan;
import anda.benefit.command.DistributionCommand.ReturnPlan;
import anda.benefit.command.DistributionCommand.WithdrawLines;
import anda.kernel.Act;
import anda.kernel.Refusal;
import anda.testing.Deciding;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/** What is done with the plan of a distribution, for the tests. */
final class DistributionMoves {

  static final String PLAN = "distribution-00000000-0000-4000-8000-000000000009";

  private DistributionMoves() {}

  static OpenPlan opened() {
    return new OpenPlan(PLAN, on("2019-12-01"), USUAL, null, List.of());
  }

  static Payee household(int number) {
    String id = "household-00000000-0000-4000-8000-%012d".formatted(number);
    return new Payee(id, null, STANDING, null);
  }

  static NewLine share(int household, long fen) {
    return new NewLine(household(household), DistributionPurpose.DIVIDEND, fen, null, null);
  }

  static NewLine kept(long fen) {
    return new NewLine(
        new Payee(null, null, null, null), DistributionPurpose.RESERVE, fen, null, null);
  }

  static NewLine to(Payee payee, DistributionPurpose purpose, @Nullable String text) {
    return new NewLine(payee, purpose, 1, null, text);
  }

  static AddLines add(NewLine... lines) {
    return new AddLines(PLAN, now(), List.of(lines));
  }

  static WithdrawLines withdraw(Integer... numbers) {
    return new WithdrawLines(PLAN, now(), List.of(numbers), "重编");
  }

  static ClosePlan close(Act act) {
    return new ClosePlan(PLAN, act, null, null, List.of());
  }

  static ReturnPlan returned() {
    return new ReturnPlan(PLAN, now(), "漏户", List.of());
  }

  static ResultValidator<Distribution> when(Object command, Object... before) {
    return Deciding.fixture(Distribution.class).givenCommands(List.of(before)).when(command);
  }

  static void refused(Refusal reason, Object command, Object... before) {
    Deciding.refused(when(command, before), reason);
  }
}
