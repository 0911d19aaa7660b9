package anda.benefit.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.benefit.BenefitIrregularity;
import anda.benefit.DistributionEvent.DistributionAnnulled;
import anda.benefit.DistributionEvent.DistributionLinesAdded;
import anda.benefit.DistributionEvent.DistributionLinesWithdrawn;
import anda.benefit.DistributionEvent.DistributionPlanClosed;
import anda.benefit.DistributionEvent.DistributionPlanOpened;
import anda.benefit.DistributionEvent.DistributionPlanReturned;
import anda.benefit.DistributionLine;
import anda.benefit.DistributionScope;
import anda.benefit.command.DistributionCommand.AddLines;
import anda.benefit.command.DistributionCommand.AnnulDistribution;
import anda.benefit.command.DistributionCommand.ClosePlan;
import anda.benefit.command.DistributionCommand.NewLine;
import anda.benefit.command.DistributionCommand.OpenPlan;
import anda.benefit.command.DistributionCommand.ReturnPlan;
import anda.benefit.command.DistributionCommand.WithdrawLines;
import anda.kernel.Amount;
import anda.kernel.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * 收益分配 The plan of one distribution: lines come and go while it is open; closed, it is its digest.
 *
 * <p>Each line is money above zero, and nobody stands twice for one purpose.
 */
@Aggregate(type = "Distribution")
class Distribution extends DistributionState {

  Distribution() {}

  @CommandHandler
  Distribution(OpenPlan command) {
    id = command.distribution();
    DistributionPolicy.scope(command.scope(), command.text());
    BenefitPolicy.documents(command.documents());
    apply(new DistributionPlanOpened(command.scope(), command.text(), command.documents()));
  }

  @CommandHandler
  void handle(AddLines command) {
    open();
    DistributionPolicy.lines(command.lines());
    if (lines.size() + command.lines().size() > DistributionPolicy.MOST_LINES) {
      throw new Refused(
          DistributionRefusal.DISTRIBUTION_TOO_MANY_LINES,
          "lines",
          Integer.toString(DistributionPolicy.MOST_LINES));
    }
    Set<String> now = new HashSet<>();
    List<DistributionLine> more = new ArrayList<>();
    long total = sum;
    for (NewLine line : command.lines()) {
      String key = DistributionPolicy.key(line.payee(), line.purpose());
      if (key != null && (taken.contains(key) || !now.add(key))) {
        throw new Refused(
            DistributionRefusal.DISTRIBUTION_LINE_TWICE,
            "lines.household",
            String.valueOf(line.payee().household()));
      }
      total = Amount.inRange(total + line.fen());
      more.add(
          new DistributionLine(
              lastNumber + more.size() + 1,
              line.payee(),
              line.purpose(),
              line.fen(),
              line.measure(),
              line.text()));
    }
    int chunk = chunks;
    for (List<DistributionLine> part : PlanLines.chunks(more)) {
      chunk++;
      apply(new DistributionLinesAdded(chunk, part, here()));
    }
  }

  @CommandHandler
  void handle(WithdrawLines command) {
    open();
    BenefitPolicy.reason(command.reason());
    if (command.numbers().isEmpty()) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_LINES_REQUIRED, "numbers");
    }
    BenefitPolicy.once("numbers", command.numbers().stream().map(String::valueOf).toList());
    List<DistributionLine> leave = new ArrayList<>();
    for (Integer number : command.numbers()) {
      DistributionLine line = lines.get(number);
      if (line == null) {
        throw new Refused(
            DistributionRefusal.DISTRIBUTION_LINE_UNKNOWN, "numbers", Integer.toString(number));
      }
      leave.add(line);
    }
    for (List<DistributionLine> part : PlanLines.chunks(leave)) {
      apply(new DistributionLinesWithdrawn(part, command.reason(), here()));
    }
  }

  @CommandHandler
  void handle(ClosePlan command) {
    open();
    BenefitPolicy.documents(command.documents());
    if (lines.isEmpty()) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_EMPTY, null);
    }
    if (command.lines() != null && command.lines() != lines.size()) {
      throw new Refused(
          DistributionRefusal.DISTRIBUTION_COUNT_DIFFERS,
          "lines",
          Integer.toString(command.lines()),
          Integer.toString(lines.size()));
    }
    if (command.fen() != null && command.fen() != sum) {
      throw new Refused(
          DistributionRefusal.DISTRIBUTION_SUM_DIFFERS,
          "fen",
          Long.toString(command.fen()),
          Long.toString(sum));
    }
    List<BenefitIrregularity> broken = new ArrayList<>(TwoPersons.broken(command.act()));
    broken.addAll(BenefitArrangement.early(command.act(), firstDay));
    apply(
        new DistributionPlanClosed(
            lines.size(),
            sum,
            PlanLines.digest(lines.values()),
            command.documents(),
            here(),
            BenefitPolicy.settle(command.act(), broken)));
  }

  @CommandHandler
  void handle(ReturnPlan command) {
    live();
    BenefitPolicy.reason(command.reason());
    BenefitPolicy.documents(command.documents());
    String closed = digest;
    if (closed == null) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_NOT_CLOSED, null);
    }
    apply(new DistributionPlanReturned(closed, command.reason(), command.documents(), here()));
  }

  @CommandHandler
  void handle(AnnulDistribution command) {
    live();
    BenefitPolicy.reason(command.reason());
    apply(new DistributionAnnulled(command.reason(), command.replacedBy(), here()));
  }

  private DistributionScope here() {
    return Objects.requireNonNull(scope);
  }

  private void open() {
    live();
    if (digest != null) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_NOT_OPEN, null);
    }
  }

  private void live() {
    if (annulled) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_IS_ANNULLED, null);
    }
  }
}
