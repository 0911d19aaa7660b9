package anda.region.query;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.PlaceRef;
import anda.kernel.Source;
import anda.region.AnnualPlanEvent.AnnualPlanAdjusted;
import anda.region.AnnualPlanEvent.AnnualPlanAgreed;
import anda.region.AnnualPlanEvent.AnnualPlanAnnulled;
import anda.region.AnnualPlanEvent.AnnualPlanPartnerActRecorded;
import anda.region.AnnualPlanEvent.Line;
import anda.region.AnnualPlanEvent.PartnerAct;
import anda.region.AnnualPlanEvent.Target;
import anda.region.PartnerPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnnualPlanViewTest {

  private static final String ID = "plan-1";
  private static final Source PAPER = Source.document("计划", "3号");
  private static final PartnerAct FILED =
      new PartnerAct(PartnerPart.FILED, "unit-2", null, null, null);
  private static final AnnualPlanAgreed AGREED =
      new AnnualPlanAgreed(
          "2024年度计划",
          List.of("pairing-1"),
          2024,
          null,
          PAPER,
          List.of(new Target("互访", null, null, "一次"), new Target("就业", null, null, "百人")),
          List.of(line(1, 100L), line(2, 50L)),
          null,
          List.of());
  private static final AnnualPlanAdjusted ADJUSTED =
      new AnnualPlanAdjusted(
          "调整",
          PAPER,
          List.of(new Target("就业", null, null, "二百人")),
          List.of("互访"),
          List.of(line(1, 70L), line(3, 5L)),
          List.of(2),
          null,
          List.of(),
          List.of());
  private final AnnualPlanView view = new AnnualPlanView();

  @Test
  void an_adjustment_replaces_adds_and_drops_lines_and_targets() {
    AnnualPlanCard card =
        card(new Told().and(ID, AGREED, "2024-03-01").and(ID, ADJUSTED, "2024-08-01"));
    assertThat(card.lines().keySet()).containsExactlyInAnyOrder(1, 3);
    assertThat(card.targets().values()).containsExactly(new Target("就业", null, null, "二百人"));
    assertThat(card.fenByKind()).isEqualTo(Map.of(AmountKind.CITY_FISCAL, 75L));
    assertThat(card.adjustments()).hasSize(1);
    assertThat(card.adjustments().get(0).partner()).isEmpty();
  }

  @Test
  void an_unknown_amount_is_no_zero_in_the_sum() {
    Line unknown =
        new Line(
            1,
            null,
            "项目",
            List.of(),
            List.of(new Amount(AmountKind.NOT_STATED, null, Amount.Qualifier.EXACT, "未公布", null)),
            null);
    AnnualPlanAgreed agreed =
        new AnnualPlanAgreed(
            "计划",
            List.of("pairing-1"),
            2024,
            null,
            PAPER,
            List.of(),
            List.of(unknown),
            null,
            List.of());
    assertThat(card(new Told().and(ID, agreed, "2024-03-01")).fenByKind()).isEmpty();
  }

  @Test
  void the_partner_files_an_adjustment_later() {
    AnnualPlanCard card =
        card(
            new Told()
                .and(ID, AGREED, "2024-03-01")
                .and(ID, ADJUSTED, "2024-08-01")
                .and(ID, new AnnualPlanPartnerActRecorded(1, FILED, List.of()), "2024-09-01")
                .and(ID, new AnnualPlanPartnerActRecorded(null, FILED, List.of()), "2024-09-02"));
    assertThat(card.adjustments().get(0).partner()).containsExactly(FILED);
    assertThat(card.partner()).containsExactly(FILED);
  }

  @Test
  void an_annulled_plan_keeps_what_it_said() {
    AnnualPlanCard card =
        card(
            new Told()
                .and(ID, AGREED, "2024-03-01")
                .and(ID, new AnnualPlanAnnulled("重复", List.of()), "2024-03-02"));
    assertThat(card.annulled()).isEqualTo("重复");
    assertThat(card.lines()).hasSize(2);
    assertThat(view.index(card)).containsEntry("annulled", true).containsEntry("year", 2024);
  }

  @Test
  void no_order_of_events_makes_the_fold_fail() {
    Told told =
        new Told()
            .and(ID, AGREED, "2024-03-01")
            .and(ID, ADJUSTED, "2024-08-01")
            .and(ID, new AnnualPlanPartnerActRecorded(1, FILED, List.of()), "2024-09-01")
            .and(ID, new AnnualPlanAnnulled("重复", List.of()), "2024-10-01");
    for (int seed = 0; seed < 20; seed++) {
      var shuffled = new ArrayList<>(told.events());
      Collections.shuffle(shuffled, new Random(seed));
      AnnualPlanCard card = Objects.requireNonNull(Told.cards(view, shuffled).get(ID));
      assertThat(card.title()).isEqualTo("2024年度计划");
      assertThat(card.annulled()).isEqualTo("重复");
      assertThat(view.index(card)).containsKey("places");
    }
  }

  private AnnualPlanCard card(Told told) {
    return Objects.requireNonNull(told.cards(view).get(ID));
  }

  private static Line line(int number, long fen) {
    PlaceRef place =
        new PlaceRef(PlaceRef.Scheme.CN, "152529000000", "正镶白旗", PlaceRef.Level.COUNTY, 2023);
    return new Line(
        number,
        null,
        "项目",
        List.of(place),
        List.of(Amount.exact(AmountKind.CITY_FISCAL, fen)),
        null);
  }
}
