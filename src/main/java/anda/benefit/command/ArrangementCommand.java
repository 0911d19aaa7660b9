package anda.benefit.command;

import anda.benefit.ArrangementFacts;
import anda.benefit.BenefitIncomeKind;
import anda.benefit.SplitRule;
import anda.benefit.Term;
import anda.imports.ImportedRow;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.Party;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 利益联结指令 What may be asked of a benefit arrangement and of its money. */
public sealed interface ArrangementCommand extends Command {

  /** Id of the arrangement. */
  @TargetAggregateIdentifier
  String arrangement();

  /** 签订. */
  record SignArrangement(
      String arrangement, Act act, ArrangementFacts facts, List<Source> documents)
      implements ArrangementCommand {}

  /** 存量接管. */
  record TakeOverArrangement(
      String arrangement,
      Act act,
      ArrangementFacts facts,
      @Nullable PartialDate asOf,
      @Nullable ImportedRow imported)
      implements ArrangementCommand {}

  /** 条款变更. */
  record ChangeTerms(
      String arrangement,
      Act act,
      PartialDate from,
      List<Term> terms,
      List<SplitRule> splits,
      String reason,
      List<Source> documents)
      implements ArrangementCommand {}

  /** 续签. */
  record RenewArrangement(
      String arrangement, Act act, PartialDate until, List<Term> terms, List<Source> documents)
      implements ArrangementCommand {}

  /** 终止. */
  record EndArrangement(
      String arrangement, Act act, PartialDate last, String reason, List<Source> documents)
      implements ArrangementCommand {}

  /** 更正. */
  record CorrectArrangement(
      String arrangement,
      Act act,
      ArrangementFacts facts,
      String reason,
      @Nullable ImportedRow imported)
      implements ArrangementCommand {}

  /** 作废. */
  record AnnulArrangement(String arrangement, Act act, String reason, @Nullable String replacedBy)
      implements ArrangementCommand {}

  /** 期初余额. */
  record StateOpeningBalance(
      String arrangement, Act act, String entry, long fen, List<Source> documents)
      implements ArrangementCommand {}

  /** 收益到账. */
  record ReceiveIncome(
      String arrangement,
      Act act,
      String entry,
      BenefitIncomeKind kind,
      long fen,
      List<Quantity> things,
      @Nullable PartialDate period,
      @Nullable String term,
      @Nullable Party payer,
      @Nullable String text,
      List<Source> documents)
      implements ArrangementCommand {}

  /** 本金返还. */
  record TakeBackPrincipal(
      String arrangement,
      Act act,
      String entry,
      long fen,
      List<Quantity> things,
      List<Source> documents)
      implements ArrangementCommand {}

  /** 垫付. */
  record MakeAdvance(
      String arrangement,
      Act act,
      String entry,
      long fen,
      Party by,
      String reason,
      List<Source> documents)
      implements ArrangementCommand {}

  /** 归还垫付. */
  record RepayAdvance(
      String arrangement, Act act, String entry, String advance, long fen, List<Source> documents)
      implements ArrangementCommand {}

  /** 留存调整. */
  record SetReserve(String arrangement, Act act, long fen, String reason, List<Source> documents)
      implements ArrangementCommand {}

  /** 收支记录作废. */
  record AnnulEntry(String arrangement, Act act, String entry, String reason)
      implements ArrangementCommand {}
}
