package anda.project;

import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Source;
import anda.region.PartnerPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that the tests of projects share. */
public final class ProjectSamples {

  public static final String PROJECT = "project-00000000-0000-4000-8000-000000000001";
  public static final String STATEMENT = "statement-00000000-0000-4000-8000-000000000001";
  public static final String PAIRING = "pairing-00000000-0000-4000-8000-000000000001";
  public static final Instant NOW = Instant.parse("2019-05-20T03:00:00Z");
  public static final Actor CLERK =
      Actor.of("person-1", "MANAGER", "unit-banner", Actor.Assurance.DECLARED);
  public static final PlaceRef TUQUAN =
      new PlaceRef(PlaceRef.Scheme.CN, "152224000000", "突泉县", PlaceRef.Level.COUNTY, 2023);
  public static final Party BANNER_OFFICE = new Party("突泉县扶贫办", "unit-banner", TUQUAN);
  public static final Procedure GENERAL = new Procedure(null, null, null);

  private ProjectSamples() {}

  /** Boarded cows: an industry project in two years. */
  public static ProjectPlan cows() {
    return ProjectPlan.EMPTY.with(
        EnumSet.of(
            PlanField.TITLE,
            PlanField.ORIGIN,
            PlanField.PROGRAMME,
            PlanField.SECTOR,
            PlanField.PLACES,
            PlanField.PAIRINGS,
            PlanField.AMOUNTS,
            PlanField.BENEFIT,
            PlanField.BENEFICIARIES,
            PlanField.PLANNED_START,
            PlanField.PLANNED_END,
            PlanField.MILESTONES),
        new ProjectPlan(
            "奶牛托管",
            ProjectOrigin.NEW,
            "京蒙",
            Sector.INDUSTRY,
            "产业",
            null,
            List.of(TUQUAN),
            "突泉县",
            List.of(PAIRING),
            List.of(),
            null,
            null,
            List.of(Amount.exact(AmountKind.PAIRING_FISCAL_LEVEL_NOT_STATED, 2_058_000_000L)),
            null,
            null,
            List.of(),
            new BenefitIntent(List.of(LinkageMode.ASSET_ENTRUSTMENT), "资产托管", "8.5%"),
            new Beneficiaries(550L, null, Beneficiaries.Basis.PLANNED, null),
            List.of(),
            PartialDate.year(2018, PartialDate.Basis.DOCUMENT, "2018"),
            PartialDate.year(2020, PartialDate.Basis.DOCUMENT, "2020"),
            List.of(milestone("cows"), milestone("lease")),
            null,
            null,
            null));
  }

  /** A plan that holds one text in one field, for changes. */
  public static ProjectPlan titled(@Nullable String title) {
    return new ProjectPlan(
        title, null, null, null, null, null, List.of(), null, List.of(), List.of(), null, null,
        List.of(), null, null, List.of(), null, null, List.of(), null, null, List.of(), null, null,
        null);
  }

  public static Milestone milestone(String key) {
    return new Milestone(key, MilestoneKind.ANIMALS_DELIVERED, "1300头到场", null, null);
  }

  public static Decision decided() {
    return new Decision(GENERAL, BANNER_OFFICE, null, List.of(reply("突扶发〔2019〕3号")), null);
  }

  public static Decision decided(@Nullable PartnerPart partner) {
    return new Decision(
        GENERAL,
        BANNER_OFFICE,
        "同意",
        List.of(reply("突扶发〔2019〕3号")),
        partner == null ? null : new PartnerAct(partner, null, null, null, null));
  }

  public static Decision undocumented() {
    return new Decision(GENERAL, BANNER_OFFICE, null, List.of(), null);
  }

  public static Source reply(String number) {
    return Source.document("批复", number);
  }

  public static Act now() {
    return Act.now(NOW, CLERK, "cmd");
  }

  public static Act now(Actor actor) {
    return Act.now(NOW, actor, "cmd");
  }

  /** Done on a day, told later with a public address. */
  public static Act on(String day) {
    return happened(PartialDate.day(LocalDate.parse(day), PartialDate.Basis.EVENT));
  }

  public static Act happened(@Nullable PartialDate on) {
    return Act.happened(NOW, on, CLERK, Source.address("example.org/report"), "cmd");
  }

  public static Actor checkedBy(String checker) {
    return new Actor(
        "person-1",
        "MANAGER",
        "unit-banner",
        Actor.Assurance.DECLARED,
        null,
        new Actor.Signature(checker, "unit-banner", null),
        null);
  }
}
