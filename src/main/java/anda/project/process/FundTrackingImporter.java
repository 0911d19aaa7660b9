package anda.project.process;

import anda.imports.Column;
import anda.imports.Column.Type;
import anda.imports.ImportedRow;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowComparison;
import anda.imports.RowImporter;
import anda.imports.RowKeys;
import anda.imports.RowReader;
import anda.imports.StatedSums;
import anda.imports.text.AmountClassifier;
import anda.imports.text.Classified;
import anda.imports.text.WrittenAmount;
import anda.kernel.Act;
import anda.kernel.AmountKind;
import anda.kernel.Command;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.project.Measured;
import anda.project.Measured.Measure;
import anda.project.StatementScope;
import anda.region.RegionDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 资金支付进度导入 Rows of kind {@code fund-tracking}: each is a published statement about money of one
 * source at one place up to a day, never a project.
 */
@Component
class FundTrackingImporter implements RowImporter<ReadStatement> {

  static final String KIND = "fund-tracking";
  private static final String SOURCE_OF_FUNDS = "source_of_funds";
  private static final String PROGRAMME = "京蒙";
  private static final Pattern YEARS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:[-–—至]((?:19|20)\\d\\d))?(?!\\d)");
  private static final Pattern ARRIVED = Pattern.compile("(?i)(arrived|到位).*");

  private final RowPlaces places;

  FundTrackingImporter(RegionDirectory regions) {
    this.places = new RowPlaces(regions);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.optional("place_code", Type.CODE, "区划代码", "地点代码"),
        Column.required("place", Type.TEXT, "地区", "旗县", "地点"),
        Column.required(SOURCE_OF_FUNDS, Type.TEXT, "资金来源", "资金类别"),
        Column.required("allocated_wan", Type.AMOUNT, "下达", "下达资金", "计划资金", "资金总额"),
        Column.optional("paid_wan", Type.AMOUNT, "支付", "已支付", "支付资金", "支出"),
        Column.optional("paid_percent", Type.PERCENT, "支付率", "支付进度", "支付比例"),
        Column.required("as_of", Type.DATE, "截至", "截止日期", "截至日期"),
        Column.optional("projects", Type.COUNT, "项目数", "项目个数"),
        Column.optional("detail", Type.TEXT, "说明", "备注", "明细"),
        Column.optional("source", Type.TEXT, "来源", "依据"));
  }

  @Override
  public List<String> keyColumns() {
    return List.of("place", SOURCE_OF_FUNDS, "as_of");
  }

  @Override
  public @Nullable String key(Row row) {
    String place = row.text("place_code") == null ? "place" : "place_code";
    return RowKeys.of(row, place, SOURCE_OF_FUNDS, "as_of");
  }

  @Override
  public List<String> targets(String key) {
    return List.of(RowKeys.id("statement", KIND, key));
  }

  @Override
  public @Nullable Reading<ReadStatement> read(RowReader row) {
    String place = row.required("place");
    String funds = row.required(SOURCE_OF_FUNDS);
    List<PlaceRef> where = places.of(row);
    WrittenAmount allocated = row.wan("allocated_wan");
    WrittenAmount paid = row.wan("paid_wan");
    Integer percent = row.percent("paid_percent");
    PartialDate asOf = row.date("as_of", PartialDate.Basis.AS_OF);
    Long projects = row.count("projects");
    String detail = row.text("detail");
    Classified money =
        AmountClassifier.classify(
            new AmountClassifier.Facts(null, null, null, null, funds, detail, null, allocated));
    money.doubts().forEach(doubt -> row.note("allocated_wan", doubt));
    RowChecks.tracking(row, allocated, paid, percent);
    String key = key(row.row());
    if (row.refused() || key == null) {
      return null;
    }
    List<Measured> measures = new ArrayList<>();
    money.amounts().forEach(amount -> measures.add(Figures.money(Measure.ALLOCATED, amount)));
    boolean arrived = detail != null && ARRIVED.matcher(detail).matches();
    Measure spent = arrived ? Measure.ARRIVED : Measure.PAID;
    if (paid != null) {
      measures.add(Figures.money(spent, paid.of(kindOf(money))));
    }
    if (percent != null) {
      String text = row.text("paid_percent");
      measures.add(Figures.share(spent, percent, Measure.ALLOCATED, text == null ? "" : text));
    }
    Figures.add(measures, Measure.PROJECTS, projects, "个");
    StatementScope scope =
        new StatementScope(
            place + " " + funds,
            programme(where, funds),
            List.of(),
            where,
            place,
            List.of(),
            funds,
            null,
            period(funds),
            asOf);
    ReadStatement read = new ReadStatement(scope, measures, null, detail);
    return new Reading<>(read, targets(key).get(0), asOf, RowWords.source(row.text("source")));
  }

  /** What was paid is of the kind allotted; of several kinds the source does not say which. */
  private static AmountKind kindOf(Classified money) {
    List<AmountKind> kinds =
        money.amounts().stream().map(amount -> amount.kind()).distinct().toList();
    return kinds.size() == 1 ? kinds.get(0) : AmountKind.MIXED;
  }

  /** Beijing's money in Inner Mongolia is that of the pairing; of others nothing is said. */
  private static @Nullable String programme(List<PlaceRef> where, String funds) {
    boolean beijing = funds.toLowerCase(java.util.Locale.ROOT).contains("beijing");
    boolean inner = where.stream().anyMatch(place -> place.code().startsWith("15"));
    return inner && (beijing || funds.contains("北京") || funds.contains("京蒙")) ? PROGRAMME : null;
  }

  private static @Nullable PartialDate period(String funds) {
    Matcher years = YEARS.matcher(funds);
    if (!years.find()) {
      return null;
    }
    PartialDate first =
        PartialDate.year(
            Integer.parseInt(years.group(1)), PartialDate.Basis.REPORTED, years.group());
    if (years.group(2) == null) {
      return first;
    }
    PartialDate last =
        PartialDate.year(Integer.parseInt(years.group(2)), PartialDate.Basis.REPORTED, null);
    return last.to().isBefore(first.from())
        ? null
        : PartialDate.interval(first.from(), last.to(), PartialDate.Basis.REPORTED, years.group());
  }

  /** Codes of places can be checked once the code table has been recorded. */
  @Override
  public boolean ready() {
    return places.ready();
  }

  /** Remarks such as "six rows sum to 4000" are checked against the rows before them. */
  @Override
  public RowComparison comparison() {
    return new StatedSums("allocated_wan", "detail");
  }

  @Override
  public Command record(Reading<ReadStatement> reading, ImportedRow imported, Act act) {
    return reading.value().recorded(reading.target(), act, imported);
  }

  @Override
  public Command correct(
      Reading<ReadStatement> reading,
      ImportedRow imported,
      String target,
      String corrects,
      Act act) {
    return reading.value().corrected(target, act, corrects, imported, null);
  }
}
