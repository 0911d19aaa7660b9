package anda.project.web;

import anda.kernel.PartialDate;
import anda.project.StatementEvent.Relation;
import anda.project.web.PlanRequest.MeasuredRequest;
import anda.project.web.PlanRequest.PartyRequest;
import anda.project.web.PlanRequest.PlaceRequest;
import anda.web.ActRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 公布数据请求 Bodies of the writing addresses of statements. */
final class StatementRequests {

  private StatementRequests() {}

  /** 范围; the title is required. */
  record Scope(
      @Nullable String title,
      @Nullable String programme,
      @Nullable List<String> pairings,
      @Nullable List<PlaceRequest> places,
      @Nullable String placeText,
      @Nullable List<PartyRequest> donors,
      @Nullable String fundsText,
      @Nullable String sectorText,
      @Nullable PartialDate period,
      @Nullable PartialDate asOf) {}

  /** 登记. */
  record RecordIt(
      @Nullable Scope scope,
      @Nullable List<MeasuredRequest> measures,
      @Nullable String progressText,
      @Nullable String note,
      @Nullable ActRequest act) {}

  /** 更正: the whole as it was published. */
  record Correct(
      @Nullable Scope scope,
      @Nullable List<MeasuredRequest> measures,
      @Nullable String progressText,
      @Nullable String note,
      @Nullable String reason,
      @Nullable String corrects,
      @Nullable ActRequest act) {}

  /** 关联、取消关联. */
  record Link(
      @Nullable String target,
      @Nullable Relation relation,
      @Nullable String reason,
      @Nullable ActRequest act) {}

  /** 作废. */
  record Annul(@Nullable String reason, @Nullable String replacedBy, @Nullable ActRequest act) {}
}
