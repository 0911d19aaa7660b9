package anda.benefit.web;

import anda.benefit.BenefitIrregularity;
import anda.benefit.DistributionLine;
import anda.benefit.DistributionScope;
import anda.benefit.query.DistributionCard;
import anda.benefit.query.DistributionCard.Closed;
import anda.benefit.query.DistributionCard.IrregularPlan;
import anda.benefit.query.DistributionCard.PurposeSum;
import anda.benefit.query.DistributionCard.State;
import anda.benefit.query.LineCard;
import anda.eventstore.view.Card;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 收益分配答复 What the addresses of distributions answer. All money in fen. */
final class DistributionAnswers {

  private DistributionAnswers() {}

  /** 列表行. */
  record DistributionRow(
      String id,
      long position,
      DistributionScope scope,
      State state,
      int lines,
      long fen,
      @Nullable String digest,
      List<BenefitIrregularity> irregularities) {

    static DistributionRow of(Card<DistributionCard> card, DistributionScope scope) {
      DistributionCard state = card.state();
      Closed closed = state.closed();
      return new DistributionRow(
          card.key(),
          card.position(),
          scope,
          state.state(),
          state.lines(),
          state.fen(),
          closed == null ? null : closed.digest(),
          state.irregular().stream().flatMap(one -> one.codes().stream()).distinct().toList());
    }
  }

  /** 分配页. */
  record DistributionPage(
      String id,
      long position,
      DistributionScope scope,
      @Nullable String text,
      State state,
      int lines,
      long fen,
      List<PurposeSum> purposes,
      @Nullable Closed closed,
      @Nullable String returned,
      List<Source> documents,
      @Nullable Source source,
      @Nullable PartialDate on,
      @Nullable String annulled,
      List<IrregularPlan> irregular) {

    static DistributionPage of(Card<DistributionCard> card, DistributionScope scope) {
      DistributionCard state = card.state();
      return new DistributionPage(
          card.key(),
          card.position(),
          scope,
          state.text(),
          state.state(),
          state.lines(),
          state.fen(),
          state.purposes(),
          state.closed(),
          state.returned(),
          state.documents(),
          state.source(),
          state.on(),
          state.annulled(),
          state.irregular());
    }
  }

  /** 明细行. */
  record LineRow(
      String id, long position, String distribution, DistributionLine line, boolean withdrawn) {

    static LineRow of(Card<LineCard> card) {
      LineCard state = card.state();
      return new LineRow(
          card.key(), card.position(), state.distribution(), state.line(), state.withdrawn());
    }
  }
}
