package anda.benefit.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.benefit.ArrangementEvent.BenefitArrangementAnnulled;
import anda.benefit.ArrangementEvent.BenefitArrangementCorrected;
import anda.benefit.ArrangementEvent.BenefitArrangementEnded;
import anda.benefit.ArrangementEvent.BenefitArrangementRenewed;
import anda.benefit.ArrangementEvent.BenefitArrangementSigned;
import anda.benefit.ArrangementEvent.BenefitArrangementTakenOver;
import anda.benefit.ArrangementEvent.BenefitArrangementTermsChanged;
import anda.benefit.ArrangementFacts;
import anda.benefit.BenefitIrregularity;
import anda.benefit.IncomeEvent.AdvanceMade;
import anda.benefit.IncomeEvent.AdvanceRepaid;
import anda.benefit.IncomeEvent.IncomeEntryAnnulled;
import anda.benefit.IncomeEvent.IncomeReceived;
import anda.benefit.IncomeEvent.OpeningBalanceStated;
import anda.benefit.IncomeEvent.PrincipalReturned;
import anda.benefit.IncomeEvent.ReserveSet;
import anda.benefit.Routing;
import anda.benefit.Term;
import anda.benefit.command.ArrangementCommand.AnnulArrangement;
import anda.benefit.command.ArrangementCommand.AnnulEntry;
import anda.benefit.command.ArrangementCommand.ChangeTerms;
import anda.benefit.command.ArrangementCommand.CorrectArrangement;
import anda.benefit.command.ArrangementCommand.EndArrangement;
import anda.benefit.command.ArrangementCommand.MakeAdvance;
import anda.benefit.command.ArrangementCommand.ReceiveIncome;
import anda.benefit.command.ArrangementCommand.RenewArrangement;
import anda.benefit.command.ArrangementCommand.RepayAdvance;
import anda.benefit.command.ArrangementCommand.SetReserve;
import anda.benefit.command.ArrangementCommand.SignArrangement;
import anda.benefit.command.ArrangementCommand.StateOpeningBalance;
import anda.benefit.command.ArrangementCommand.TakeBackPrincipal;
import anda.benefit.command.ArrangementCommand.TakeOverArrangement;
import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.kernel.Source;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 利益联结 One benefit arrangement with its terms and its money.
 *
 * <p>Its money never goes below zero, whoever says so and whenever: that is arithmetic, not
 * procedure. Longer than 250 lines because one class must hold one handler for each of its 14
 * commands; the rules stand in {@link BenefitPolicy}.
 */
@Aggregate(type = "BenefitArrangement")
class BenefitArrangement extends ArrangementState {

  BenefitArrangement() {}

  @CommandHandler
  BenefitArrangement(SignArrangement command) {
    id = command.arrangement();
    BenefitPolicy.arrangement(command.facts());
    BenefitPolicy.documents(command.documents());
    List<BenefitIrregularity> broken =
        BenefitPolicy.settle(
            command.act(), BenefitPolicy.document(command.act(), command.documents()));
    apply(
        new BenefitArrangementSigned(
            command.facts(), command.documents(), routingOf(command.facts()), broken));
  }

  @CommandHandler
  BenefitArrangement(TakeOverArrangement command) {
    id = command.arrangement();
    BenefitPolicy.arrangement(command.facts());
    if (command.act().isNow() || command.act().src() == null) {
      throw new Refused(BenefitRefusal.BENEFIT_TAKE_OVER_NEEDS_SOURCE, "act");
    }
    apply(
        new BenefitArrangementTakenOver(
            command.facts(), command.asOf(), command.imported(), routingOf(command.facts())));
  }

  @CommandHandler
  void handle(ChangeTerms command) {
    going();
    BenefitPolicy.reason(command.reason());
    BenefitPolicy.documents(command.documents());
    BenefitPolicy.terms("terms", command.terms());
    BenefitPolicy.splits("splits", command.splits());
    if (command.terms().isEmpty() && command.splits().isEmpty()) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_NOTHING_CHANGED, "terms");
    }
    newKeys("terms", command.terms().stream().map(term -> term.key()).toList());
    var broken = papers(command.act(), command.documents());
    apply(
        new BenefitArrangementTermsChanged(
            command.from(),
            command.terms(),
            command.splits(),
            command.reason(),
            command.documents(),
            routing,
            broken));
  }

  @CommandHandler
  void handle(RenewArrangement command) {
    going();
    BenefitPolicy.documents(command.documents());
    BenefitPolicy.terms("terms", command.terms());
    newKeys("terms", command.terms().stream().map(term -> term.key()).toList());
    if (until == null || !command.until().to().isAfter(until.to())) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_RENEWAL_NOT_LATER, "until");
    }
    var broken = papers(command.act(), command.documents());
    apply(
        new BenefitArrangementRenewed(
            command.until(), command.terms(), command.documents(), routing, broken));
  }

  @CommandHandler
  void handle(EndArrangement command) {
    going();
    BenefitPolicy.reason(command.reason());
    BenefitPolicy.documents(command.documents());
    var broken = papers(command.act(), command.documents());
    apply(
        new BenefitArrangementEnded(
            command.last(), command.reason(), command.documents(), routing, broken));
  }

  @CommandHandler
  void handle(CorrectArrangement command) {
    live();
    BenefitPolicy.reason(command.reason());
    BenefitPolicy.arrangement(command.facts());
    for (Term term : command.facts().terms()) {
      if (addedTerms.contains(term.key())) {
        throw new Refused(BenefitRefusal.BENEFIT_LISTED_TWICE, "facts.terms", term.key());
      }
    }
    boolean rowDiffers = command.imported() != null && !command.imported().equals(imported);
    if (command.facts().equals(facts) && !rowDiffers) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_NOTHING_CHANGED, "facts");
    }
    apply(
        new BenefitArrangementCorrected(
            command.facts(),
            command.reason(),
            command.imported(),
            routing,
            routingOf(command.facts())),
        correcting(firstEvent, firstDay));
  }

  @CommandHandler
  void handle(AnnulArrangement command) {
    live();
    BenefitPolicy.reason(command.reason());
    if (entries.values().stream().anyMatch(entry -> !entry.annulled())) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_HAS_MONEY, null);
    }
    apply(new BenefitArrangementAnnulled(command.reason(), command.replacedBy(), routing));
  }

  @CommandHandler
  void handle(StateOpeningBalance command) {
    live();
    entry(command.entry());
    BenefitPolicy.documents(command.documents());
    BenefitPolicy.positive("fen", command.fen());
    room(command.fen());
    if (opening != null) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_OPENING_ALREADY_STATED, null);
    }
    // What was there before may well be older than the arrangement: only its paper is asked for.
    var broken =
        BenefitPolicy.settle(
            command.act(), BenefitPolicy.document(command.act(), command.documents()));
    apply(
        new OpeningBalanceStated(
            command.entry(), command.fen(), command.documents(), routing, broken));
  }

  @CommandHandler
  void handle(ReceiveIncome command) {
    live();
    entry(command.entry());
    BenefitPolicy.documents(command.documents());
    BenefitPolicy.things("things", command.things());
    BenefitPolicy.text("text", command.text(), BenefitPolicy.TEXT);
    if (command.things().isEmpty()) {
      BenefitPolicy.positive("fen", command.fen());
    } else {
      Amount.inRange(command.fen());
    }
    room(command.fen());
    if (command.term() != null && !hasTerm(command.term())) {
      throw new Refused(BenefitRefusal.BENEFIT_TERM_UNKNOWN, "term", command.term());
    }
    var broken = papers(command.act(), command.documents());
    apply(
        new IncomeReceived(
            command.entry(),
            command.kind(),
            command.fen(),
            command.things(),
            command.period(),
            command.term(),
            command.payer(),
            command.text(),
            command.documents(),
            routing,
            broken));
  }

  @CommandHandler
  void handle(TakeBackPrincipal command) {
    live();
    entry(command.entry());
    BenefitPolicy.documents(command.documents());
    BenefitPolicy.things("things", command.things());
    if (command.things().isEmpty()) {
      BenefitPolicy.positive("fen", command.fen());
    } else {
      Amount.inRange(command.fen());
    }
    var broken = papers(command.act(), command.documents());
    apply(
        new PrincipalReturned(
            command.entry(),
            command.fen(),
            command.things(),
            command.documents(),
            routing,
            broken));
  }

  @CommandHandler
  void handle(MakeAdvance command) {
    live();
    entry(command.entry());
    BenefitPolicy.reason(command.reason());
    BenefitPolicy.documents(command.documents());
    BenefitPolicy.positive("fen", command.fen());
    room(command.fen());
    var broken = papers(command.act(), command.documents());
    apply(
        new AdvanceMade(
            command.entry(),
            command.fen(),
            command.by(),
            command.reason(),
            command.documents(),
            routing,
            broken));
  }

  @CommandHandler
  void handle(RepayAdvance command) {
    live();
    entry(command.entry());
    BenefitPolicy.documents(command.documents());
    BenefitPolicy.positive("fen", command.fen());
    Entry advance = entries.get(command.advance());
    if (advance == null || !command.advance().equals(advance.advance())) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_ENTRY_UNKNOWN, "advance", command.advance());
    }
    if (command.fen() > money.owed(command.advance())) {
      throw new Refused(
          BenefitRefusal.ARRANGEMENT_ADVANCE_REPAID_TOO_MUCH,
          "fen",
          Long.toString(money.owed(command.advance())));
    }
    enough(command.fen());
    List<BenefitIrregularity> found =
        new ArrayList<>(BenefitPolicy.twoPersons(command.act(), command.documents()));
    found.addAll(early(command.act(), advance.on()));
    var broken = BenefitPolicy.settle(command.act(), found);
    apply(
        new AdvanceRepaid(
            command.entry(),
            command.advance(),
            command.fen(),
            command.documents(),
            routing,
            broken));
  }

  @CommandHandler
  void handle(SetReserve command) {
    live();
    BenefitPolicy.reason(command.reason());
    BenefitPolicy.documents(command.documents());
    Amount.inRange(command.fen());
    long most = money.free() + money.reserve();
    if (command.fen() > most) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_NOT_ENOUGH_MONEY, "fen", Long.toString(most));
    }
    var broken = papers(command.act(), command.documents());
    apply(new ReserveSet(command.fen(), command.reason(), command.documents(), routing, broken));
  }

  @CommandHandler
  void handle(AnnulEntry command) {
    live();
    BenefitPolicy.reason(command.reason());
    Entry entry = entries.get(command.entry());
    if (entry == null) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_ENTRY_UNKNOWN, "entry", command.entry());
    }
    if (entry.annulled()) {
      throw new Refused(
          BenefitRefusal.ARRANGEMENT_ENTRY_ALREADY_ANNULLED, "entry", command.entry());
    }
    if (entry.fen() > 0) {
      enough(entry.fen());
    }
    boolean repaidSince =
        command.entry().equals(entry.advance()) && money.owed(command.entry()) < entry.fen();
    if (repaidSince) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_ENTRY_USED, "entry", command.entry());
    }
    apply(
        new IncomeEntryAnnulled(command.entry(), command.reason(), routing),
        correcting(entry.event(), entry.on()));
  }

  private List<BenefitIrregularity> papers(Act act, List<Source> documents) {
    List<BenefitIrregularity> broken = new ArrayList<>(BenefitPolicy.document(act, documents));
    broken.addAll(early(act, firstDay));
    return BenefitPolicy.settle(act, broken);
  }

  /** What surely happened before the step it needs. */
  static List<BenefitIrregularity> early(Act act, @Nullable PartialDate step) {
    return step != null && act.on() != null && act.on().to().isBefore(step.from())
        ? List.of(BenefitIrregularity.BEFORE_EARLIER_STEP)
        : List.of();
  }

  /** All that is held stays a sum that can be stored and shown. */
  private void room(long fen) {
    Amount.inRange(Math.addExact(money.free() + money.reserve(), fen));
  }

  private void enough(long fen) {
    if (fen > money.free()) {
      throw new Refused(
          BenefitRefusal.ARRANGEMENT_NOT_ENOUGH_MONEY, "fen", Long.toString(money.free()));
    }
  }

  private void entry(String key) {
    BenefitPolicy.key("entry", key);
    if (entries.containsKey(key)) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_ENTRY_TWICE, "entry", key);
    }
  }

  private boolean hasTerm(String key) {
    return ownTerms.contains(key) || addedTerms.contains(key);
  }

  private void newKeys(String field, List<String> keys) {
    for (String key : keys) {
      if (hasTerm(key)) {
        throw new Refused(BenefitRefusal.BENEFIT_LISTED_TWICE, field, key);
      }
    }
  }

  private void going() {
    live();
    if (ended) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_ALREADY_ENDED, null);
    }
  }

  private void live() {
    if (annulled) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_IS_ANNULLED, null);
    }
  }

  private static Routing routingOf(ArrangementFacts facts) {
    return new Routing(
        facts.project(),
        facts.pairings(),
        facts.places().stream().map(PlaceRef::code).filter(code -> !code.isEmpty()).toList());
  }

  /** The envelope of a correction: what it corrects, on the day of that. */
  static MetaData correcting(String event, @Nullable PartialDate on) {
    MetaData envelope = MetaData.with(CORRECTS, event);
    return on == null ? envelope : envelope.and(ON, on);
  }
}
