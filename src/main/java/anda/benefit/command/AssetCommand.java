package anda.benefit.command;

import anda.benefit.AssetCondition;
import anda.benefit.AssetFacts;
import anda.benefit.DisposalConsent;
import anda.benefit.DisposalManner;
import anda.benefit.HandedHousehold;
import anda.benefit.RightHolder;
import anda.benefit.WorthBasis;
import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.Command;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.Party;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 项目资产指令 What may be asked of a project asset. */
public sealed interface AssetCommand extends Command {

  /** Id of the asset. */
  @TargetAggregateIdentifier
  String asset();

  /** 登记. */
  record RegisterAsset(String asset, Act act, AssetFacts facts, List<Source> documents)
      implements AssetCommand {}

  /** 确权. */
  record ConfirmTitle(String asset, Act act, List<RightHolder> rights, List<Source> documents)
      implements AssetCommand {}

  /** 移交. */
  record HandOverAsset(
      String asset,
      Act act,
      @Nullable Party receiver,
      List<HandedHousehold> households,
      @Nullable Integer householdCount,
      List<Source> documents)
      implements AssetCommand {}

  /** 权利变更. */
  record ChangeRights(
      String asset, Act act, List<RightHolder> rights, String reason, List<Source> documents)
      implements AssetCommand {}

  /** 重新估值. */
  record RevalueAsset(
      String asset, Act act, long worthFen, WorthBasis basis, String reason, List<Source> documents)
      implements AssetCommand {}

  /** 管护检查. */
  record CheckUpkeep(
      String asset,
      Act act,
      AssetCondition condition,
      List<Quantity> found,
      @Nullable String text,
      List<Source> documents)
      implements AssetCommand {}

  /** 维修. */
  record MaintainAsset(
      String asset, Act act, String text, @Nullable Amount cost, List<Source> documents)
      implements AssetCommand {}

  /** 提出处置. */
  record ProposeDisposal(
      String asset,
      Act act,
      DisposalManner manner,
      String reason,
      @Nullable Long expectedFen,
      List<Source> documents)
      implements AssetCommand {}

  /** 同意处置. */
  record ConsentToDisposal(
      String asset, Act act, DisposalConsent consent, Party body, List<Source> documents)
      implements AssetCommand {}

  /** 撤回处置. */
  record WithdrawDisposal(String asset, Act act, String reason) implements AssetCommand {}

  /** 处置. */
  record DisposeOfAsset(
      String asset,
      Act act,
      DisposalManner manner,
      @Nullable Long proceedsFen,
      @Nullable Party receiver,
      @Nullable String text,
      List<Source> documents)
      implements AssetCommand {}

  /** 更正. */
  record CorrectAsset(String asset, Act act, AssetFacts facts, String reason)
      implements AssetCommand {}

  /** 作废. */
  record AnnulAsset(String asset, Act act, String reason, @Nullable String replacedBy)
      implements AssetCommand {}
}
