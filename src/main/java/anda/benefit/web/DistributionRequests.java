package anda.benefit.web;

import anda.benefit.DistributionPurpose;
import anda.benefit.web.ArrangementRequests.PartyRequest;
import anda.benefit.web.ArrangementRequests.PlaceRequest;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.web.ActRequest;
import anda.web.ActRequest.SourceRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 收益分配请求 Bodies of the writing addresses of distributions. */
final class DistributionRequests {

  private DistributionRequests() {}

  /** 分配范围; project and pairings are those of the arrangement. */
  record PlanBody(
      @Nullable String title,
      @Nullable String arrangement,
      @Nullable PlaceRequest place,
      @Nullable PartialDate period,
      @Nullable String text) {}

  /** 编制. */
  record OpenPlanBody(
      @Nullable PlanBody plan, @Nullable List<SourceRequest> documents, @Nullable ActRequest act) {}

  /** 明细: to a household, or to a party, or to neither where it is kept back. */
  record LineBody(
      @Nullable String household,
      @Nullable String member,
      @Nullable PartyRequest party,
      @Nullable DistributionPurpose purpose,
      @Nullable Long fen,
      @Nullable Quantity measure,
      @Nullable String text) {}

  /** 编入. */
  record LinesBody(@Nullable List<LineBody> lines, @Nullable ActRequest act) {}

  /** 撤去. */
  record WithdrawLinesBody(
      @Nullable List<Integer> numbers, @Nullable String reason, @Nullable ActRequest act) {}

  /** 定稿; count and sum, where given, must be those of the lines. */
  record ClosePlanBody(
      @Nullable Integer lines,
      @Nullable Long fen,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 退回. */
  record ReturnPlanBody(
      @Nullable String reason, @Nullable List<SourceRequest> documents, @Nullable ActRequest act) {}

  /** 作废. */
  record AnnulDistributionBody(
      @Nullable String reason, @Nullable String replacedBy, @Nullable ActRequest act) {}
}
