package anda.benefit.command;

import static anda.benefit.BenefitSamples.*;
import static anda.benefit.DistributionEventSamples.USUAL;
import static anda.benefit.command.DistributionMoves.*;

import anda.benefit.BenefitIrregularity;
import anda.benefit.DistributionEvent.DistributionLinesAdded;
import anda.benefit.DistributionEvent.DistributionLinesWithdrawn;
import anda.benefit.DistributionEvent.DistributionPlanClosed;
import anda.benefit.DistributionEvent.DistributionPlanReturned;
import anda.benefit.DistributionLine;
import anda.benefit.DistributionPurpose;
import anda.benefit.Payee;
import anda.benefit.command.DistributionCommand.AnnulDistribution;
import anda.benefit.command.DistributionCommand.ClosePlan;
import anda.kernel.Amount;
import anda.kernel.KernelRefusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a plan is filled, closed to its digest, and opened again. */
class DistributionTest {

  private static final String FIRST =
      "{\"fen\":60000,\"measure\":null,\"number\":1,\"payee\":{\"household\":"
          + "\"household-00000000-0000-4000-8000-000000000001\",\"member\":null,\"party\":null,"
          + "\"standing\":{\"category\":null,\"monitoring\":\"NOT_MONITORED\",\"persons\":3,"
          + "\"registration\":\"LIFTED\",\"village\":\"152224101201\",\"withoutLabour\":1}},"
          + "\"purpose\":\"DIVIDEND\",\"text\":null}";
  private static final String SECOND =
      "{\"fen\":7,\"measure\":null,\"number\":2,\"payee\":{\"household\":null,\"member\":null,"
          + "\"party\":null,\"standing\":null},\"purpose\":\"RESERVE\",\"text\":null}";

  @Test
  void lines_are_numbered_and_a_plan_is_closed_with_count_sum_and_digest() throws Exception {
    when(add(share(1, 60_000), kept(7)), opened())
        .expectEvents(
            new DistributionLinesAdded(
                1, List.of(line(1, share(1, 60_000)), line(2, kept(7))), USUAL));
    String digest =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest((FIRST + "\n" + SECOND + "\n").getBytes(StandardCharsets.UTF_8)));
    when(
            new ClosePlan(PLAN, now(), 2, 60_007L, List.of(CONTRACT)),
            opened(),
            add(share(1, 60_000), kept(7)))
        .expectEvents(
            new DistributionPlanClosed(2, 60_007, digest, List.of(CONTRACT), USUAL, List.of()));
  }

  private static DistributionLine line(int number, DistributionCommand.NewLine line) {
    return new DistributionLine(
        number, line.payee(), line.purpose(), line.fen(), line.measure(), line.text());
  }

  @Test
  void a_paper_whose_count_or_sum_differs_closes_nothing() {
    Object[] before = {opened(), add(share(1, 60_000))};
    refused(
        DistributionRefusal.DISTRIBUTION_COUNT_DIFFERS,
        new ClosePlan(PLAN, now(), 2, null, List.of()),
        before);
    refused(
        DistributionRefusal.DISTRIBUTION_SUM_DIFFERS,
        new ClosePlan(PLAN, now(), null, 60_001L, List.of()),
        before);
    refused(DistributionRefusal.DISTRIBUTION_EMPTY, close(now()), opened());
  }

  @Test
  void who_prepared_a_plan_does_not_check_it() {
    refused(
        BenefitRefusal.BENEFIT_TWO_PERSONS_REQUIRED,
        close(ArrangementMoves.alone()),
        opened(),
        add(share(1, 1)));
    refused(
        BenefitRefusal.BENEFIT_BEFORE_EARLIER_STEP,
        close(
            anda.kernel.Act.now(
                java.time.Instant.parse("2018-01-01T00:00:00.000Z"), CLERK, "cmd-before")),
        opened(),
        add(share(1, 1)));
    when(close(on("2019-11-30")), opened(), add(share(1, 1)))
        .expectEvents(
            new DistributionPlanClosed(
                1,
                1,
                PlanLines.digest(List.of(line(1, share(1, 1)))),
                List.of(),
                USUAL,
                List.of(BenefitIrregularity.BEFORE_EARLIER_STEP)));
  }

  @Test
  void nobody_stands_twice_for_one_purpose() {
    refused(DistributionRefusal.DISTRIBUTION_LINE_TWICE, add(share(1, 1), share(1, 2)), opened());
    refused(
        DistributionRefusal.DISTRIBUTION_LINE_TWICE,
        add(share(2, 1), share(1, 2)),
        opened(),
        add(share(1, 1)));
    when(add(to(household(1), DistributionPurpose.WAGES, null)), opened(), add(share(1, 1)))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void withdrawn_lines_leave_their_numbers_unused_and_their_payee_free() {
    when(withdraw(1), opened(), add(share(1, 5), share(2, 6)))
        .expectEvents(new DistributionLinesWithdrawn(List.of(line(1, share(1, 5))), "重编", USUAL));
    when(add(share(1, 9)), opened(), add(share(1, 5), share(2, 6)), withdraw(1, 2))
        .expectEvents(new DistributionLinesAdded(2, List.of(line(3, share(1, 9))), USUAL));
    refused(
        DistributionRefusal.DISTRIBUTION_LINE_UNKNOWN,
        withdraw(1),
        opened(),
        add(share(1, 5)),
        withdraw(1));
    refused(BenefitRefusal.BENEFIT_LISTED_TWICE, withdraw(1, 1), opened(), add(share(1, 5)));
    refused(DistributionRefusal.DISTRIBUTION_LINES_REQUIRED, withdraw(), opened());
  }

  @Test
  void a_closed_plan_changes_only_after_it_is_returned() {
    Object[] closed = {opened(), add(share(1, 5)), close(now())};
    refused(DistributionRefusal.DISTRIBUTION_NOT_OPEN, add(share(2, 1)), closed);
    refused(DistributionRefusal.DISTRIBUTION_NOT_OPEN, withdraw(1), closed);
    refused(DistributionRefusal.DISTRIBUTION_NOT_OPEN, close(now()), closed);
    String digest = PlanLines.digest(List.of(line(1, share(1, 5))));
    when(returned(), closed)
        .expectEvents(new DistributionPlanReturned(digest, "漏户", List.of(), USUAL));
    when(add(share(2, 1)), opened(), add(share(1, 5)), close(now()), returned())
        .expectSuccessfulHandlerExecution();
    refused(DistributionRefusal.DISTRIBUTION_NOT_CLOSED, returned(), opened());
    AnnulDistribution annul = new AnnulDistribution(PLAN, now(), "重复", null);
    refused(DistributionRefusal.DISTRIBUTION_IS_ANNULLED, add(share(1, 1)), opened(), annul);
  }

  @Test
  void what_is_wrong_in_itself_is_refused_by_name() {
    refused(BenefitRefusal.BENEFIT_SUM_REQUIRED, add(share(1, 0)), opened());
    refused(KernelRefusal.AMOUNT_NEGATIVE, add(share(1, -1)), opened());
    refused(KernelRefusal.AMOUNT_TOO_LARGE, add(share(1, Amount.MAX_FEN), share(2, 1)), opened());
    Payee nobody = new Payee(null, null, null, null);
    Payee both = new Payee(household(1).household(), null, household(1).standing(), COMPANY);
    refused(
        DistributionRefusal.DISTRIBUTION_PAYEE_REQUIRED,
        add(to(nobody, DistributionPurpose.WORKS, null)),
        opened());
    refused(
        DistributionRefusal.DISTRIBUTION_PAYEE_REQUIRED,
        add(to(both, DistributionPurpose.DIVIDEND, null)),
        opened());
    refused(
        DistributionRefusal.DISTRIBUTION_TEXT_ABOUT_HOUSEHOLD,
        add(to(household(1), DistributionPurpose.WAGES, "某人")),
        opened());
    refused(
        DistributionRefusal.DISTRIBUTION_TEXT_REQUIRED,
        add(to(new Payee(null, null, null, COMPANY), DistributionPurpose.OTHER_STATED, " ")),
        opened());
    refused(DistributionRefusal.DISTRIBUTION_LINES_REQUIRED, add(), opened());
  }
}
