package anda.benefit.web;

import anda.benefit.BenefitIncomeKind;
import anda.benefit.Cadence;
import anda.benefit.EachOf;
import anda.benefit.ReceiverKind;
import anda.benefit.SplitBasis;
import anda.benefit.TermKind;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.project.LinkageMode;
import anda.web.ActRequest;
import anda.web.ActRequest.SourceRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 利益联结请求 Bodies of the writing addresses of arrangements. */
final class ArrangementRequests {

  private ArrangementRequests() {}

  /** 地点 A code, a name, or both. */
  record PlaceRequest(@Nullable String code, @Nullable String name) {}

  /** 参与方 A unit by id, or a party by name. */
  record PartyRequest(@Nullable String name, @Nullable String unit, @Nullable PlaceRequest place) {}

  /** 受益方. */
  record ReceiverBody(
      @Nullable ReceiverKind kind,
      @Nullable PartyRequest party,
      @Nullable List<PlaceRequest> places,
      @Nullable Integer count,
      @Nullable String text) {}

  /** 条款; not guaranteed unless it says so. */
  record TermBody(
      @Nullable String key,
      @Nullable TermKind kind,
      @Nullable ReceiverKind receiver,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable Cadence cadence,
      @Nullable Integer dueMonth,
      @Nullable Integer dueDay,
      @Nullable Integer ratePpm,
      @Nullable Long fen,
      @Nullable EachOf each,
      @Nullable Integer count,
      @Nullable List<Quantity> things,
      @Nullable String status,
      @Nullable Boolean guaranteed,
      @Nullable String text) {}

  /** 分配份额; not served first unless it says so, by a basis not stated unless given. */
  record SplitPartBody(
      @Nullable ReceiverKind receiver,
      @Nullable Integer sharePpm,
      @Nullable Long fen,
      @Nullable Boolean first,
      @Nullable SplitBasis basis,
      @Nullable String text) {}

  /** 分配规则. */
  record SplitRuleBody(
      @Nullable LocalDate from, @Nullable List<SplitPartBody> parts, @Nullable String text) {}

  /** 利益联结内容; what is left out is not stated. */
  record ArrangementBody(
      @Nullable String title,
      @Nullable String project,
      @Nullable List<String> assets,
      @Nullable List<LinkageMode> modes,
      @Nullable List<Amount> principal,
      @Nullable List<Quantity> things,
      @Nullable PartyRequest payer,
      @Nullable List<ReceiverBody> receivers,
      @Nullable List<PlaceRequest> places,
      @Nullable List<String> pairings,
      @Nullable PartialDate from,
      @Nullable PartialDate until,
      @Nullable List<TermBody> terms,
      @Nullable List<SplitRuleBody> splits,
      @Nullable String text) {}

  /** 签订. */
  record SignBody(
      @Nullable ArrangementBody facts,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 存量接管. */
  record TakeOverBody(
      @Nullable ArrangementBody facts, @Nullable PartialDate asOf, @Nullable ActRequest act) {}

  /** 条款变更. */
  record ChangeTermsBody(
      @Nullable PartialDate from,
      @Nullable List<TermBody> terms,
      @Nullable List<SplitRuleBody> splits,
      @Nullable String reason,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 续签. */
  record RenewBody(
      @Nullable PartialDate until,
      @Nullable List<TermBody> terms,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 终止. */
  record EndBody(
      @Nullable PartialDate last,
      @Nullable String reason,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 更正: the whole as it was agreed. */
  record CorrectArrangementBody(
      @Nullable ArrangementBody facts, @Nullable String reason, @Nullable ActRequest act) {}

  /** 作废. */
  record AnnulArrangementBody(
      @Nullable String reason, @Nullable String replacedBy, @Nullable ActRequest act) {}

  /** 期初余额. */
  record OpeningBody(
      @Nullable Long fen, @Nullable List<SourceRequest> documents, @Nullable ActRequest act) {}

  /** 收益到账; no money unless it says so. */
  record IncomeBody(
      @Nullable BenefitIncomeKind kind,
      @Nullable Long fen,
      @Nullable List<Quantity> things,
      @Nullable PartialDate period,
      @Nullable String term,
      @Nullable PartyRequest payer,
      @Nullable String text,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 本金返还. */
  record PrincipalBody(
      @Nullable Long fen,
      @Nullable List<Quantity> things,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 垫付. */
  record AdvanceBody(
      @Nullable Long fen,
      @Nullable PartyRequest by,
      @Nullable String reason,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 归还垫付. */
  record RepayBody(
      @Nullable String advance,
      @Nullable Long fen,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 留存调整. */
  record ReserveBody(
      @Nullable Long fen,
      @Nullable String reason,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 收支记录作废. */
  record AnnulEntryBody(
      @Nullable String entry, @Nullable String reason, @Nullable ActRequest act) {}
}
