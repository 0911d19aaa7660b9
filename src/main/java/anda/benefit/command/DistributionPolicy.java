package anda.benefit.command;

import anda.benefit.DistributionPurpose;
import anda.benefit.DistributionScope;
import anda.benefit.Payee;
import anda.benefit.command.DistributionCommand.NewLine;
import anda.kernel.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 分配结构规则 What is wrong in itself about the plan of a distribution. */
final class DistributionPolicy {

  /** Most lines of one distribution: a sumu's, with some to spare. */
  static final int MOST_LINES = 20_000;

  private DistributionPolicy() {}

  static void scope(DistributionScope scope, @Nullable String text) {
    if (scope.title().isBlank()) {
      throw new Refused(BenefitRefusal.BENEFIT_TITLE_REQUIRED, "plan.title");
    }
    BenefitPolicy.text("plan.title", scope.title(), BenefitPolicy.TITLE);
    BenefitPolicy.text("plan.text", text, BenefitPolicy.TEXT);
    BenefitPolicy.once("plan.pairings", scope.pairings());
  }

  static void lines(List<NewLine> lines) {
    if (lines.isEmpty()) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_LINES_REQUIRED, "lines");
    }
    BenefitPolicy.size("lines", lines);
    lines.forEach(DistributionPolicy::line);
  }

  private static void line(NewLine line) {
    BenefitPolicy.positive("lines.fen", line.fen());
    if (line.measure() != null) {
      BenefitPolicy.things("lines.measure", List.of(line.measure()));
      BenefitPolicy.text("lines.measure", line.measure().text(), BenefitPolicy.TITLE);
    }
    BenefitPolicy.text("lines.text", line.text(), BenefitPolicy.TITLE);
    Payee payee = line.payee();
    boolean household = payee.household() != null;
    boolean kept = line.purpose() == DistributionPurpose.RESERVE;
    boolean one = household ? payee.party() == null : payee.party() != null || kept;
    if (!one || household != (payee.standing() != null) || payee.member() != null && !household) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_PAYEE_REQUIRED, "lines.household");
    }
    if (payee.party() != null) {
      BenefitPolicy.text("lines.party.name", payee.party().name(), BenefitPolicy.TITLE);
    }
    // Words about a household sooner or later hold a name, and the log keeps them for ever.
    if (household && line.text() != null) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_TEXT_ABOUT_HOUSEHOLD, "lines.text");
    }
    boolean silent = line.text() == null || line.text().isBlank();
    if (!household && silent && line.purpose() == DistributionPurpose.OTHER_STATED) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_TEXT_REQUIRED, "lines.text");
    }
  }

  /** What is unique within a distribution; null = the line may be repeated. */
  static @Nullable String key(Payee payee, DistributionPurpose purpose) {
    return payee.household() == null
        ? null
        : payee.household() + " " + payee.member() + " " + purpose;
  }
}
