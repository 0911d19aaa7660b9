package anda.benefit.command;

import anda.benefit.ArrangementEvent.BenefitArrangementAnnulled;
import anda.benefit.ArrangementEvent.BenefitArrangementCorrected;
import anda.benefit.ArrangementEvent.BenefitArrangementEnded;
import anda.benefit.ArrangementEvent.BenefitArrangementRenewed;
import anda.benefit.ArrangementEvent.BenefitArrangementSigned;
import anda.benefit.ArrangementEvent.BenefitArrangementTakenOver;
import anda.benefit.ArrangementEvent.BenefitArrangementTermsChanged;
import anda.benefit.ArrangementFacts;
import anda.benefit.IncomeEvent.AdvanceMade;
import anda.benefit.IncomeEvent.AdvanceRepaid;
import anda.benefit.IncomeEvent.IncomeEntryAnnulled;
import anda.benefit.IncomeEvent.IncomeReceived;
import anda.benefit.IncomeEvent.OpeningBalanceStated;
import anda.benefit.IncomeEvent.PrincipalReturned;
import anda.benefit.IncomeEvent.ReserveSet;
import anda.benefit.Routing;
import anda.benefit.Term;
import anda.imports.ImportedRow;
import anda.kernel.PartialDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * 利益联结经过 What an arrangement has been through, rebuilt from its events; the deciding half is {@link
 * BenefitArrangement}.
 */
abstract class ArrangementState {

  static final String ON = "anda.on";
  static final String CORRECTS = "anda.corrects";

  @AggregateIdentifier @Nullable String id;
  @Nullable ArrangementFacts facts;
  @Nullable PartialDate until;
  @Nullable ImportedRow imported;
  Routing routing = new Routing(null, java.util.List.of(), java.util.List.of());
  boolean takenOver;
  boolean ended;
  boolean annulled;
  @Nullable String opening;
  String firstEvent = "";
  @Nullable PartialDate firstDay;
  final ArrangementMoney money = new ArrangementMoney();

  /** Keys of the terms it was made with, as last corrected. */
  Set<String> ownTerms = Set.of();

  /** Keys of the terms that changes and renewals added. */
  final Set<String> addedTerms = new HashSet<>();

  /** Each entry of money by its key. */
  final Map<String, Entry> entries = new HashMap<>();

  /**
   * 收支记录 One entry that may be annulled.
   *
   * @param event event that says so
   * @param on happened
   * @param fen what annulling it takes back; negative for what went out
   * @param advance the advance it made or repaid; null = another entry
   */
  record Entry(
      String event,
      @Nullable PartialDate on,
      long fen,
      @Nullable String advance,
      boolean annulled) {}

  @EventSourcingHandler
  void on(
      BenefitArrangementSigned event,
      @SourceId String source,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    begun(source, eventId, on, event.facts(), event.routing());
  }

  @EventSourcingHandler
  void on(
      BenefitArrangementTakenOver event,
      @SourceId String source,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    begun(source, eventId, on, event.facts(), event.routing());
    takenOver = true;
    imported = event.imported();
  }

  private void begun(
      String source,
      String eventId,
      @Nullable PartialDate on,
      ArrangementFacts begun,
      Routing belongs) {
    id = source;
    firstEvent = eventId;
    firstDay = on;
    stands(begun, belongs);
  }

  private void stands(ArrangementFacts now, Routing belongs) {
    facts = now;
    until = now.until();
    routing = belongs;
    ownTerms = now.terms().stream().map(Term::key).collect(Collectors.toSet());
  }

  @EventSourcingHandler
  void on(BenefitArrangementTermsChanged event) {
    event.terms().stream().map(Term::key).forEach(addedTerms::add);
  }

  @EventSourcingHandler
  void on(BenefitArrangementRenewed event) {
    until = event.until();
    event.terms().stream().map(Term::key).forEach(addedTerms::add);
  }

  @EventSourcingHandler
  void on(BenefitArrangementEnded event) {
    ended = true;
  }

  @EventSourcingHandler
  void on(BenefitArrangementCorrected event) {
    stands(event.facts(), event.routing());
    if (event.imported() != null) {
      imported = event.imported();
    }
  }

  @EventSourcingHandler
  void on(BenefitArrangementAnnulled event) {
    annulled = true;
  }

  @EventSourcingHandler
  void on(
      OpeningBalanceStated event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    money.came(event.fen());
    opening = event.entry();
    entries.put(event.entry(), new Entry(eventId, on, event.fen(), null, false));
  }

  @EventSourcingHandler
  void on(
      IncomeReceived event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    money.came(event.fen());
    entries.put(event.entry(), new Entry(eventId, on, event.fen(), null, false));
  }

  @EventSourcingHandler
  void on(
      PrincipalReturned event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    // Principal is kept apart: it never becomes part of what may be distributed.
    entries.put(event.entry(), new Entry(eventId, on, 0, null, false));
  }

  @EventSourcingHandler
  void on(
      AdvanceMade event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    money.advanced(event.entry(), event.fen());
    entries.put(event.entry(), new Entry(eventId, on, event.fen(), event.entry(), false));
  }

  @EventSourcingHandler
  void on(
      AdvanceRepaid event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    money.repaid(event.advance(), event.fen());
    entries.put(event.entry(), new Entry(eventId, on, -event.fen(), event.advance(), false));
  }

  @EventSourcingHandler
  void on(ReserveSet event) {
    money.keep(event.fen());
  }

  @EventSourcingHandler
  void on(IncomeEntryAnnulled event) {
    Entry entry = entries.get(event.entry());
    if (entry == null) {
      return;
    }
    if (entry.advance() == null) {
      money.went(entry.fen());
    } else {
      money.repaid(entry.advance(), entry.fen());
    }
    entries.put(
        event.entry(), new Entry(entry.event(), entry.on(), entry.fen(), entry.advance(), true));
    opening = event.entry().equals(opening) ? null : opening;
  }
}
