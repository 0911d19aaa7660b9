package anda.benefit.web;

import anda.benefit.AssetCondition;
import anda.benefit.AssetRight;
import anda.benefit.DisposalConsent;
import anda.benefit.DisposalManner;
import anda.benefit.WorthBasis;
import anda.benefit.web.ArrangementRequests.PartyRequest;
import anda.benefit.web.ArrangementRequests.PlaceRequest;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.project.AssetClass;
import anda.web.ActRequest;
import anda.web.ActRequest.SourceRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 项目资产请求 Bodies of the writing addresses of assets. */
final class AssetRequests {

  private AssetRequests() {}

  /** 权利人. */
  record RightBody(
      @Nullable AssetRight right,
      @Nullable PartyRequest holder,
      @Nullable Integer sharePpm,
      @Nullable PartialDate until) {}

  /** 到户移交. */
  record HandedBody(@Nullable String household, @Nullable List<Quantity> things) {}

  /** 资产内容; the class is not stated unless given. */
  record AssetBody(
      @Nullable String name,
      @Nullable String project,
      @Nullable List<String> pairings,
      @Nullable AssetClass assetClass,
      @Nullable List<Quantity> things,
      @Nullable List<Amount> value,
      @Nullable List<PlaceRequest> places,
      @Nullable PartialDate formed,
      @Nullable List<RightBody> rights,
      @Nullable String text) {}

  /** 登记. */
  record RegisterAssetBody(
      @Nullable AssetBody facts,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 确权、权利变更. */
  record RightsBody(
      @Nullable List<RightBody> rights,
      @Nullable String reason,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 移交: to a party, or to households by id or number. */
  record HandOverBody(
      @Nullable PartyRequest receiver,
      @Nullable List<HandedBody> households,
      @Nullable Integer householdCount,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 重新估值. */
  record RevalueBody(
      @Nullable Long worthFen,
      @Nullable WorthBasis basis,
      @Nullable String reason,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 管护检查. */
  record UpkeepBody(
      @Nullable AssetCondition condition,
      @Nullable List<Quantity> found,
      @Nullable String text,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 维修. */
  record RepairBody(
      @Nullable String text,
      @Nullable Amount cost,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 提出处置. */
  record ProposeDisposalBody(
      @Nullable DisposalManner manner,
      @Nullable String reason,
      @Nullable Long expectedFen,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 同意处置. */
  record ConsentBody(
      @Nullable DisposalConsent consent,
      @Nullable PartyRequest body,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 处置. */
  record DisposeBody(
      @Nullable DisposalManner manner,
      @Nullable Long proceedsFen,
      @Nullable PartyRequest receiver,
      @Nullable String text,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 撤回处置. */
  record WithdrawDisposalBody(@Nullable String reason, @Nullable ActRequest act) {}

  /** 更正: the whole as it is. */
  record CorrectAssetBody(
      @Nullable AssetBody facts, @Nullable String reason, @Nullable ActRequest act) {}

  /** 作废. */
  record AnnulAssetBody(
      @Nullable String reason, @Nullable String replacedBy, @Nullable ActRequest act) {}
}
