package anda.benefit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import anda.benefit.BenefitSamples;
import anda.benefit.DistributionFinding;
import anda.benefit.PublishedArithmetic;
import anda.benefit.PublishedArithmetic.Promised;
import anda.benefit.PublishedDistribution;
import anda.imports.Finding;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowReader;
import anda.kernel.PartialDate;
import anda.region.process.BuiltInTables;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The published distributions, row by row: what each says, and what follows from it. */
class DistributionImporterTest {

  private static final Map<String, Row> ROWS = new TreeMap<>();
  private final DistributionImporter importer =
      new DistributionImporter(
          BuiltInTables.REGIONS, Clock.fixed(BenefitSamples.AT, ZoneOffset.UTC));

  @BeforeAll
  static void load() throws Exception {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in =
            new InputStreamReader(
                DistributionImporterTest.class.getResourceAsStream("/sample/distributions.csv"),
                StandardCharsets.UTF_8);
        var parser = format.parse(in)) {
      for (var record : parser.getRecords()) {
        Map<String, String> cells = new TreeMap<>(record.toMap());
        cells.values().removeIf(String::isBlank);
        ROWS.put(record.get("id"), new Row((int) record.getRecordNumber() + 1, cells));
      }
    }
  }

  @Test
  void every_published_row_is_taken_in_with_a_place_of_its_own_and_its_source() {
    Set<String> targets = new HashSet<>();
    assertThat(ROWS).hasSize(25);
    ROWS.forEach(
        (id, row) -> {
          RowReader reader = new RowReader(row);
          Reading<PublishedDistribution> reading = importer.read(reader);
          assertThat(reader.problems()).as(id).isEmpty();
          assertThat(targets.add(reading.target())).isTrue();
          assertThat(reading.source()).as(id).isNotNull();
        });
  }

  @Test
  void the_cows_of_tuquan_read_as_promised_and_not_as_paid() {
    PublishedDistribution published = published("D001");
    PublishedArithmetic.Reading read = PublishedArithmetic.of(published);
    assertThat(published.paid()).isNull();
    assertThat(read.promised())
        .containsExactly(new Promised(null, false, 85_000, null, null, 174_930_000L, false));
    assertThat(read.collectives()).isEqualTo(68);
    assertThat(read.throughPosts()).isTrue();
    assertThat(read.householdsFen()).isEqualTo(174_405_000L);
    assertThat(read.unexplainedFen()).isEqualTo(525_000L);
    assertThat(read.differsFen()).isNull();
    assertThat(codes("D001"))
        .containsExactly(
            "DISTRIBUTION_PROMISED_BY_RATE",
            "DISTRIBUTION_UNEXPLAINED",
            "DISTRIBUTION_NOTE_CHECKS",
            "DISTRIBUTION_NOTE_CHECKS");
    assertThat(findings("D001").get(1).parameters()).containsExactly("1749300", "1744050", "5250");
    assertThat(published.paidOn().basis()).isEqualTo(PartialDate.Basis.REPORTED);
  }

  @Test
  void a_printed_sum_that_differs_is_named_with_its_difference() {
    assertThat(PublishedArithmetic.of(published("D009")).differsFen()).isEqualTo(-1_200L);
    assertThat(findings("D009"))
        .anySatisfy(
            found -> {
              assertThat(found.code()).isEqualTo("DISTRIBUTION_PAID_DIFFERS");
              assertThat(found.parameters()).containsExactly("16800", "16788", "12");
            });
    assertThat(published("D009").paidOn()).isNull();
    for (String id : List.of("D004", "D005", "D006", "D008")) {
      assertThat(codes(id)).as(id).contains("DISTRIBUTION_PAID_AGREES");
    }
  }

  @Test
  void figures_that_no_whole_numbers_solve_are_named() {
    assertThat(findings("D015"))
        .anySatisfy(
            found -> {
              assertThat(found.code()).isEqualTo("DISTRIBUTION_NO_WHOLE_SOLUTION");
              assertThat(found.parameters()).containsExactly("800", "5000", "70", "66000");
            });
    assertThat(PublishedArithmetic.of(published("D015")).promised())
        .extracting(Promised::fen, Promised::atLeast)
        .containsExactly(tuple(5_600_000L, true));
    assertThat(
            codes(Map.of("households", "70", "payout_yuan", "64400", "split_rule", "800 or 5000")))
        .contains("DISTRIBUTION_WHOLE_SOLUTION");
  }

  @Test
  void rates_by_year_sums_by_standing_and_shares_are_worked_out() {
    assertThat(PublishedArithmetic.of(published("D023")).promised())
        .extracting(Promised::year, Promised::onward, Promised::fen)
        .containsExactly(
            tuple(2022, false, 120_000_000L),
            tuple(2023, false, 160_000_000L),
            tuple(2024, true, 180_000_000L));
    assertThat(parameters("D014", "DISTRIBUTION_BETWEEN")).containsExactly("33600", "67200");
    assertThat(parameters("D032", "DISTRIBUTION_DIVIDED"))
        .containsExactly("3000000", "80/20", "2400000 + 600000");
    assertThat(parameters("D013", "DISTRIBUTION_DIVIDED"))
        .containsExactly("45000", "55/30/15", "24750 + 13500 + 6750");
    assertThat(codes("D003")).doesNotContain("DISTRIBUTION_DIVIDED");
    assertThat(parameters("D024", "DISTRIBUTION_EACH_IS_ROUNDED"))
        .containsExactly("85", "26452", "2248420", "2248400", "20");
    assertThat(codes("D010")).contains("DISTRIBUTION_PRINCIPAL_AGREES");
    assertThat(PublishedArithmetic.of(published("D020")).promised())
        .extracting(Promised::fen)
        .containsExactly(8_000_000L);
    assertThat(PublishedArithmetic.of(published("D021")).promised())
        .extracting(Promised::eachFen, Promised::fen)
        .containsExactly(tuple(800_000L, null));
  }

  @Test
  void nothing_is_said_where_nothing_surely_follows() {
    for (String id : List.of("D008", "D012", "D022", "D025", "D028", "D029", "D033")) {
      assertThat(PublishedArithmetic.of(published(id)).unexplainedFen()).as(id).isNull();
    }
    assertThat(PublishedArithmetic.of(published("D008")).promised()).isEmpty();
    assertThat(PublishedArithmetic.of(published("D033")).findings()).isEmpty();
    assertThat(published("D011").rule()).isEqualTo("more than 100 wan");
    assertThat(PublishedArithmetic.of(published("D011")).promised()).isEmpty();
  }

  @Test
  void rows_as_offices_write_them_are_understood_too() {
    Map<String, String> row =
        Map.of(
            "place", "某旗（68个嘎查村）",
            "principal_wan", "100",
            "rate_or_rule", "每年按8.5%付给70个村集体",
            "split_rule", "通过公益岗位发放",
            "households", "100",
            "per_household_yuan", "800");
    PublishedArithmetic.Reading read = PublishedArithmetic.of(read(row).value());
    assertThat(read.promised()).extracting(Promised::fen).containsExactly(8_500_000L);
    assertThat(read.collectives()).isEqualTo(70);
    assertThat(read.throughPosts()).isTrue();
    assertThat(read.unexplainedFen()).isEqualTo(500_000L);
    assertThat(codes(row))
        .contains("DISTRIBUTION_COLLECTIVES_DISAGREE", "DISTRIBUTION_UNEXPLAINED");
    assertThat(codes(Map.of("arithmetic_check", "3 x 4 = 13")))
        .containsExactly("DISTRIBUTION_NOTE_DISAGREES");
    assertThat(
            PublishedArithmetic.of(
                    read(Map.of("rate_or_rule", "每户每年不低于800元", "households", "10")).value())
                .promised())
        .extracting(Promised::fen, Promised::atLeast)
        .containsExactly(tuple(800_000L, true));
  }

  @Test
  void days_are_taken_as_far_as_they_are_told() {
    assertThat(published("D003").paidOn().to()).isEqualTo(LocalDate.of(2020, 5, 9));
    assertThat(published("D003").paidOn().basis()).isEqualTo(PartialDate.Basis.AS_OF);
    assertThat(published("D004").paidOn().precision()).isEqualTo(PartialDate.Precision.MONTH);
    assertThat(published("D029").paidOn()).isNull();
    assertThat(published("D029").paidOnText()).isEqualTo("11-11 (2023)");
    assertThat(read(Map.of("payout_date", "2031-01")).on()).isNull();
    RowReader reader = new RowReader(row(Map.of("payout_date", "2018-13-40")));
    importer.read(reader);
    assertThat(reader.refused()).isTrue();
  }

  @Test
  void a_code_that_cannot_be_is_refused_and_each_finding_has_its_reason() {
    RowReader reader = new RowReader(row(Map.of("place_code", "159999")));
    importer.read(reader);
    assertThat(reader.problems()).extracting(Finding::field).containsExactly("place_code");
    assertThat(DistributionFinding.values()).allMatch(code -> code.kind() != null);
    assertThat(importer.ready()).isTrue();
  }

  private PublishedDistribution published(String id) {
    return importer.read(new RowReader(ROWS.get(id))).value();
  }

  private Reading<PublishedDistribution> read(Map<String, String> cells) {
    return importer.read(new RowReader(row(cells)));
  }

  private static Row row(Map<String, String> cells) {
    Map<String, String> all = new TreeMap<>(cells);
    all.putIfAbsent("id", "X1");
    all.putIfAbsent("place", "某地");
    all.putIfAbsent("scheme", "分红");
    return new Row(2, all);
  }

  private List<Finding> findings(String id) {
    return findings(ROWS.get(id));
  }

  private List<Finding> findings(Row row) {
    RowReader reader = new RowReader(row);
    importer.read(reader);
    return reader.findings().stream()
        .filter(found -> found.code().startsWith("DISTRIBUTION_"))
        .toList();
  }

  private List<String> codes(String id) {
    return findings(id).stream().map(Finding::code).toList();
  }

  private List<String> codes(Map<String, String> cells) {
    return findings(row(cells)).stream().map(Finding::code).toList();
  }

  private List<String> parameters(String id, String code) {
    return findings(id).stream()
        .filter(found -> found.code().equals(code))
        .findFirst()
        .orElseThrow()
        .parameters();
  }
}
