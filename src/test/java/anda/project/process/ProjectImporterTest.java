package anda.project.process;

import static org.assertj.core.api.Assertions.assertThat;

import anda.imports.Finding;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowReader;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.project.LinkageMode;
import anda.project.Measured;
import anda.project.ProjectStage;
import anda.project.Sector;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The published rows read as their source states them; unseen rows by the same rules. */
class ProjectImporterTest extends PublishedProjects {

  @Test
  void every_published_row_is_what_the_fixture_says_it_is() {
    Map<String, CSVRecord> expected = new HashMap<>();
    SampleRows.records("/imports/expected-projects.csv")
        .forEach(record -> expected.put(record.get("id"), record));
    List<Row> rows = SampleRows.of("projects.csv");
    assertThat(rows).hasSize(46).hasSize(expected.size());
    for (Row row : rows) {
      RowReader reader = new RowReader(row);
      Reading<ReadRow> reading = importer.read(reader);
      CSVRecord should = expected.get(row.text("id"));
      assertThat(reader.problems()).as(row.text("id")).isEmpty();
      assertThat(reading.value() instanceof ReadProject ? "PROJECT" : "STATEMENT")
          .as(row.text("id"))
          .isEqualTo(should.get("scope"));
      assertThat(
              amounts(reading.value()).stream()
                  .map(a -> a.kind() + " " + a.qualifier() + " " + a.fen())
                  .collect(Collectors.joining("; ")))
          .as(row.text("id"))
          .isEqualTo(should.get("amounts"));
    }
  }

  @Test
  void like_kinds_of_the_pairing_rows_add_up_to_the_published_sums() {
    Map<AmountKind, Long> projects = new EnumMap<>(AmountKind.class);
    long statements = 0;
    for (Row row : SampleRows.of("projects.csv")) {
      if ("京蒙".equals(row.text("programme"))) {
        ReadRow read = importer.read(new RowReader(row)).value();
        for (Amount amount : amounts(read)) {
          if (read instanceof ReadProject) {
            projects.merge(amount.kind(), amount.fen(), Long::sum);
          } else {
            statements += amount.fen();
          }
        }
      }
    }
    assertThat(projects.get(AmountKind.SALES)).isEqualTo(10_720_760_000L);
    assertThat(projects.get(AmountKind.ORDERS)).isEqualTo(3_000_000_000L);
    assertThat(projects.get(AmountKind.ENTERPRISE_INVESTMENT)).isEqualTo(20_052_700_000L);
    assertThat(projects.get(AmountKind.PAIRING_FISCAL_LEVEL_NOT_STATED)).isEqualTo(9_723_000_000L);
    assertThat(statements).isEqualTo(42_843_040_000L);
    assertThat(
            projects.get(AmountKind.NOT_STATED)
                + projects.get(AmountKind.DONATION_CASH)
                + projects.get(AmountKind.MIXED))
        .isEqualTo(5_070_000_000L);
    assertThat(projects).hasSize(7);
  }

  private static List<Amount> amounts(ReadRow row) {
    if (row instanceof ReadProject project) {
      return project.plan().amounts();
    }
    return ((ReadStatement) row)
        .measures().stream()
            .filter(measured -> measured.measure() == Measured.Measure.FUNDS)
            .map(Measured::amount)
            .toList();
  }

  @Test
  void the_boarded_cows_keep_what_their_source_says() {
    ReadProject cows = project("P001");
    assertThat(cows.plan().sector()).isEqualTo(Sector.INDUSTRY);
    assertThat(cows.plan().benefit().modes())
        .containsExactly(LinkageMode.ASSET_ENTRUSTMENT, LinkageMode.PUBLIC_POSTS);
    assertThat(cows.plan().beneficiaries().households()).isEqualTo(550);
    assertThat(cows.plan().beneficiaries().persons()).isNull();
    assertThat(cows.plan().plannedStart().precision()).isEqualTo(PartialDate.Precision.YEAR);
    assertThat(cows.plan().plannedEnd()).isNull();
    assertThat(cows.plan().note()).startsWith("2058 x 8.5%");
    assertThat(cows.stage()).isEqualTo(ProjectStage.UNKNOWN);
    assertThat(cows.asOf().from()).hasToString("2019-03-01");
    assertThat(findings("P001")).containsExactly("PROJECT_INCOME_AGAINST_RATE");
  }

  @Test
  void contradictions_in_the_columns_are_named() {
    assertThat(findings("P005")).containsExactly("PROJECT_PART_OF_LARGER_SUM");
    assertThat(findings("P016")).containsExactly("PROJECT_SEVERAL_PLACES_ONE_CODE");
    assertThat(findings("P031")).contains("PROJECT_FEWER_PERSONS_THAN_HOUSEHOLDS");
    assertThat(findings("P040")).contains("AMOUNT_ONLY_IN_WORDS");
    RowReader p001 = reader("P001");
    importer.read(p001);
    assertThat(p001.findings().get(0).parameters())
        .containsExactly("2058", "8.5", "174.93", "174.41", "0.53");
  }

  @Test
  void several_banners_beside_one_code_are_found_by_their_names() {
    assertThat(((ReadStatement) read("P016")).scope().places())
        .extracting(PlaceRef::code)
        .containsExactly("150926000000", "152529000000");
    assertThat(project("P056").plan().places()).hasSize(3);
    assertThat(project("P010").plan().places())
        .extracting(PlaceRef::code)
        .containsExactly("150521200214");
  }

  @Test
  void a_stage_is_taken_only_from_words_about_the_whole_project() {
    Map<String, ProjectStage> stages = new TreeMap<>();
    for (Row row : SampleRows.of("projects.csv")) {
      if (importer.read(new RowReader(row)).value() instanceof ReadProject read
          && read.stage() != ProjectStage.UNKNOWN) {
        stages.put(row.text("id"), read.stage());
      }
    }
    assertThat(stages)
        .isEqualTo(
            Map.of(
                "P006", ProjectStage.PROPOSED,
                "P010", ProjectStage.IN_IMPLEMENTATION,
                "P031", ProjectStage.IN_IMPLEMENTATION,
                "P039", ProjectStage.HANDED_OVER,
                "P040", ProjectStage.HANDED_OVER,
                "P044", ProjectStage.COMPLETED,
                "P056", ProjectStage.IN_IMPLEMENTATION,
                "P065", ProjectStage.COMPLETED));
  }

  @Test
  void an_unseen_row_with_chinese_words_reads_by_the_same_rules() {
    Reading<ReadRow> reading =
        read(
            Map.of(
                "id", "X1",
                "programme", "京蒙",
                "title", "扶贫车间",
                "sector", "产业协作",
                "place_code", "150923",
                "place", "商都县",
                "funds_wan", "120万元",
                "funds_detail", "区级财政资金",
                "benefit_mode", "务工+资产收益",
                "progress_or_stage_dates", "已开工，2018-05"));
    ReadProject workshop = (ReadProject) reading.value();
    assertThat(workshop.plan().amounts().get(0).kind()).isEqualTo(AmountKind.DISTRICT_FISCAL);
    assertThat(workshop.stage()).isEqualTo(ProjectStage.IN_IMPLEMENTATION);
    assertThat(workshop.plan().benefit().modes())
        .containsExactly(LinkageMode.WAGE_EMPLOYMENT, LinkageMode.OTHER_STATED);
    assertThat(reading.on()).isEqualTo(workshop.asOf());
  }

  @Test
  void an_unknown_code_or_absurd_figure_refuses_the_row_with_field_and_reason() {
    RowReader reader =
        new RowReader(
            SampleRows.row(
                Map.of(
                    "id", "X2",
                    "title", "x",
                    "place_code", "159999",
                    "funds_wan", "-5",
                    "households", "many")));
    assertThat(importer.read(reader)).isNull();
    assertThat(reader.problems())
        .extracting(Finding::field)
        .containsExactlyInAnyOrder("place_code", "funds_wan", "households");
  }

  @Test
  void a_sector_that_is_not_known_is_kept_in_its_words() {
    RowReader reader =
        new RowReader(SampleRows.row(Map.of("id", "X3", "title", "x", "sector", "航天")));
    Reading<ReadRow> reading = importer.read(reader);
    ReadProject project = (ReadProject) reading.value();
    assertThat(project.plan().sector()).isEqualTo(Sector.OTHER);
    assertThat(project.plan().sectorText()).isEqualTo("航天");
    assertThat(reader.findings())
        .extracting(Finding::code)
        .containsExactly("PROJECT_SECTOR_NOT_KNOWN");
  }

  @Test
  void a_start_still_to_come_is_a_plan_and_no_happened_day() {
    Map<String, String> cells = new HashMap<>(Map.of("id", "X4", "title", "x"));
    cells.put("start", "2019-06");
    assertThat(read(cells).on()).isNull();
    cells.put("progress_or_stage_dates", "submitted (2019-04)");
    assertThat(read(cells).on().from()).hasToString("2019-04-01");
    cells.put("start", "2019-05");
    assertThat(read(cells).on().from()).hasToString("2019-05-01");
    assertThat(((ReadProject) read(cells).value()).plan().plannedStart().text())
        .isEqualTo("2019-05");
  }
}
