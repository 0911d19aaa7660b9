package anda.benefit.process;

import anda.benefit.PublishedArithmetic;
import anda.benefit.PublishedDistribution;
import anda.benefit.command.PublishedCommand.CorrectPublished;
import anda.benefit.command.PublishedCommand.RecordPublished;
import anda.imports.Column;
import anda.imports.Column.Type;
import anda.imports.ImportedRow;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowImporter;
import anda.imports.RowKeys;
import anda.imports.RowReader;
import anda.imports.text.WrittenAmount;
import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.Command;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.kernel.Source;
import anda.region.RegionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 公布分配导入 Rows of kind {@code distributions}: each is a distribution as it was published, without
 * names. What its figures say about each other is noted beside the row; nothing is repaired.
 */
@Component
class DistributionImporter implements RowImporter<PublishedDistribution> {

  static final String KIND = "distributions";
  private static final String ID = "id";
  private static final String PLACE_CODE = "place_code";
  private static final Pattern ADDRESS = Pattern.compile("\\S+\\.\\S+(\\s.*)?");

  private final RegionDirectory regions;
  private final Clock clock;

  @Autowired
  DistributionImporter(RegionDirectory regions, ObjectProvider<Clock> clock) {
    this(regions, clock.getIfAvailable(Clock::systemUTC));
  }

  DistributionImporter(RegionDirectory regions, Clock clock) {
    this.regions = regions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** Codes of places can be checked once the code table has been recorded. */
  @Override
  public boolean ready() {
    return regions.ready();
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required(ID, Type.TEXT, "编号"),
        Column.optional(PLACE_CODE, Type.CODE, "区划代码", "地点代码"),
        Column.required("place", Type.TEXT, "地点", "嘎查村"),
        Column.required("scheme", Type.TEXT, "联结方式", "分配形式"),
        Column.optional("asset_or_principal", Type.TEXT, "投入资产", "资产"),
        Column.optional("principal_wan", Type.AMOUNT, "本金", "投入资金", "本金(万元)"),
        Column.optional("rate_or_rule", Type.TEXT, "约定", "收益约定"),
        Column.optional("payout_yuan", Type.AMOUNT, "发放金额", "分红金额", "发放金额(元)"),
        Column.optional("payout_date", Type.TEXT, "发放时间", "分红时间"),
        Column.optional("households", Type.COUNT, "户数", "受益户数"),
        Column.optional("persons", Type.COUNT, "人数", "受益人数"),
        Column.optional("per_household_yuan", Type.AMOUNT, "户均", "每户金额"),
        Column.optional("per_person_yuan", Type.AMOUNT, "人均", "每人金额"),
        Column.optional("split_rule", Type.TEXT, "分配规则", "分配办法"),
        Column.optional("arithmetic_check", Type.TEXT, "核对说明", "备注", "说明"),
        Column.optional("source", Type.TEXT, "来源", "依据"));
  }

  @Override
  public List<String> keyColumns() {
    return List.of(ID);
  }

  @Override
  public @Nullable String key(Row row) {
    return RowKeys.of(row, ID);
  }

  @Override
  public List<String> targets(String key) {
    return List.of(RowKeys.id("published", KIND, key));
  }

  @Override
  public @Nullable Reading<PublishedDistribution> read(RowReader row) {
    PublishedDistribution published =
        new PublishedDistribution(
            places(row),
            row.required("place"),
            row.required("scheme"),
            row.text("asset_or_principal"),
            amount(row.wan("principal_wan")),
            row.text("rate_or_rule"),
            amount(row.yuan("payout_yuan")),
            PaidDay.of(row),
            row.text("payout_date"),
            row.count("households"),
            row.count("persons"),
            amount(row.yuan("per_household_yuan")),
            amount(row.yuan("per_person_yuan")),
            row.text("split_rule"),
            row.text("arithmetic_check"));
    String key = key(row.row());
    if (row.refused() || key == null) {
      return null;
    }
    for (PublishedArithmetic.Found found : PublishedArithmetic.of(published).findings()) {
      row.note(found.column(), found.code(), found.parameters().toArray(String[]::new));
    }
    return new Reading<>(
        published, targets(key).get(0), happened(published.paidOn()), source(row.text("source")));
  }

  /** A day still to come is a plan, which stays in the row's own words. */
  private @Nullable PartialDate happened(@Nullable PartialDate day) {
    LocalDate today = clock.instant().atZone(Act.ZONE).toLocalDate();
    return day == null || day.from().isAfter(today) ? null : day;
  }

  private List<PlaceRef> places(RowReader row) {
    String given = row.text(PLACE_CODE);
    String code = given != null && given.startsWith("zone:") ? given : row.code(PLACE_CODE);
    if (code == null) {
      return List.of();
    }
    try {
      return List.of(regions.resolve(code, row.text("place"), PLACE_CODE));
    } catch (Refused refused) {
      row.refuse(PLACE_CODE, refused.refusal(), refused.parameters().toArray(String[]::new));
      return List.of();
    }
  }

  /** What sort of money it is, these rows do not say. */
  private static @Nullable Amount amount(@Nullable WrittenAmount written) {
    return written == null ? null : written.of(AmountKind.NOT_STATED);
  }

  private static @Nullable Source source(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return ADDRESS.matcher(text).matches() ? Source.address(text) : Source.document(text, null);
  }

  @Override
  public Command record(Reading<PublishedDistribution> reading, ImportedRow imported, Act act) {
    return new RecordPublished(reading.target(), act, reading.value(), imported);
  }

  @Override
  public Command correct(
      Reading<PublishedDistribution> reading,
      ImportedRow imported,
      String target,
      String corrects,
      Act act) {
    return new CorrectPublished(
        target, act, reading.value(), DIFFERENCE_ACCEPTED, corrects, imported);
  }
}
