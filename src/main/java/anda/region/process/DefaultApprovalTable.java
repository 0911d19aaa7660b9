package anda.region.process;

import anda.kernel.Act;
import anda.kernel.PlaceRef.Level;
import anda.kernel.Source;
import anda.region.ApprovalStep;
import anda.region.ApprovalStep.Kind;
import anda.region.ApprovalTables;
import anda.region.PartnerPart;
import anda.region.command.ApprovalTableCommand.SetSteps;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * 通用审批流程 The steps that count where a place has set none of its own.
 *
 * <p>The first four follow a published town page on how projects enter the county library; that
 * approval by document ends them is the general usage, as the note says. No step asks for a paper
 * or for the partner here: that is for the local tables to say.
 */
final class DefaultApprovalTable {

  static final String ID = ApprovalTables.idOf(null);

  private static final Source SOURCE =
      new Source(
          Source.Kind.DOCUMENT, "项目库建设申报流程", null, "狸桥镇", LocalDate.of(2024, 11, 1), null, null);
  private static final String NOTE = "申报、审核、论证、审定依来源；批复为通行做法。各旗县可另行设定。";

  private DefaultApprovalTable() {}

  static Seed seed(BiFunction<String, Source, Act> act) {
    List<ApprovalStep> steps =
        List.of(
            step(Kind.PROPOSAL, "申报", null),
            step(Kind.REVIEW, "审核", Level.TOWNSHIP),
            step(Kind.APPRAISAL, "论证", Level.COUNTY),
            step(Kind.ADMISSION, "审定入库", Level.COUNTY),
            step(Kind.APPROVAL, "批复", Level.COUNTY));
    return new Seed(ID, new SetSteps(act.apply(ID, SOURCE), ID, null, null, steps, NOTE));
  }

  private static ApprovalStep step(Kind kind, String name, @Nullable Level level) {
    return new ApprovalStep(kind, name, level, null, null, null, PartnerPart.NONE);
  }
}
