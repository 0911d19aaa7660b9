package anda.project.command;

import static anda.project.ProjectSamples.TUQUAN;
import static anda.project.ProjectSamples.cows;
import static anda.project.ProjectSamples.milestone;
import static anda.project.ProjectSamples.titled;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import anda.kernel.Source;
import anda.project.Measured;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is wrong in itself is refused whoever did it and whenever. */
class PlanPolicyTest {

  private static void refused(ThrowingCallable call, Refusal reason) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                org.assertj.core.api.Assertions.assertThat(refused.refusal()).isEqualTo(reason));
  }

  @Test
  void a_proposal_says_what_about_what_and_where() {
    assertThatCode(() -> PlanPolicy.proposal(cows())).doesNotThrowAnyException();
    refused(() -> PlanPolicy.proposal(titled(" ")), ProjectRefusal.PROJECT_TITLE_REQUIRED);
    refused(() -> PlanPolicy.proposal(titled("养牛")), ProjectRefusal.PROJECT_SECTOR_REQUIRED);
    var nowhere =
        cows().with(List.of(anda.project.PlanField.PLACES), anda.project.ProjectPlan.EMPTY);
    refused(() -> PlanPolicy.proposal(nowhere), ProjectRefusal.PROJECT_PLACE_REQUIRED);
  }

  @Test
  void a_plan_taken_over_may_have_gaps_but_no_endless_texts() {
    assertThatCode(() -> PlanPolicy.plan(titled("养牛"))).doesNotThrowAnyException();
    refused(() -> PlanPolicy.plan(titled("牛".repeat(201))), KernelRefusal.TEXT_TOO_LONG);
    refused(() -> PlanPolicy.texts("note", "长".repeat(2_001)), KernelRefusal.TEXT_TOO_LONG);
  }

  @Test
  void money_is_neither_negative_nor_absurd() {
    refused(
        () -> PlanPolicy.amounts("amounts", List.of(amount(-1L))), KernelRefusal.AMOUNT_NEGATIVE);
    refused(
        () -> PlanPolicy.amounts("amounts", List.of(amount(Amount.MAX_FEN + 1))),
        KernelRefusal.AMOUNT_TOO_LARGE);
    assertThatCode(() -> PlanPolicy.amounts("amounts", List.of(amount(null))))
        .doesNotThrowAnyException();
  }

  private static Amount amount(Long fen) {
    return new Amount(AmountKind.OWN, fen, Amount.Qualifier.EXACT, "若干", null);
  }

  @Test
  void an_end_surely_before_the_start_is_refused() {
    PartialDate y2018 = PartialDate.year(2018, PartialDate.Basis.DOCUMENT, "2018");
    PartialDate y2019 = PartialDate.year(2019, PartialDate.Basis.DOCUMENT, "2019");
    refused(() -> PlanPolicy.order("end", y2019, y2018), KernelRefusal.DATES_IN_WRONG_ORDER);
    assertThatCode(() -> PlanPolicy.order("end", y2018, y2018)).doesNotThrowAnyException();
  }

  @Test
  void nothing_is_listed_twice_or_without_end() {
    refused(
        () -> PlanPolicy.milestones("milestones", List.of(milestone("a"), milestone("a"))),
        ProjectRefusal.PROJECT_LISTED_TWICE);
    refused(
        () -> PlanPolicy.once("places", List.of(TUQUAN.code(), TUQUAN.code())),
        ProjectRefusal.PROJECT_LISTED_TWICE);
    refused(
        () -> PlanPolicy.size("donors", Collections.nCopies(201, "x")),
        ProjectRefusal.PROJECT_LIST_TOO_LONG);
  }

  @Test
  void a_figure_is_one_of_amount_count_and_rate_and_not_negative() {
    Measured both =
        new Measured(
            Measured.Measure.FUNDS,
            amount(1L),
            new Quantity("3", "个", null),
            null,
            Amount.Qualifier.EXACT,
            null);
    refused(
        () -> PlanPolicy.measures("figures", List.of(both)),
        ProjectRefusal.PROJECT_FIGURE_AMBIGUOUS);
    Measured negative =
        new Measured(
            Measured.Measure.PAID,
            null,
            null,
            new Measured.Rate(-1, Measured.Measure.ALLOCATED),
            Amount.Qualifier.EXACT,
            null);
    refused(
        () -> PlanPolicy.measures("figures", List.of(negative)),
        ProjectRefusal.PROJECT_COUNT_NEGATIVE);
    refused(
        () -> PlanPolicy.count("households", 9_007_199_254_740_992L),
        ProjectRefusal.PROJECT_COUNT_TOO_LARGE);
  }

  @Test
  void a_quantity_is_a_plain_number() {
    assertThatCode(() -> PlanPolicy.quantity("target", new Quantity("100.8", "亩", null)))
        .doesNotThrowAnyException();
    refused(
        () -> PlanPolicy.quantity("target", new Quantity("1e9", "头", null)),
        ProjectRefusal.PROJECT_QUANTITY_MALFORMED);
  }

  @Test
  void a_document_declared_classified_is_refused() {
    refused(
        () -> PlanPolicy.document("documents", Source.document("机密★3年 会议纪要", null)),
        KernelRefusal.PROJECT_DOCUMENT_CLASSIFIED);
    refused(
        () -> PlanPolicy.document("documents", Source.document("纪要", "密级：秘密")),
        KernelRefusal.PROJECT_DOCUMENT_CLASSIFIED);
    assertThatCode(() -> PlanPolicy.document("documents", Source.document("保密工作纪要", "1号")))
        .doesNotThrowAnyException();
  }
}
