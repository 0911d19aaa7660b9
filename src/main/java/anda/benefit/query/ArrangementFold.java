package anda.benefit.query;

import anda.benefit.ArrangementEvent;
import anda.benefit.ArrangementEvent.BenefitArrangementAnnulled;
import anda.benefit.ArrangementEvent.BenefitArrangementCorrected;
import anda.benefit.ArrangementEvent.BenefitArrangementEnded;
import anda.benefit.ArrangementEvent.BenefitArrangementRenewed;
import anda.benefit.ArrangementEvent.BenefitArrangementSigned;
import anda.benefit.ArrangementEvent.BenefitArrangementTakenOver;
import anda.benefit.ArrangementEvent.BenefitArrangementTermsChanged;
import anda.benefit.ArrangementFacts;
import anda.benefit.BenefitIncomeKind;
import anda.benefit.BenefitIrregularity;
import anda.benefit.IncomeEvent;
import anda.benefit.IncomeEvent.AdvanceMade;
import anda.benefit.IncomeEvent.AdvanceRepaid;
import anda.benefit.IncomeEvent.IncomeEntryAnnulled;
import anda.benefit.IncomeEvent.IncomeReceived;
import anda.benefit.IncomeEvent.OpeningBalanceStated;
import anda.benefit.IncomeEvent.PrincipalReturned;
import anda.benefit.IncomeEvent.ReserveSet;
import anda.benefit.TermsChange;
import anda.benefit.query.ArrangementCard.Changed;
import anda.benefit.query.ArrangementCard.EntryKind;
import anda.benefit.query.ArrangementCard.IrregularFact;
import anda.benefit.query.ArrangementCard.MoneyEntry;
import anda.eventstore.view.RecordedEvent;
import anda.imports.ImportedRow;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.Party;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 利益联结折叠 The state of an arrangement after one more event; pure, and right in any order of events.
 * Changed in place within one fold only.
 */
final class ArrangementFold {

  private final RecordedEvent event;
  private @Nullable ArrangementFacts facts;
  private List<Changed> changes;
  private List<Source> documents;
  private @Nullable Source source;
  private @Nullable PartialDate on;
  private boolean fromPapers;
  private @Nullable String ended;
  private @Nullable String annulled;
  private @Nullable ImportedRow imported;
  private List<MoneyEntry> entries;
  private long reserveFen;
  private List<IrregularFact> irregular;

  private ArrangementFold(ArrangementCard card, RecordedEvent event) {
    this.event = event;
    facts = card.facts();
    changes = card.changes();
    documents = card.documents();
    source = card.source();
    on = card.on();
    fromPapers = card.takenOver();
    ended = card.ended();
    annulled = card.annulled();
    imported = card.imported();
    entries = card.entries();
    reserveFen = card.reserveFen();
    irregular = card.irregular();
  }

  static ArrangementCard after(ArrangementCard card, RecordedEvent event) {
    ArrangementFold fold = new ArrangementFold(card, event);
    if (event.fact() instanceof ArrangementEvent fact) {
      fold.agreed(fact);
    } else if (event.fact() instanceof IncomeEvent fact) {
      fold.moved(fact);
    }
    return fold.card();
  }

  private ArrangementCard card() {
    return new ArrangementCard(
        facts,
        changes,
        documents,
        source,
        on,
        fromPapers,
        ended,
        annulled,
        imported,
        entries,
        reserveFen,
        irregular);
  }

  private void agreed(ArrangementEvent fact) {
    if (fact instanceof BenefitArrangementSigned e) {
      begun(e.facts(), e.documents());
      broke(e.irregularities());
    } else if (fact instanceof BenefitArrangementTakenOver e) {
      begun(e.facts(), List.of());
      fromPapers = true;
      imported = e.imported();
    } else if (fact instanceof BenefitArrangementTermsChanged e) {
      changed(TermsChange.changed(e.from(), e.terms(), e.splits()), e.reason());
      broke(e.irregularities());
    } else if (fact instanceof BenefitArrangementRenewed e) {
      changed(TermsChange.renewed(e.until(), e.terms()), null);
      broke(e.irregularities());
    } else if (fact instanceof BenefitArrangementEnded e) {
      changed(TermsChange.ended(e.last()), e.reason());
      ended = e.reason();
      broke(e.irregularities());
    } else if (fact instanceof BenefitArrangementCorrected e) {
      facts = e.facts();
      if (e.imported() != null) {
        imported = e.imported();
        source = event.src();
      }
    } else if (fact instanceof BenefitArrangementAnnulled e) {
      annulled = e.reason();
    }
  }

  private void begun(ArrangementFacts begun, List<Source> papers) {
    // As true on a day, a correction that takes the day of what it corrects may come first.
    facts = facts == null ? begun : facts;
    documents = papers;
    source = event.src();
    on = event.on();
  }

  private void moved(IncomeEvent fact) {
    if (fact instanceof OpeningBalanceStated e) {
      enter(e.entry(), EntryKind.OPENING, e.fen(), Particulars.things(List.of()));
      broke(e.irregularities());
    } else if (fact instanceof IncomeReceived e) {
      enter(
          e.entry(),
          EntryKind.INCOME,
          e.fen(),
          new Particulars(e.kind(), e.things(), e.period(), e.term(), e.payer(), null, e.text()));
      broke(e.irregularities());
    } else if (fact instanceof PrincipalReturned e) {
      enter(e.entry(), EntryKind.PRINCIPAL_BACK, e.fen(), Particulars.things(e.things()));
      broke(e.irregularities());
    } else if (fact instanceof AdvanceMade e) {
      enter(
          e.entry(),
          EntryKind.ADVANCE,
          e.fen(),
          new Particulars(null, List.of(), null, null, e.by(), null, e.reason()));
      broke(e.irregularities());
    } else if (fact instanceof AdvanceRepaid e) {
      enter(
          e.entry(),
          EntryKind.ADVANCE_REPAID,
          e.fen(),
          new Particulars(null, List.of(), null, null, null, e.advance(), null));
      broke(e.irregularities());
    } else if (fact instanceof ReserveSet e) {
      reserveFen = e.fen();
      broke(e.irregularities());
    } else if (fact instanceof IncomeEntryAnnulled e) {
      entries =
          entries.stream()
              .map(entry -> entry.entry().equals(e.entry()) ? entry.voided(e.reason()) : entry)
              .toList();
    }
  }

  private record Particulars(
      @Nullable BenefitIncomeKind income,
      List<Quantity> things,
      @Nullable PartialDate period,
      @Nullable String term,
      @Nullable Party party,
      @Nullable String advance,
      @Nullable String text) {

    static Particulars things(List<Quantity> things) {
      return new Particulars(null, things, null, null, null, null, null);
    }
  }

  private void enter(String key, EntryKind kind, long fen, Particulars more) {
    entries =
        plus(
            entries,
            new MoneyEntry(
                key,
                kind,
                event.id(),
                event.position(),
                event.on(),
                fen,
                more.income(),
                more.things(),
                more.period(),
                more.term(),
                more.party(),
                more.advance(),
                more.text(),
                null));
  }

  private void changed(TermsChange change, @Nullable String reason) {
    changes = plus(changes, new Changed(event.id(), event.position(), event.on(), change, reason));
  }

  private void broke(List<BenefitIrregularity> codes) {
    if (!codes.isEmpty()) {
      irregular = plus(irregular, new IrregularFact(event.id(), event.name(), event.on(), codes));
    }
  }

  private static <T> List<T> plus(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }
}
