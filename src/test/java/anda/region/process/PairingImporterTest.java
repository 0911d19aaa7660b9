package anda.region.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import anda.imports.Finding;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowReader;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.region.PairingKind;
import anda.region.PairingTerms;
import anda.region.PairingTerms.Remark;
import anda.region.PairingTerms.RemarkCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairingImporterTest {

  private final PairingImporter importer = new PairingImporter(BuiltInTables.REGIONS);

  @Test
  void a_row_reads_as_its_source_states_it() {
    Reading<PairingTerms> reading =
        read(
            row(
                "2018-2020 (16 districts to 31 national poor banners)",
                "110102",
                "西城区",
                "150723",
                "鄂伦春自治旗",
                Map.of(
                    "from", "2018-04",
                    "level", "county",
                    "evidence_date", "2018-04 to 2025-04",
                    "source", "www.beijing.gov.cn/x.html")));
    PairingTerms terms = reading.value();
    assertThat(terms.donor().codeYear()).isEqualTo(2023);
    assertThat(terms.kind()).isEqualTo(PairingKind.COUNTY);
    assertThat(terms.from()).isEqualTo(reading.on());
    assertThat(terms.from())
        .extracting(PartialDate::precision, PartialDate::from)
        .containsExactly(PartialDate.Precision.MONTH, LocalDate.of(2018, 4, 1));
    assertThat(terms.to()).isNull();
    assertThat(terms.evidence())
        .extracting(PartialDate::to, PartialDate::basis)
        .containsExactly(LocalDate.of(2025, 4, 30), PartialDate.Basis.REPORTED);
    assertThat(terms.remarks()).isEmpty();
    assertThat(reading.source()).extracting("text").isEqualTo("www.beijing.gov.cn/x.html");
  }

  @Test
  void dates_the_source_does_not_give_stay_unknown() {
    Reading<PairingTerms> reading = read(row("其他", "310113", "上海市宝山区", "530323", "师宗县", Map.of()));
    assertThat(reading.on()).isNull();
    assertThat(reading.source()).isNull();
    assertThat(reading.value().from()).isNull();
    assertThat(reading.value().evidence()).isNull();
    assertThat(reading.value().donor().scheme()).isEqualTo(PlaceRef.Scheme.EXTERNAL);
    assertThat(reading.value().kind()).isEqualTo(PairingKind.COUNTY);
  }

  @Test
  void words_that_name_no_date_are_kept_beside_an_unknown_date() {
    RowReader reader =
        new RowReader(
            row(
                "2021 onward",
                "110105",
                "朝阳区",
                "150522",
                "科尔沁左翼后旗",
                Map.of("evidence_date", "2022 onward")));
    PairingTerms terms = value(reader);
    assertThat(terms.evidence()).isNull();
    assertThat(terms.evidenceText()).isEqualTo("2022 onward");
    assertThat(reader.findings()).extracting(Finding::code).containsExactly("DATE_IN_WORDS");
  }

  @Test
  void a_name_that_differs_from_the_table_is_noted_and_not_repaired() {
    RowReader reader =
        new RowReader(row("村", null, "某村", "152223203205", "沙日格台嘎查", Map.of("level", "village")));
    PairingTerms terms = value(reader);
    assertThat(terms.recipient().name()).isEqualTo("沙日格台嘎查");
    assertThat(terms.remarks())
        .containsExactly(
            new Remark(RemarkCode.PLACE_CODE_MISSING, "donor", "某村", null),
            new Remark(RemarkCode.PLACE_NAME_DIFFERS, "recipient", "沙日格台嘎查", "沙日格台嘎查委会"));
    assertThat(reader.findings())
        .extracting(Finding::field, Finding::code)
        .containsExactly(
            tuple("donor_code", "PLACE_CODE_MISSING"),
            tuple("recipient_name", "PLACE_NAME_DIFFERS"));
  }

  @Test
  void a_name_with_those_of_the_places_above_does_not_differ() {
    assertThat(
            read(row(
                    "乡镇",
                    "110106012",
                    "丰台区云岗街道",
                    "152223203",
                    "扎赉特旗阿拉达尔吐苏木",
                    Map.of("level", "township")))
                .value()
                .remarks())
        .containsExactly(
            new Remark(RemarkCode.PLACE_CODE_BELOW_TABLE, "donor", "110106012000", null));
  }

  @Test
  void a_weak_source_is_noted_and_a_note_on_other_rows_is_not_taken_for_one() {
    assertThat(remarks(Map.of("source", "x.com (WEAK: a web novel)", "note", "weak source")))
        .containsExactly(RemarkCode.SOURCE_WEAK);
    assertThat(remarks(Map.of("note", "weak source"))).containsExactly(RemarkCode.SOURCE_WEAK);
    assertThat(
            remarks(
                Map.of(
                    "note",
                    "page breaks off after Ningbo; the lines after it come from a weak source")))
        .isEmpty();
  }

  @Test
  void a_code_that_the_collector_added_is_noted() {
    assertThat(
            read(row(
                    "其他",
                    "370211",
                    "青岛市黄岛区 (西海岸新区, code is ours)",
                    "520400",
                    "安顺市 (经济技术开发区)",
                    Map.of("level", "district to zone")))
                .value())
        .satisfies(
            terms -> {
              assertThat(terms.kind()).isEqualTo(PairingKind.CROSS_LEVEL);
              assertThat(terms.remarks())
                  .extracting(Remark::code)
                  .containsExactly(RemarkCode.PLACE_CODE_ADDED);
            });
  }

  @Test
  void unknown_and_malformed_codes_are_refused_with_their_column() {
    refusedFor("119999", "donor_code", KernelRefusal.PLACE_CODE_UNKNOWN.name());
    refusedFor("11011", "donor_code", "CODE_MALFORMED");
    refusedFor("1.10115E+11", "donor_code", "DIGITS_LOST");
  }

  @Test
  void a_zone_may_carry_an_id_of_its_own() {
    assertThat(
            read(row("2021", "zone:beijing-etown", "北京经济技术开发区", "150423", "巴林右旗", Map.of()))
                .value()
                .donor())
        .isEqualTo(
            new PlaceRef(PlaceRef.Scheme.ZONE, "zone:beijing-etown", "北京经济技术开发区", null, null));
  }

  @Test
  void a_row_without_names_or_round_is_refused() {
    RowReader reader = new RowReader(new Row(2, Map.of("donor_code", "110115")));
    assertThat(importer.read(reader)).isNull();
    assertThat(reader.problems())
        .extracting(Finding::field)
        .containsExactly("round", "donor_name", "recipient_name");
  }

  @Test
  void levels_are_read_from_words_and_else_from_the_places() {
    Map<String, PairingKind> words =
        Map.of(
            "province", PairingKind.PROVINCE,
            "district to prefecture (six banners, names not given)", PairingKind.CROSS_LEVEL,
            "county (joint park)", PairingKind.COUNTY,
            "乡镇", PairingKind.TOWNSHIP,
            "部门", PairingKind.DEPARTMENT,
            "友好往来", PairingKind.OTHER);
    words.forEach((text, kind) -> assertThat(kindOf(Map.of("level", text))).isEqualTo(kind));
    assertThat(kindOf(Map.of())).isEqualTo(PairingKind.COUNTY);
  }

  private PairingKind kindOf(Map<String, String> more) {
    return read(row("轮次", "110115", "大兴区", "152529", "正镶白旗", more)).value().kind();
  }

  private List<RemarkCode> remarks(Map<String, String> more) {
    return read(row("轮次", "110115", "大兴区", "152529", "正镶白旗", more)).value().remarks().stream()
        .map(Remark::code)
        .toList();
  }

  private void refusedFor(String code, String field, String reason) {
    RowReader reader = new RowReader(row("轮次", code, "某区", "152529", "正镶白旗", Map.of()));
    assertThat(importer.read(reader)).isNull();
    assertThat(reader.problems())
        .extracting(Finding::field, Finding::code)
        .containsExactly(tuple(field, reason));
  }

  private Reading<PairingTerms> read(Row row) {
    RowReader reader = new RowReader(row);
    Reading<PairingTerms> reading = importer.read(reader);
    assertThat(reader.problems()).isEmpty();
    assertThat(reading).isNotNull();
    return Objects.requireNonNull(reading);
  }

  private PairingTerms value(RowReader reader) {
    return Objects.requireNonNull(importer.read(reader)).value();
  }

  private static Row row(
      String round,
      @Nullable String donor,
      String donorName,
      @Nullable String recipient,
      String recipientName,
      Map<String, String> more) {
    Map<String, String> cells = new TreeMap<>(more);
    cells.put("round", round);
    cells.put("donor_name", donorName);
    cells.put("recipient_name", recipientName);
    if (donor != null) {
      cells.put("donor_code", donor);
    }
    if (recipient != null) {
      cells.put("recipient_code", recipient);
    }
    return new Row(2, cells);
  }
}
