package anda.benefit.query;

import anda.benefit.ArrangementEvent;
import anda.benefit.ArrangementFacts;
import anda.benefit.IncomeEvent;
import anda.benefit.TermsSchedule;
import anda.benefit.query.ArrangementCard.EntryKind;
import anda.benefit.query.ArrangementCard.MoneyEntry;
import anda.eventstore.view.Contribution;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.PlaceRef.Level;
import anda.region.Areas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 利益联结视图 One card per arrangement; totals of income by kind and year. */
@Component
public class ArrangementView implements View<ArrangementCard> {

  /** Number of arrangements. */
  public static final String ARRANGEMENTS = "arrangements";

  /** Income received, in fen, by kind and by the year it came. */
  public static final String INCOME_FEN = "incomeFen";

  @Override
  public String name() {
    return "benefit.arrangement";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<ArrangementCard> state() {
    return ArrangementCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    boolean mine = event.fact() instanceof ArrangementEvent || event.fact() instanceof IncomeEvent;
    return mine ? Set.of(event.aggregate()) : Set.of();
  }

  @Override
  public @Nullable ArrangementCard fold(
      @Nullable ArrangementCard state, RecordedEvent event, String key) {
    return ArrangementFold.after(state == null ? ArrangementCard.EMPTY : state, event);
  }

  @Override
  public Map<String, Object> index(ArrangementCard card) {
    Map<String, Object> ix = new TreeMap<>();
    ix.put("annulled", card.annulled() != null);
    ix.put("ended", card.ended() != null);
    ix.put("irregular", !card.irregular().isEmpty());
    ix.put("heldFen", card.heldFen());
    ArrangementFacts facts = card.facts();
    if (facts == null) {
      return ix;
    }
    ix.put("title", facts.title());
    ix.put("text", facts.title().toLowerCase(Locale.ROOT));
    ix.put("area", Areas.of(facts.places()));
    ix.put("pairing", facts.pairings());
    ix.put("mode", facts.modes().stream().map(Enum::name).toList());
    if (facts.project() != null) {
      ix.put("project", facts.project());
    }
    LocalDate until = TermsSchedule.until(facts, card.termsChanges());
    if (until != null) {
      ix.put("until", until.toString());
    }
    return ix;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("title"),
        List.of("area", "title"),
        List.of("pairing", "title"),
        List.of("project"),
        List.of("until"));
  }

  @Override
  public List<Contribution> contributions(
      @Nullable ArrangementCard before,
      @Nullable ArrangementCard after,
      RecordedEvent event,
      String key) {
    return Contribution.difference(worth(before, key), worth(after, key));
  }

  /** What a card counts for; a void record counts for nothing. */
  static List<Contribution> worth(@Nullable ArrangementCard card, String key) {
    ArrangementFacts facts = card == null ? null : card.facts();
    if (card == null || facts == null || card.annulled() != null) {
      return List.of();
    }
    Map<String, String> under = new TreeMap<>();
    under.put("arrangement", key);
    under.put("project", facts.project() == null ? Areas.NOT_STATED : facts.project());
    under.put(
        "pairing",
        facts.pairings().size() > 1
            ? Areas.SEVERAL
            : facts.pairings().stream().findFirst().orElse(Areas.NOT_STATED));
    under.put("league", Areas.common(facts.places(), Level.PREFECTURE));
    under.put("banner", Areas.common(facts.places(), Level.COUNTY));
    List<Contribution> rows = new ArrayList<>();
    rows.add(Contribution.of(under, ARRANGEMENTS, 1));
    for (MoneyEntry entry : card.entries()) {
      if (entry.kind() == EntryKind.INCOME && entry.annulled() == null && entry.fen() > 0) {
        Map<String, String> kind = new TreeMap<>(under);
        kind.put("kind", entry.income() == null ? Areas.NOT_STATED : entry.income().name());
        kind.put(
            "year",
            entry.on() == null ? Areas.NOT_STATED : Integer.toString(entry.on().from().getYear()));
        rows.add(Contribution.of(kind, INCOME_FEN, entry.fen()));
      }
    }
    return rows;
  }
}
