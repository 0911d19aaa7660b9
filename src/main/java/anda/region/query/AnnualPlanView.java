package anda.region.query;

import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.PlaceRef;
import anda.region.AnnualPlanEvent;
import anda.region.AnnualPlanEvent.AnnualPlanAdjusted;
import anda.region.AnnualPlanEvent.AnnualPlanAgreed;
import anda.region.AnnualPlanEvent.AnnualPlanAnnulled;
import anda.region.AnnualPlanEvent.AnnualPlanPartnerActRecorded;
import anda.region.AnnualPlanEvent.Line;
import anda.region.AnnualPlanEvent.PartnerAct;
import anda.region.AnnualPlanEvent.Target;
import anda.region.query.AnnualPlanCard.Adjustment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 年度计划视图 One card per plan. */
@Component
public class AnnualPlanView implements View<AnnualPlanCard> {

  @Override
  public String name() {
    return "region.plan";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<AnnualPlanCard> state() {
    return AnnualPlanCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof AnnualPlanEvent ? Set.of(event.aggregate()) : Set.of();
  }

  @Override
  public @Nullable AnnualPlanCard fold(
      @Nullable AnnualPlanCard state, RecordedEvent event, String key) {
    AnnualPlanCard card = state == null ? AnnualPlanCard.EMPTY : state;
    if (event.fact() instanceof AnnualPlanAgreed fact) {
      return agreed(card, fact);
    }
    if (event.fact() instanceof AnnualPlanAdjusted fact) {
      return adjusted(card, fact, event.id());
    }
    if (event.fact() instanceof AnnualPlanPartnerActRecorded fact) {
      return partnered(card, fact);
    }
    if (event.fact() instanceof AnnualPlanAnnulled fact) {
      return new AnnualPlanCard(
          card.title(),
          card.pairings(),
          card.year(),
          card.batch(),
          card.document(),
          card.targets(),
          card.lines(),
          card.partner(),
          card.adjustments(),
          card.irregularities(),
          fact.reason());
    }
    return state;
  }

  // What an adjustment said already stays: it changes the plan, whichever of the two is told first.
  private static AnnualPlanCard agreed(AnnualPlanCard card, AnnualPlanAgreed fact) {
    Map<String, Target> targets = new TreeMap<>();
    fact.targets().forEach(target -> targets.put(target.measure(), target));
    targets.putAll(card.targets());
    Map<Integer, Line> lines = new TreeMap<>();
    fact.lines().forEach(line -> lines.put(line.number(), line));
    lines.putAll(card.lines());
    List<PartnerAct> partner = new ArrayList<>();
    if (fact.partner() != null) {
      partner.add(fact.partner());
    }
    partner.addAll(card.partner());
    return new AnnualPlanCard(
        fact.title(),
        fact.pairings(),
        fact.year(),
        fact.batch(),
        fact.document(),
        targets,
        lines,
        partner,
        card.adjustments(),
        fact.irregularities(),
        card.annulled());
  }

  private static AnnualPlanCard adjusted(
      AnnualPlanCard card, AnnualPlanAdjusted fact, String event) {
    Map<String, Target> targets = new TreeMap<>(card.targets());
    fact.droppedTargets().forEach(targets::remove);
    fact.targets().forEach(target -> targets.put(target.measure(), target));
    Map<Integer, Line> lines = new TreeMap<>(card.lines());
    fact.droppedLines().forEach(lines::remove);
    fact.lines().forEach(line -> lines.put(line.number(), line));
    List<Adjustment> adjustments = new ArrayList<>(card.adjustments());
    adjustments.add(
        new Adjustment(
            event,
            fact.reason(),
            fact.document(),
            fact.partner() == null ? List.of() : List.of(fact.partner()),
            fact.irregularities()));
    return with(card, targets, lines, card.partner(), adjustments);
  }

  private static AnnualPlanCard partnered(AnnualPlanCard card, AnnualPlanPartnerActRecorded fact) {
    Integer number = fact.adjustment();
    if (number == null) {
      List<PartnerAct> partner = new ArrayList<>(card.partner());
      partner.add(fact.partner());
      return with(card, card.targets(), card.lines(), partner, card.adjustments());
    }
    List<Adjustment> adjustments = new ArrayList<>(card.adjustments());
    if (number <= adjustments.size()) {
      adjustments.set(number - 1, adjustments.get(number - 1).with(fact.partner()));
    }
    return with(card, card.targets(), card.lines(), card.partner(), adjustments);
  }

  private static AnnualPlanCard with(
      AnnualPlanCard card,
      Map<String, Target> targets,
      Map<Integer, Line> lines,
      List<PartnerAct> partner,
      List<Adjustment> adjustments) {
    return new AnnualPlanCard(
        card.title(),
        card.pairings(),
        card.year(),
        card.batch(),
        card.document(),
        targets,
        lines,
        partner,
        adjustments,
        card.irregularities(),
        card.annulled());
  }

  @Override
  public @Nullable Words title(AnnualPlanCard card, LocalDate day) {
    String title = card.title();
    return title == null ? null : Words.same(title);
  }

  @Override
  public Map<String, Object> index(AnnualPlanCard card) {
    Map<String, Object> ix = new TreeMap<>();
    ix.put("annulled", card.annulled() != null);
    ix.put("pairings", card.pairings());
    if (card.year() != null) {
      ix.put("year", card.year());
    }
    if (card.title() != null) {
      ix.put("title", card.title());
      ix.put("text", card.title().toLowerCase(Locale.ROOT));
    }
    ix.put(
        "places",
        card.lines().values().stream()
            .flatMap(line -> line.places().stream())
            .map(PlaceRef::code)
            .distinct()
            .toList());
    ix.put(
        "projects",
        card.lines().values().stream()
            .map(Line::projectId)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
    return ix;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("year"), List.of("pairings"));
  }
}
