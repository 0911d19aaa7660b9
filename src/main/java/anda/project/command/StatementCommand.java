package anda.project.command;

import anda.imports.ImportedRow;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.project.Measured;
import anda.project.StatementEvent.Relation;
import anda.project.StatementScope;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 公布数据指令 What may be asked of a published statement. */
public sealed interface StatementCommand extends Command {

  /** Id of the statement. */
  @TargetAggregateIdentifier
  String statement();

  /** 登记公布数据. */
  record RecordStatement(
      String statement,
      Act act,
      StatementScope scope,
      List<Measured> measures,
      @Nullable String progressText,
      @Nullable String note,
      @Nullable ImportedRow imported)
      implements StatementCommand {}

  /** 关联. */
  record LinkStatement(String statement, Act act, String target, Relation relation, String reason)
      implements StatementCommand {}

  /** 取消关联. */
  record UnlinkStatement(String statement, Act act, String target, Relation relation, String reason)
      implements StatementCommand {}

  /**
   * 更正 The whole as it was published.
   *
   * @param corrects id of the event that was wrong; null = the first one
   */
  record CorrectStatement(
      String statement,
      Act act,
      StatementScope scope,
      List<Measured> measures,
      @Nullable String progressText,
      @Nullable String note,
      String reason,
      @Nullable String corrects,
      @Nullable ImportedRow imported)
      implements StatementCommand {}

  /** 作废. */
  record AnnulStatement(String statement, Act act, String reason, @Nullable String replacedBy)
      implements StatementCommand {}
}
