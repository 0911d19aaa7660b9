package anda.benefit.web;

import anda.benefit.web.ArrangementRequests.PlaceRequest;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.web.ActRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 公布分配请求 Bodies of the writing addresses of published distributions. */
final class PublishedRequests {

  private PublishedRequests() {}

  /** 公布内容; what is left out is not stated. */
  record PublishedBody(
      @Nullable List<PlaceRequest> places,
      @Nullable String placeText,
      @Nullable String scheme,
      @Nullable String asset,
      @Nullable Amount principal,
      @Nullable String rule,
      @Nullable Amount paid,
      @Nullable PartialDate paidOn,
      @Nullable String paidOnText,
      @Nullable Long households,
      @Nullable Long persons,
      @Nullable Amount perHousehold,
      @Nullable Amount perPerson,
      @Nullable String split,
      @Nullable String note) {}

  /** 登记. */
  record RecordPublishedBody(@Nullable PublishedBody published, @Nullable ActRequest act) {}

  /** 更正: the whole as it was published. */
  record CorrectPublishedBody(
      @Nullable PublishedBody published,
      @Nullable String reason,
      @Nullable String corrects,
      @Nullable ActRequest act) {}

  /** 关联、取消关联. */
  record LinkPublishedBody(
      @Nullable String target, @Nullable String reason, @Nullable ActRequest act) {}

  /** 作废. */
  record AnnulPublishedBody(
      @Nullable String reason, @Nullable String replacedBy, @Nullable ActRequest act) {}
}
