package anda.project;

import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 项目方案 What a project is: its attributes as proposed, taken over, changed or corrected.
 *
 * <p>In a change or correction only the {@link PlanField}s named there count. Null and empty mean
 * unknown or not stated.
 *
 * @param title name of the project; null only in a change that leaves it alone
 * @param origin new or existing
 * @param programme programme it belongs to, 京蒙 for Beijing–Inner Mongolia
 * @param sector what it is about
 * @param sectorText the source's own word for the sector
 * @param content what is to be done, in words
 * @param places where; several are allowed
 * @param placeText the source's own words for the places
 * @param pairings ids of the pairings it belongs to; none is allowed
 * @param donors who gives
 * @param implementer who carries it out
 * @param annualPlan id of the annual plan it stands in
 * @param amounts money by kind; unlike kinds are never added
 * @param amountText the source's own words for the money
 * @param fundCategory budget category
 * @param targets what it shall achieve
 * @param benefit how households shall benefit
 * @param beneficiaries how many shall or do benefit
 * @param figures other figures published about it
 * @param plannedStart planned or published first day
 * @param plannedEnd planned or published last day
 * @param milestones points on the way
 * @param quickReturn 短平快 declared by whoever proposes it; null = not declared
 * @param progressText how it stands, in the source's own words
 * @param note remarks of the source, for example a contradiction it contains
 */
public record ProjectPlan(
    @Nullable String title,
    @Nullable ProjectOrigin origin,
    @Nullable String programme,
    @Nullable Sector sector,
    @Nullable String sectorText,
    @Nullable String content,
    List<PlaceRef> places,
    @Nullable String placeText,
    List<String> pairings,
    List<Party> donors,
    @Nullable Party implementer,
    @Nullable String annualPlan,
    List<Amount> amounts,
    @Nullable String amountText,
    @Nullable FundCategory fundCategory,
    List<ProjectTarget> targets,
    @Nullable BenefitIntent benefit,
    @Nullable Beneficiaries beneficiaries,
    List<Measured> figures,
    @Nullable PartialDate plannedStart,
    @Nullable PartialDate plannedEnd,
    List<Milestone> milestones,
    @Nullable Boolean quickReturn,
    @Nullable String progressText,
    @Nullable String note) {

  /** Keeps its own lists. */
  public ProjectPlan {
    places = List.copyOf(places);
    pairings = List.copyOf(pairings);
    donors = List.copyOf(donors);
    amounts = List.copyOf(amounts);
    targets = List.copyOf(targets);
    figures = List.copyOf(figures);
    milestones = List.copyOf(milestones);
  }

  /** A plan that states nothing; the base of a change. */
  public static final ProjectPlan EMPTY =
      new ProjectPlan(
          null, null, null, null, null, null, List.of(), null, List.of(), List.of(), null, null,
          List.of(), null, null, List.of(), null, null, List.of(), null, null, List.of(), null,
          null, null);

  /** This plan with the named fields, and only these, taken from another one. */
  public ProjectPlan with(Collection<PlanField> fields, ProjectPlan from) {
    Function<PlanField, ProjectPlan> of = field -> fields.contains(field) ? from : this;
    return new ProjectPlan(
        of.apply(PlanField.TITLE).title,
        of.apply(PlanField.ORIGIN).origin,
        of.apply(PlanField.PROGRAMME).programme,
        of.apply(PlanField.SECTOR).sector,
        of.apply(PlanField.SECTOR).sectorText,
        of.apply(PlanField.CONTENT).content,
        of.apply(PlanField.PLACES).places,
        of.apply(PlanField.PLACES).placeText,
        of.apply(PlanField.PAIRINGS).pairings,
        of.apply(PlanField.DONORS).donors,
        of.apply(PlanField.IMPLEMENTER).implementer,
        of.apply(PlanField.ANNUAL_PLAN).annualPlan,
        of.apply(PlanField.AMOUNTS).amounts,
        of.apply(PlanField.AMOUNTS).amountText,
        of.apply(PlanField.FUND_CATEGORY).fundCategory,
        of.apply(PlanField.TARGETS).targets,
        of.apply(PlanField.BENEFIT).benefit,
        of.apply(PlanField.BENEFICIARIES).beneficiaries,
        of.apply(PlanField.FIGURES).figures,
        of.apply(PlanField.PLANNED_START).plannedStart,
        of.apply(PlanField.PLANNED_END).plannedEnd,
        of.apply(PlanField.MILESTONES).milestones,
        of.apply(PlanField.QUICK_RETURN).quickReturn,
        of.apply(PlanField.PROGRESS).progressText,
        of.apply(PlanField.NOTE).note);
  }

  /** This plan with other money, in figures only: the source's own words go with the figures. */
  public ProjectPlan withAmounts(List<Amount> money) {
    return copy(sector, places, money, null, milestones);
  }

  /** This plan with other money and the same words beside it. */
  public ProjectPlan withMoney(List<Amount> money) {
    return copy(sector, places, money, amountText, milestones);
  }

  /** This plan with another sector and the same word beside it. */
  public ProjectPlan withSector(@Nullable Sector other) {
    return copy(other, places, amounts, amountText, milestones);
  }

  /** This plan with other places and the same words beside them. */
  public ProjectPlan withPlaces(List<PlaceRef> other) {
    return copy(sector, other, amounts, amountText, milestones);
  }

  /** This plan with other milestones. */
  public ProjectPlan withMilestones(List<Milestone> points) {
    return copy(sector, places, amounts, amountText, points);
  }

  private ProjectPlan copy(
      @Nullable Sector about,
      List<PlaceRef> where,
      List<Amount> money,
      @Nullable String moneyText,
      List<Milestone> points) {
    return new ProjectPlan(
        title,
        origin,
        programme,
        about,
        sectorText,
        content,
        where,
        placeText,
        pairings,
        donors,
        implementer,
        annualPlan,
        money,
        moneyText,
        fundCategory,
        targets,
        benefit,
        beneficiaries,
        figures,
        plannedStart,
        plannedEnd,
        points,
        quickReturn,
        progressText,
        note);
  }

  /** Fields in which another plan differs from this one, in order. */
  public List<PlanField> differences(ProjectPlan other) {
    return Stream.of(PlanField.values())
        .filter(field -> !with(List.of(field), other).equals(this))
        .toList();
  }
}
