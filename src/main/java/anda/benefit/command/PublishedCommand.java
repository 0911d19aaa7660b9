package anda.benefit.command;

import anda.benefit.PublishedDistribution;
import anda.imports.ImportedRow;
import anda.kernel.Act;
import anda.kernel.Command;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 公布分配指令 What may be asked of a published distribution. */
public sealed interface PublishedCommand extends Command {

  /** Id of the record. */
  @TargetAggregateIdentifier
  String published();

  /** 登记. */
  record RecordPublished(
      String published, Act act, PublishedDistribution facts, @Nullable ImportedRow imported)
      implements PublishedCommand {}

  /**
   * 更正.
   *
   * @param corrects id of the event that is corrected; null = the first one
   */
  record CorrectPublished(
      String published,
      Act act,
      PublishedDistribution facts,
      String reason,
      @Nullable String corrects,
      @Nullable ImportedRow imported)
      implements PublishedCommand {}

  /** 关联. */
  record LinkPublished(String published, Act act, String target, String reason)
      implements PublishedCommand {}

  /** 取消关联. */
  record UnlinkPublished(String published, Act act, String target, String reason)
      implements PublishedCommand {}

  /** 作废. */
  record AnnulPublished(String published, Act act, String reason, @Nullable String replacedBy)
      implements PublishedCommand {}
}
