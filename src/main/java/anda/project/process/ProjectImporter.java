package anda.project.process;

import anda.eventstore.view.EventReader;
import anda.imports.Column;
import anda.imports.Column.Type;
import anda.imports.ImportedFact;
import anda.imports.ImportedRow;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowImporter;
import anda.imports.RowKeys;
import anda.imports.RowReader;
import anda.imports.text.Classified;
import anda.imports.text.WrittenAmount;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.project.Measured;
import anda.project.Sector;
import anda.region.RegionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 项目导入 Rows of kind {@code projects}: each is taken over as it was published, either as a project
 * or, where it is a total of several, as a published statement.
 *
 * <p>No step, day or household is invented: where a row does not say how a project stands, its
 * stage is unknown.
 */
@Component
class ProjectImporter implements RowImporter<ReadRow> {

  static final String KIND = "projects";
  private static final String ID = "id";

  /** Fields of the commands, as their refusals name them, and where the sender finds them. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("plan.title", "title"),
          Map.entry("scope.title", "title"),
          Map.entry("plan.sectorText", "sector"),
          Map.entry("plan.programme", "programme"),
          Map.entry("plan.donors", "donor"),
          Map.entry("scope.donors", "donor"),
          Map.entry("plan.places", "place"),
          Map.entry("scope.places", "place"),
          Map.entry("plan.placeText", "place"),
          Map.entry("scope.placeText", "place"),
          Map.entry("plan.plannedEnd", "end"),
          Map.entry("plan.amounts", "funds_wan"),
          Map.entry("plan.amountText", "funds_detail"),
          Map.entry("scope.fundsText", "funds_detail"),
          Map.entry("plan.benefit.text", "benefit_mode"),
          Map.entry("plan.benefit.terms", "benefit_terms"),
          Map.entry("plan.beneficiaries.households", "households"),
          Map.entry("plan.beneficiaries.persons", "persons"),
          Map.entry("plan.progressText", "progress_or_stage_dates"),
          Map.entry("plan.note", "check_or_conflict"));

  private final RowPlaces places;
  private final EventReader log;
  private final Clock clock;

  @Autowired
  ProjectImporter(RegionDirectory regions, EventReader log, ObjectProvider<Clock> clock) {
    this(regions, log, clock.getIfAvailable(Clock::systemUTC));
  }

  ProjectImporter(RegionDirectory regions, EventReader log, Clock clock) {
    this.places = new RowPlaces(regions);
    this.log = log;
    this.clock = clock;
  }

  /** Codes of places can be checked once the code table has been recorded. */
  @Override
  public boolean ready() {
    return places.ready();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required(ID, Type.TEXT, "编号", "项目编号"),
        Column.optional("programme", Type.TEXT, "协作类别", "协作关系"),
        Column.optional("donor", Type.TEXT, "帮扶方", "帮扶单位", "援助方"),
        Column.optional("place_code", Type.CODE, "区划代码", "地点代码"),
        Column.optional("place", Type.TEXT, "实施地点", "项目地点", "地点"),
        Column.required("title", Type.TEXT, "项目名称", "名称"),
        Column.optional("sector", Type.TEXT, "项目类别", "领域", "类别"),
        Column.optional("start", Type.DATE, "开始时间", "开工时间", "起始时间"),
        Column.optional("end", Type.DATE, "完成时间", "竣工时间", "结束时间"),
        Column.optional("funds_wan", Type.AMOUNT, "资金", "投资", "金额", "资金(万元)"),
        Column.optional("funds_detail", Type.TEXT, "资金说明", "资金来源", "资金构成"),
        Column.optional("benefit_mode", Type.TEXT, "利益联结方式", "联结方式", "带贫方式"),
        Column.optional("benefit_terms", Type.TEXT, "利益联结约定", "联结内容", "带贫机制"),
        Column.optional("households", Type.COUNT, "受益户数", "户数", "带动户数"),
        Column.optional("persons", Type.COUNT, "受益人数", "人数", "带动人数"),
        Column.optional("income_per_household_yuan", Type.AMOUNT, "户均收入", "户均增收"),
        Column.optional("progress_or_stage_dates", Type.TEXT, "进展情况", "进度", "项目进展"),
        Column.optional("source", Type.TEXT, "来源", "依据"),
        Column.optional("check_or_conflict", Type.TEXT, "核对说明", "备注", "说明"));
  }

  @Override
  public List<String> keyColumns() {
    return List.of(ID);
  }

  @Override
  public @Nullable String column(String field) {
    return COLUMNS.get(field);
  }

  @Override
  public @Nullable String key(Row row) {
    return RowKeys.of(row, ID);
  }

  @Override
  public List<String> targets(String key) {
    return List.of(RowKeys.id("project", KIND, key), RowKeys.id("statement", KIND, key));
  }

  @Override
  public @Nullable Reading<ReadRow> read(RowReader row) {
    String title = row.required("title");
    List<PlaceRef> where = places.of(row);
    PartialDate start = row.date("start", PartialDate.Basis.REPORTED);
    PartialDate end = row.date("end", PartialDate.Basis.REPORTED);
    WrittenAmount funds = row.wan("funds_wan");
    Long households = row.count("households");
    Long persons = row.count("persons");
    WrittenAmount income = row.yuan("income_per_household_yuan");
    Classified money = ProjectRows.classified(row, title, funds);
    RowChecks.project(row, funds, households, persons, income);
    Sector sector = ProjectRows.sector(row);
    String key = key(row.row());
    if (row.refused() || key == null) {
      return null;
    }
    String progress = row.text("progress_or_stage_dates");
    PartialDate asOf = RowWords.only(progress, PartialDate.Basis.AS_OF);
    List<Measured> figures = ProjectRows.income(income);
    boolean single = money.scope() == Classified.Scope.PROJECT;
    ReadRow read =
        single
            ? ProjectRows.project(
                row, title, where, start, end, money, households, persons, figures, sector)
            : ProjectRows.statement(
                row, title, where, start, end, money, households, persons, figures);
    return new Reading<>(
        read,
        targets(key).get(single ? 0 : 1),
        happened(start, asOf),
        RowWords.source(row.text("source")));
  }

  /** The start, unless it is still to come; a planned day never counts as a happened one. */
  private @Nullable PartialDate happened(@Nullable PartialDate start, @Nullable PartialDate asOf) {
    LocalDate today = clock.instant().atZone(Act.ZONE).toLocalDate();
    return Stream.of(Optional.ofNullable(start), Optional.ofNullable(asOf))
        .flatMap(Optional::stream)
        .filter(day -> !day.from().isAfter(today))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Command record(Reading<ReadRow> reading, ImportedRow imported, Act act) {
    return reading.value().recorded(reading.target(), act, imported);
  }

  @Override
  public Command correct(
      Reading<ReadRow> reading, ImportedRow imported, String target, String corrects, Act act) {
    if (!reading.target().equals(target)) {
      throw new Refused(RowFinding.PROJECT_ROW_BELONGS_ELSEWHERE, null);
    }
    return reading.value().corrected(target, act, corrects, imported, before(corrects));
  }

  private @Nullable ReadRow before(String event) {
    return log.byId(event)
        .map(entry -> entry.fact() instanceof ImportedFact fact ? fact.imported() : null)
        .map(old -> read(new RowReader(new Row(1, old.cells()))))
        .map(Reading::value)
        .orElse(null);
  }
}
