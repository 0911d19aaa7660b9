package anda.project;

import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import java.util.List;
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
}
