package anda.project;

import static anda.project.ProjectSamples.*;

import anda.imports.ImportedRow;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.project.ProjectEvent.*;
import anda.project.StatementEvent.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Three values of each event of published statements: bare, usual and full. */
final class StatementEventSamples {

  private static final List<String> NONE = List.of();
  private static final List<String> ONE = List.of(PAIRING);
  private static final String OTHER = "project-00000000-0000-4000-8000-000000000002";
  private static final ImportedRow ROW =
      new ImportedRow("projects", "P001", Map.of("id", "P001", "place", "突泉县"));

  private StatementEventSamples() {}

  static Measured measured(Measured.Measure measure, Amount amount) {
    return new Measured(measure, amount, null, null, Amount.Qualifier.EXACT, "3171");
  }

  private static StatementScope wideScope() {
    return new StatementScope(
        "2020年市级资金",
        "京蒙",
        ONE,
        List.of(TUQUAN),
        "突泉县",
        List.of(new Party("房山区", null, TUQUAN)),
        "Beijing city",
        "all",
        PartialDate.year(2020, PartialDate.Basis.REPORTED, "2020"),
        PartialDate.day(LocalDate.of(2020, 6, 30), PartialDate.Basis.AS_OF));
  }

  private static StatementScope narrowScope() {
    return new StatementScope("统计", "京蒙", NONE, List.of(), null, List.of(), null, null, null, null);
  }

  static List<Measured> measures() {
    Amount city = Amount.exact(AmountKind.CITY_FISCAL, 3_728_000_000L);
    return List.of(
        measured(Measured.Measure.ALLOCATED, city),
        new Measured(
            Measured.Measure.PAID,
            null,
            null,
            new Measured.Rate(710_000, Measured.Measure.ALLOCATED),
            Amount.Qualifier.EXACT,
            "71"),
        new Measured(
            Measured.Measure.PROJECTS,
            null,
            new Quantity("6", "个", "6"),
            null,
            Amount.Qualifier.EXACT,
            "6"),
        new Measured(Measured.Measure.OTHER, null, null, null, Amount.Qualifier.ABOUT, "近8000人"));
  }

  /** All samples, in threes. */
  static List<DomainEvent> all() {
    return List.of(
        new PublishedStatementRecorded(narrowScope(), List.of(), null, null, null),
        new PublishedStatementRecorded(wideScope(), measures(), "支付71%", null, ROW),
        new PublishedStatementRecorded(wideScope(), measures(), null, "2646.9 implied", null),
        new StatementLinked(PROJECT, Relation.CONTAINS, "列入附表"),
        new StatementLinked(STATEMENT, Relation.SAME_MONEY, "同一笔资金"),
        new StatementLinked(OTHER, Relation.CONTRADICTS, "金额不同"),
        new StatementUnlinked(PROJECT, Relation.CONTAINS, "看错了"),
        new StatementUnlinked(STATEMENT, Relation.SAME_MONEY, "不是同一笔"),
        new StatementUnlinked(OTHER, Relation.PART_OF, "误关联"),
        new StatementCorrected(narrowScope(), List.of(), null, null, "录入错误", null),
        new StatementCorrected(wideScope(), measures(), "支付71%", null, "来源更正", ROW),
        new StatementCorrected(wideScope(), List.of(), null, "无金额", "误录金额", null),
        new StatementAnnulled("误录", null, NONE),
        new StatementAnnulled("重复", STATEMENT, ONE),
        new StatementAnnulled("来源撤回", null, NONE));
  }
}
