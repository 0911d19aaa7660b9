package anda.region.query;

import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.region.PairingEvent;
import anda.region.PairingEvent.PairingAnnulled;
import anda.region.PairingEvent.PairingCorrected;
import anda.region.PairingEvent.PairingEnded;
import anda.region.PairingEvent.PairingRecorded;
import anda.region.PairingTerms;
import anda.region.query.PairingCard.End;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 结对视图 One card per pairing. */
@Component
public class PairingView implements View<PairingCard> {

  @Override
  public String name() {
    return "region.pairing";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<PairingCard> state() {
    return PairingCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof PairingEvent ? Set.of(event.aggregate()) : Set.of();
  }

  @Override
  public @Nullable PairingCard fold(@Nullable PairingCard state, RecordedEvent event, String key) {
    PairingCard card = state == null ? PairingCard.EMPTY : state;
    if (event.fact() instanceof PairingRecorded fact) {
      return stated(card, event, fact.terms());
    }
    if (event.fact() instanceof PairingCorrected fact) {
      return stated(card, event, fact.terms());
    }
    if (event.fact() instanceof PairingEnded fact) {
      return new PairingCard(
          card.terms(),
          card.source(),
          card.statedBy(),
          card.statedAt(),
          new End(fact.to(), fact.reason(), event.position()),
          card.annulled());
    }
    if (event.fact() instanceof PairingAnnulled fact) {
      return new PairingCard(
          card.terms(), card.source(), card.statedBy(), card.statedAt(), card.end(), fact.reason());
    }
    return state;
  }

  // Of two statements the one recorded later counts, in whatever order they are folded: a page as
  // true on a day folds by happened day.
  private static PairingCard stated(PairingCard card, RecordedEvent event, PairingTerms terms) {
    return card.statedAt() > event.position()
        ? card
        : new PairingCard(
            terms, event.src(), event.id(), event.position(), card.end(), card.annulled());
  }

  @Override
  public @Nullable Words title(PairingCard card, LocalDate day) {
    PairingTerms terms = card.terms();
    return terms == null
        ? null
        : Words.same(terms.donor().name() + " – " + terms.recipient().name());
  }

  @Override
  public Map<String, Object> index(PairingCard card) {
    Map<String, Object> ix = new TreeMap<>();
    ix.put("annulled", card.annulled() != null);
    PairingTerms terms = card.terms();
    if (terms != null) {
      ix.put("round", terms.round());
      ix.put("kind", terms.kind().name());
      ix.put("donor", terms.donor().code());
      ix.put("donorName", terms.donor().name());
      ix.put("recipient", terms.recipient().code());
      ix.put("recipientName", terms.recipient().name());
      ix.put(
          "text",
          (terms.donor().name() + " " + terms.recipient().name() + " " + terms.round())
              .toLowerCase(Locale.ROOT));
      ix.put(
          "places",
          Stream.of(terms.donor().code(), terms.recipient().code())
              .filter(code -> !code.isEmpty())
              .toList());
      if (terms.from() != null) {
        ix.put("from", terms.from().from().toString());
      }
    }
    if (card.to() != null) {
      ix.put("to", card.to().to().toString());
    }
    return ix;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("places"), List.of("donor", "recipient"), List.of("round"), List.of("from"));
  }
}
