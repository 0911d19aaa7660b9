package anda.project.query;

import anda.eventstore.view.Contribution;
import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.Amount;
import anda.kernel.PlaceRef.Level;
import anda.project.Beneficiaries;
import anda.project.Milestone;
import anda.project.Party;
import anda.project.ProjectEvent;
import anda.project.ProjectPlan;
import anda.region.Areas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 项目视图 One card per project, and what each adds to the totals; unlike kinds stay apart. */
@Component
public class ProjectView implements View<ProjectCard> {

  /** Measure of money, in fen, always under its kind. */
  public static final String FEN = "fen";

  /** Number of projects. */
  public static final String PROJECTS = "projects";

  /** Households as counted by the plan. */
  public static final String HOUSEHOLDS = "households";

  /** Persons as counted by the plan. */
  public static final String PERSONS = "persons";

  /** Dimension and index field: whether the banner office has not reviewed the project. */
  public static final String INSIDE = "inside";

  /** Index field of a project still inside: the words the partner sees of it. */
  static final String SHOWN = "shown";

  @Override
  public String name() {
    return "project.card";
  }

  @Override
  public int revision() {
    return 5;
  }

  @Override
  public Class<ProjectCard> state() {
    return ProjectCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof ProjectEvent ? Set.of(event.aggregate()) : Set.of();
  }

  @Override
  public @Nullable ProjectCard fold(@Nullable ProjectCard state, RecordedEvent event, String key) {
    return event.fact() instanceof ProjectEvent fact
        ? ProjectFold.after(state == null ? ProjectCard.EMPTY : state, event, fact)
        : state;
  }

  @Override
  public @Nullable Words title(ProjectCard card, LocalDate day) {
    String title = card.plan().title();
    return title == null ? null : Words.same(title);
  }

  @Override
  public Map<String, Object> index(ProjectCard card) {
    ProjectPlan plan = card.plan();
    Map<String, Object> ix = new TreeMap<>();
    put(ix, "title", plan.title());
    ix.put("stage", card.stage().name());
    put(ix, "sector", plan.sector() == null ? null : plan.sector().name());
    put(ix, "origin", plan.origin() == null ? null : plan.origin().name());
    put(ix, "programme", plan.programme());
    ix.put("area", Areas.of(plan.places()));
    ix.put("pairing", plan.pairings());
    ix.put("kind", plan.amounts().stream().map(a -> a.kind().name()).distinct().toList());
    put(ix, "unit", plan.implementer() == null ? null : plan.implementer().unit());
    ix.put("irregular", card.irregularities());
    ix.put("takenOver", card.takenOver() != null);
    ix.put("text", words(plan));
    ix.put(INSIDE, card.inside());
    put(ix, SHOWN, card.inside() ? shown(plan) : null);
    put(ix, "start", plan.plannedStart() == null ? null : day(plan.plannedStart().from()));
    put(ix, "end", plan.plannedEnd() == null ? null : day(plan.plannedEnd().to()));
    put(ix, "months", ProjectWarnings.plannedMonths(plan));
    ix.put("places", plan.places().size());
    put(ix, "fenPerPlace", ProjectWarnings.fenPerPlace(plan));
    put(ix, "due", nextMilestone(card).map(ProjectView::day).orElse(null));
    ix.put("quick", Boolean.TRUE.equals(plan.quickReturn()));
    ix.put("linked", plan.benefit() != null && !plan.benefit().modes().isEmpty());
    return ix;
  }

  @Override
  public List<String> counted() {
    return List.of("stage", "sector", "programme");
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("title"),
        List.of("area", "title"),
        List.of("pairing", "title"),
        List.of("stage", "title"),
        List.of("sector", "title"),
        List.of("programme", "title"),
        List.of("end"));
  }

  @Override
  public List<Contribution> contributions(
      @Nullable ProjectCard before, @Nullable ProjectCard after, RecordedEvent event, String key) {
    return Contribution.difference(worth(before), worth(after));
  }

  /** What a card counts for; an annulled record counts for nothing. */
  static List<Contribution> worth(@Nullable ProjectCard card) {
    if (card == null || card.annulled() != null || card.plan().title() == null) {
      return List.of();
    }
    ProjectPlan plan = card.plan();
    Map<String, String> under = dimensions(card);
    List<Contribution> rows = new ArrayList<>();
    rows.add(Contribution.of(under, PROJECTS, 1));
    for (Amount amount : plan.amounts()) {
      if (amount.fen() != null) {
        Map<String, String> kind = new TreeMap<>(under);
        kind.put("kind", amount.kind().name());
        kind.put("qualifier", amount.qualifier().name());
        kind.put("money", card.money().name());
        rows.add(Contribution.of(kind, FEN, amount.fen()));
      }
    }
    Beneficiaries count = plan.beneficiaries();
    if (count != null) {
      Map<String, String> basis = new TreeMap<>(under);
      basis.put("basis", count.basis().name());
      if (count.households() != null) {
        rows.add(Contribution.of(basis, HOUSEHOLDS, count.households()));
      }
      if (count.persons() != null) {
        rows.add(Contribution.of(basis, PERSONS, count.persons()));
      }
    }
    return rows;
  }

  private static Map<String, String> dimensions(ProjectCard card) {
    ProjectPlan plan = card.plan();
    Map<String, String> under = new TreeMap<>();
    under.put("programme", stated(plan.programme()));
    under.put("sector", stated(plan.sector()));
    under.put("origin", stated(plan.origin()));
    under.put("stage", card.stage().name());
    under.put(INSIDE, Boolean.toString(card.inside()));
    under.put(
        "year", stated(plan.plannedStart() == null ? null : plan.plannedStart().from().getYear()));
    under.put("province", Areas.common(plan.places(), Level.PROVINCE));
    under.put("league", Areas.common(plan.places(), Level.PREFECTURE));
    under.put("banner", Areas.common(plan.places(), Level.COUNTY));
    under.put(
        "pairing",
        plan.pairings().size() > 1
            ? Areas.SEVERAL
            : plan.pairings().stream().findFirst().orElse(Areas.NOT_STATED));
    return under;
  }

  /** Last possible day of the first milestone not reached. */
  static Optional<LocalDate> nextMilestone(ProjectCard card) {
    Set<String> reached =
        card.reached().stream().map(ProjectCard.Reached::milestone).collect(Collectors.toSet());
    return card.plan().milestones().stream()
        .filter(milestone -> !reached.contains(milestone.key()))
        .map(Milestone::planned)
        .filter(Objects::nonNull)
        .map(planned -> planned.to())
        .min(LocalDate::compareTo);
  }

  private static String words(ProjectPlan plan) {
    return joined(
        Stream.concat(
            Stream.of(plan.title(), plan.placeText(), plan.content(), plan.sectorText()),
            Stream.concat(
                plan.donors().stream().map(Party::name),
                plan.places().stream().map(place -> place.name()))));
  }

  private static String shown(ProjectPlan plan) {
    return joined(
        Stream.concat(
            Stream.of(plan.title(), plan.placeText(), plan.sectorText()),
            plan.places().stream().map(place -> place.name())));
  }

  private static String joined(Stream<@Nullable String> words) {
    return words
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  private static String stated(@Nullable Object value) {
    return value == null ? Areas.NOT_STATED : value.toString();
  }

  private static String day(LocalDate day) {
    return day.toString();
  }

  private static void put(Map<String, Object> ix, String name, @Nullable Object value) {
    if (value != null) {
      ix.put(name, value);
    }
  }
}
