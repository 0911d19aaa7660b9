package anda.project.process;

import static org.assertj.core.api.Assertions.assertThat;

import anda.imports.Finding;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowReader;
import anda.project.Measured;
import anda.project.Measured.Measure;
import anda.region.process.BuiltInTables;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Lines of fund tracking are statements about money, each with its own key. */
class FundTrackingImporterTest {

  private final FundTrackingImporter importer = new FundTrackingImporter(BuiltInTables.REGIONS);

  @Test
  void every_published_line_is_what_the_fixture_says_it_is() {
    List<CSVRecord> expected = SampleRows.records("/imports/expected-fund-tracking.csv");
    List<Row> rows = SampleRows.of("fund-tracking.csv");
    Set<String> keys = new HashSet<>();
    assertThat(rows).hasSize(28).hasSize(expected.size());
    for (int i = 0; i < rows.size(); i++) {
      RowReader reader = new RowReader(rows.get(i));
      Reading<ReadStatement> reading = importer.read(reader);
      assertThat(reader.problems()).as("row " + (i + 2)).isEmpty();
      assertThat(keys.add(reading.target())).isTrue();
      assertThat(
              reading.value().measures().stream()
                  .filter(measured -> measured.measure() == Measure.ALLOCATED)
                  .map(Measured::amount)
                  .map(amount -> amount.kind() + " " + amount.fen())
                  .collect(Collectors.joining("; ")))
          .as("row " + (i + 2))
          .isEqualTo(expected.get(i).get("amounts"));
    }
  }

  @Test
  void a_share_paid_is_kept_as_a_share_and_its_sum_is_shown_but_not_stored() {
    RowReader reader = new RowReader(SampleRows.of("fund-tracking.csv").get(0));
    Reading<ReadStatement> reading = importer.read(reader);
    assertThat(reading.value().scope().programme()).isEqualTo("京蒙");
    assertThat(reading.value().measures())
        .extracting(Measured::measure)
        .containsExactly(Measure.ALLOCATED, Measure.PAID, Measure.PROJECTS);
    assertThat(reading.value().measures().get(1).rate())
        .isEqualTo(new Measured.Rate(710_000, Measure.ALLOCATED));
    assertThat(reader.findings()).extracting(Finding::code).contains("STATEMENT_PAID_IMPLIED");
    assertThat(reader.findings().get(0).parameters()).containsExactly("3728", "71", "2646.88");
  }

  @Test
  void money_of_other_programmes_is_kept_apart() {
    List<String> programmes =
        SampleRows.of("fund-tracking.csv").stream()
            .map(row -> importer.read(new RowReader(row)).value().scope().programme())
            .toList();
    assertThat(programmes.subList(0, 4)).containsOnly("京蒙");
    assertThat(programmes.subList(4, 28)).containsOnlyNulls();
  }

  @Test
  void stated_sums_of_rows_are_checked() {
    var comparison = importer.comparison();
    SampleRows.of("fund-tracking.csv").forEach(comparison::see);
    assertThat(comparison.findings()).isEmpty();
    var other = importer.comparison();
    other.see(SampleRows.row(Map.of("allocated_wan", "50", "detail", "one rows sum to 60")));
    assertThat(other.findings()).hasSize(1);
    assertThat(importer.ready()).isTrue();
  }

  @Test
  void money_that_arrived_is_not_called_paid() {
    Row liangshan =
        SampleRows.of("fund-tracking.csv").stream()
            .filter(row -> "凉山州".equals(row.text("place")))
            .findFirst()
            .orElseThrow();
    assertThat(importer.read(new RowReader(liangshan)).value().measures())
        .extracting(Measured::measure)
        .contains(Measure.ARRIVED)
        .doesNotContain(Measure.PAID);
  }

  @Test
  void sums_and_percentages_that_disagree_are_named() {
    assertThat(codes("600", "60")).isEmpty();
    assertThat(codes("600", "61")).containsExactly("STATEMENT_PERCENT_DISAGREES");
    assertThat(codes("1200", "120")).containsExactly("STATEMENT_PAID_ABOVE_ALLOCATED");
    assertThat(codes("604", "60")).isEmpty();
  }

  private List<String> codes(String paid, String percent) {
    RowReader reader =
        new RowReader(
            SampleRows.row(
                Map.of(
                    "place", "突泉县",
                    "place_code", "152224",
                    "source_of_funds", "北京市级资金",
                    "allocated_wan", "1000",
                    "paid_wan", paid,
                    "paid_percent", percent,
                    "as_of", "2020-06-30")));
    importer.read(reader);
    assertThat(reader.problems()).isEmpty();
    return reader.findings().stream().map(Finding::code).toList();
  }

  @Test
  void the_key_is_the_code_or_else_the_name_with_source_and_day() {
    assertThat(
            importer.key(
                SampleRows.row(Map.of("place", "某区", "source_of_funds", "city", "as_of", "2018"))))
        .isEqualTo("某区|city|2018");
    assertThat(
            importer.key(
                SampleRows.row(
                    Map.of(
                        "place", "某区",
                        "place_code", "15",
                        "source_of_funds", "city",
                        "as_of", "2018"))))
        .isEqualTo("15|city|2018");
    assertThat(importer.key(SampleRows.row(Map.of("place", "某区")))).isNull();
  }
}
