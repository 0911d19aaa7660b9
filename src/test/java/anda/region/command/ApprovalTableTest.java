package anda.region.command;

import static anda.region.command.Given.now;
import static anda.region.command.Given.refusal;

import anda.kernel.KernelRefusal;
import anda.kernel.PlaceRef.Level;
import anda.region.ApprovalStep;
import anda.region.ApprovalStep.Kind;
import anda.region.ApprovalTableEvent.ApprovalStepsSet;
import anda.region.ApprovalTableEvent.ApprovalStepsWithdrawn;
import anda.region.PartnerPart;
import anda.region.RegionRefusal;
import anda.region.command.ApprovalTableCommand.SetSteps;
import anda.region.command.ApprovalTableCommand.WithdrawSteps;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalTableTest {

  private static final String ID = "approval-table-152529000000";
  private static final String PLACE = "152529000000";
  private static final LocalDate DAY = LocalDate.of(2023, 1, 1);
  private static final List<ApprovalStep> SHORT =
      List.of(step(Kind.PROPOSAL, "申报"), step(Kind.APPROVAL, "批复"));
  private static final List<ApprovalStep> LONG =
      List.of(
          step(Kind.PROPOSAL, "申报"),
          step(Kind.REVIEW, "苏木初审"),
          step(Kind.REVIEW, "部门审核"),
          step(Kind.APPROVAL, "批复"));
  private static final ApprovalStepsSet FIRST = new ApprovalStepsSet(PLACE, 1, null, SHORT, null);
  private final AggregateTestFixture<ApprovalTable> fixture =
      new AggregateTestFixture<>(ApprovalTable.class);

  @Test
  void the_first_version_of_a_table_is_number_one() {
    fixture.givenNoPriorActivity().when(set(null, SHORT)).expectEvents(FIRST);
  }

  @Test
  void a_later_version_takes_effect_on_its_day() {
    fixture
        .given(FIRST)
        .when(set(DAY, LONG))
        .expectEvents(new ApprovalStepsSet(PLACE, 2, DAY, LONG, null));
  }

  @Test
  void steps_that_count_already_are_refused() {
    fixture
        .given(FIRST)
        .when(set(DAY, SHORT))
        .expectException(refusal(RegionRefusal.APPROVAL_STEPS_UNCHANGED))
        .expectNoEvents();
  }

  @Test
  void a_second_version_from_the_same_day_is_refused() {
    fixture
        .given(FIRST, new ApprovalStepsSet(PLACE, 2, DAY, LONG, null))
        .when(set(DAY, SHORT))
        .expectException(refusal(RegionRefusal.APPROVAL_STEPS_DAY_TAKEN, "2"))
        .expectNoEvents();
  }

  @Test
  void a_withdrawn_version_makes_room_for_another() {
    fixture
        .given(
            FIRST,
            new ApprovalStepsSet(PLACE, 2, DAY, LONG, null),
            new ApprovalStepsWithdrawn(2, "录入错误"))
        .when(set(DAY, LONG))
        .expectEvents(new ApprovalStepsSet(PLACE, 3, DAY, LONG, null));
  }

  @Test
  void a_table_without_steps_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(set(null, List.of()))
        .expectException(refusal(RegionRefusal.APPROVAL_STEPS_EMPTY, "30"))
        .expectNoEvents();
  }

  @Test
  void a_table_that_does_not_lead_from_proposal_to_approval_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(set(null, List.of(step(Kind.PROPOSAL, "申报"), step(Kind.REVIEW, "审核"))))
        .expectException(refusal(RegionRefusal.APPROVAL_STEPS_INCOMPLETE))
        .expectNoEvents();
  }

  @Test
  void steps_out_of_order_are_refused() {
    fixture
        .givenNoPriorActivity()
        .when(
            set(
                null,
                List.of(
                    step(Kind.PROPOSAL, "申报"),
                    step(Kind.ADMISSION, "入库"),
                    step(Kind.REVIEW, "审核"),
                    step(Kind.APPROVAL, "批复"))))
        .expectException(refusal(RegionRefusal.APPROVAL_STEPS_OUT_OF_ORDER, "审核"))
        .expectNoEvents();
  }

  @Test
  void a_step_without_a_name_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(set(null, List.of(step(Kind.PROPOSAL, ""), step(Kind.APPROVAL, "批复"))))
        .expectException(refusal(KernelRefusal.VALUE_REQUIRED, "steps.name"))
        .expectNoEvents();
  }

  @Test
  void a_version_is_withdrawn_with_a_reason() {
    fixture
        .given(FIRST)
        .when(new WithdrawSteps(now(), ID, 1, "录入错误"))
        .expectEvents(new ApprovalStepsWithdrawn(1, "录入错误"));
  }

  @Test
  void a_version_that_never_was_cannot_be_withdrawn() {
    fixture
        .given(FIRST)
        .when(new WithdrawSteps(now(), ID, 2, "录入错误"))
        .expectException(refusal(RegionRefusal.APPROVAL_VERSION_UNKNOWN, "2"))
        .expectNoEvents();
  }

  @Test
  void a_version_is_withdrawn_once() {
    fixture
        .given(FIRST, new ApprovalStepsWithdrawn(1, "录入错误"))
        .when(new WithdrawSteps(now(), ID, 1, "录入错误"))
        .expectException(refusal(RegionRefusal.APPROVAL_VERSION_WITHDRAWN, "1"))
        .expectNoEvents();
  }

  private static SetSteps set(@Nullable LocalDate from, List<ApprovalStep> steps) {
    return new SetSteps(now(), ID, PLACE, from, steps, null);
  }

  private static ApprovalStep step(Kind kind, String name) {
    return new ApprovalStep(kind, name, Level.COUNTY, null, null, null, PartnerPart.NONE);
  }
}
