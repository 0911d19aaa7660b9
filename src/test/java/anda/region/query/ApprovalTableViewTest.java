package anda.region.query;

import static org.assertj.core.api.Assertions.assertThat;

import anda.region.ApprovalStep;
import anda.region.ApprovalStep.Kind;
import anda.region.ApprovalTableEvent.ApprovalStepsSet;
import anda.region.ApprovalTableEvent.ApprovalStepsWithdrawn;
import anda.region.PartnerPart;
import anda.region.query.ApprovalTableCard.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalTableViewTest {

  private static final String ID = "approval-table-national";
  private static final LocalDate DAY = LocalDate.of(2023, 1, 1);
  private static final List<ApprovalStep> STEPS = List.of(step(Kind.PROPOSAL), step(Kind.APPROVAL));
  private static final ApprovalStepsSet FIRST = new ApprovalStepsSet(null, 1, null, STEPS, null);
  private static final ApprovalStepsSet SECOND = new ApprovalStepsSet(null, 2, DAY, STEPS, null);
  private final ApprovalTableView view = new ApprovalTableView();

  @Test
  void a_day_finds_the_version_in_effect() {
    ApprovalTableCard card =
        card(new Told().and(ID, FIRST, "2018-01-01").and(ID, SECOND, "2022-12-01"));
    assertThat(numberOn(card, DAY.minusDays(1))).contains(1);
    assertThat(numberOn(card, DAY)).contains(2);
  }

  @Test
  void a_withdrawn_version_gives_way_to_the_one_before() {
    Told told =
        new Told()
            .and(ID, FIRST, "2018-01-01")
            .and(ID, SECOND, "2022-12-01")
            .and(ID, new ApprovalStepsWithdrawn(2, "录入错误"), "2023-02-01");
    assertThat(numberOn(card(told), DAY)).contains(1);
    told.and(ID, new ApprovalStepsWithdrawn(1, "录入错误"), "2023-02-02");
    assertThat(numberOn(card(told), DAY)).isEmpty();
  }

  @Test
  void a_withdrawal_folded_first_still_counts() {
    ApprovalTableCard card =
        card(
            new Told()
                .and(ID, new ApprovalStepsWithdrawn(1, "录入错误"), "2017-01-01")
                .and(ID, FIRST, "2018-01-01"));
    assertThat(card.versions()).extracting(Version::withdrawn).containsExactly("录入错误");
    assertThat(card.on(DAY)).isEmpty();
  }

  @Test
  void a_table_for_everywhere_is_indexed_as_such() {
    assertThat(view.index(card(new Told().and(ID, FIRST, null)))).containsEntry("place", "*");
  }

  private ApprovalTableCard card(Told told) {
    return Objects.requireNonNull(told.cards(view).get(ID));
  }

  private static Optional<Integer> numberOn(ApprovalTableCard card, LocalDate day) {
    return card.on(day).map(Version::number);
  }

  private static ApprovalStep step(Kind kind) {
    return new ApprovalStep(kind, kind.name(), null, null, null, null, PartnerPart.NONE);
  }
}
