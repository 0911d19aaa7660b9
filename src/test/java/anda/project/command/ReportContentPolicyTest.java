package anda.project.command;

import static anda.project.command.ReportFixtures.DAY;
import static anda.project.command.ReportFixtures.REPORTER;
import static anda.project.command.ReportFixtures.full;
import static anda.project.command.ReportFixtures.now;
import static anda.project.command.ReportFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import anda.evidence.EvidenceRef;
import anda.evidence.EvidenceType;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import anda.project.ReportContent;
import anda.project.ReportContent.Basis;
import anda.project.ReportContent.Figure;
import anda.project.ReportContent.Milestone;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportContentPolicyTest {

  @Test
  void an_increment_and_a_cumulative_figure_of_one_name_stand_side_by_side() {
    assertThat(checked(full()).figures())
        .extracting(figure -> figure.quantity().number(), Figure::basis)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("150", Basis.INCREMENT),
            org.assertj.core.groups.Tuple.tuple("247", Basis.CUMULATIVE));
  }

  @Test
  void progress_lies_between_nothing_and_everything_or_is_not_stated() {
    assertRefused(progress(-1), ReportRefusal.PROGRESS_OUT_OF_RANGE);
    assertRefused(progress(1_000_001), ReportRefusal.PROGRESS_OUT_OF_RANGE);
    assertThat(checked(progress(1_000_000)).physicalPpm()).isEqualTo(1_000_000);
    assertThat(checked(progress(null)).physicalPpm()).isNull();
  }

  @Test
  void figures_and_milestones_of_the_future_are_refused() {
    LocalDate tomorrow = DAY.plusDays(1);
    assertRefused(
        new ReportContent(
            tomorrow, 1, List.of(), List.of(), List.of(), "进展", null, null, List.of()),
        ReportRefusal.FIGURES_OF_THE_FUTURE);
    Milestone coming = new Milestone("封顶", PartialDate.day(tomorrow, PartialDate.Basis.EVENT));
    assertRefused(milestones(List.of(coming)), ReportRefusal.FIGURES_OF_THE_FUTURE);
  }

  @Test
  void one_line_per_kind_of_money_and_no_sales_among_the_spending() {
    Amount district = Amount.exact(AmountKind.DISTRICT_FISCAL, 1);
    assertRefused(spent(district, district), ReportRefusal.SPENDING_KIND_TWICE);
    assertRefused(
        spent(Amount.exact(AmountKind.SALES, 1)), ReportRefusal.SPENDING_KIND_NOT_SPENDING);
    assertRefused(
        spent(Amount.exact(AmountKind.ORDERS, 1)), ReportRefusal.SPENDING_KIND_NOT_SPENDING);
    assertRefused(
        spent(new Amount(AmountKind.OWN, -1L, Amount.Qualifier.EXACT, null, null)),
        KernelRefusal.AMOUNT_NEGATIVE);
    assertRefused(
        spent(new Amount(AmountKind.OWN, 1L << 53, Amount.Qualifier.EXACT, null, null)),
        KernelRefusal.AMOUNT_TOO_LARGE);
  }

  @Test
  void an_unknown_amount_stays_unknown() {
    Amount unknown = new Amount(AmountKind.OWN, null, Amount.Qualifier.EXACT, "未结算", null);
    assertThat(checked(spent(unknown)).spent()).containsExactly(unknown);
  }

  @Test
  void figures_are_plain_numbers() {
    for (String number : List.of("-1", "1e3", "约150", "", "1.1234567", "1234567890123456")) {
      assertRefused(figures(number), ReportRefusal.FIGURE_MALFORMED);
    }
    assertThat(checked(figures("100.8")).figures().get(0).quantity().number()).isEqualTo("100.8");
  }

  @Test
  void texts_are_trimmed_and_limited() {
    assertThat(checked(says("  进展  ")).narrative()).isEqualTo("进展");
    assertRefused(says("长".repeat(3_001)), KernelRefusal.TEXT_TOO_LONG);
  }

  @Test
  void lists_are_limited_and_files_named_once() {
    assertRefused(
        milestones(Collections.nCopies(21, new Milestone("节点", null))),
        ReportRefusal.LIST_TOO_LONG);
    EvidenceRef file = new EvidenceRef("ab".repeat(32), EvidenceType.PDF, 1, null);
    assertRefused(evidence(List.of(file, file)), ReportRefusal.EVIDENCE_TWICE);
    assertRefused(evidence(files(31)), ReportRefusal.LIST_TOO_LONG);
  }

  @Test
  void the_largest_report_fits_an_entry_of_the_log() {
    String word = "长".repeat(60);
    PartialDate day =
        new PartialDate(PartialDate.Precision.DAY, DAY, DAY, PartialDate.Basis.DOCUMENT, word);
    List<Amount> spent =
        Arrays.stream(AmountKind.values())
            .filter(kind -> kind != AmountKind.SALES && kind != AmountKind.ORDERS)
            .map(k -> new Amount(k, Amount.MAX_FEN, Amount.Qualifier.AT_LEAST, word, word))
            .toList();
    ReportContent largest =
        new ReportContent(
            DAY,
            1_000_000,
            spent,
            Collections.nCopies(20, new Milestone(word, day)),
            Collections.nCopies(
                20,
                new Figure(
                    word, new Quantity("123456789012345.123456", word, word), Basis.CUMULATIVE)),
            "长".repeat(3_000),
            "长".repeat(1_500),
            "长".repeat(1_500),
            files(30));
    byte[] json =
        JsonMapper.builder()
            .build()
            .writeValueAsString(checked(largest))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(json.length).isLessThan(60_000);
  }

  private static ReportContent checked(ReportContent content) {
    return ReportContentPolicy.checked(content, now(REPORTER));
  }

  private static void assertRefused(ReportContent content, Refusal reason) {
    Refused refused = catchThrowableOfType(Refused.class, () -> checked(content));
    assertThat(refused.refusal()).isEqualTo(reason);
  }

  private static ReportContent progress(@Nullable Integer ppm) {
    return new ReportContent(
        DAY, ppm, List.of(), List.of(), List.of(), "进展", null, null, List.of());
  }

  private static ReportContent spent(Amount... amounts) {
    return new ReportContent(
        DAY, 1, List.of(amounts), List.of(), List.of(), "进展", null, null, List.of());
  }

  private static ReportContent milestones(List<Milestone> milestones) {
    return new ReportContent(DAY, 1, List.of(), milestones, List.of(), "进展", null, null, List.of());
  }

  private static ReportContent figures(String number) {
    Figure figure = new Figure("务工", new Quantity(number, "人", null), Basis.INCREMENT);
    return new ReportContent(
        DAY, 1, List.of(), List.of(), List.of(figure), "进展", null, null, List.of());
  }

  private static ReportContent evidence(List<EvidenceRef> files) {
    return new ReportContent(DAY, 1, List.of(), List.of(), List.of(), "进展", null, null, files);
  }

  private static List<EvidenceRef> files(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new EvidenceRef("%064x".formatted(i), EvidenceType.PDF, 20_000_000, "长".repeat(60)))
        .toList();
  }
}
