package anda.region.process;

import anda.imports.Column;
import anda.imports.Column.Type;
import anda.imports.ImportedRow;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowImporter;
import anda.imports.RowKeys;
import anda.imports.RowReader;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.kernel.Source;
import anda.region.PairingTerms;
import anda.region.PairingTerms.Remark;
import anda.region.PairingTerms.RemarkCode;
import anda.region.RegionDirectory;
import anda.region.command.PairingCommand.CorrectPairing;
import anda.region.command.PairingCommand.RecordPairing;
import anda.region.query.PlaceRemarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 结对导入 Rows of kind {@code pairings}: one pairing each, as the source states it.
 *
 * <p>Nothing is repaired: a name that differs from the code table, a code that the collector of the
 * file added, a missing code and a weak source become remarks beside the terms.
 */
@Component
class PairingImporter implements RowImporter<PairingTerms> {

  static final String KIND = "pairings";
  private static final String ROUND = "round";
  private static final String DONOR_NAME = "donor_name";
  private static final String RECIPIENT_NAME = "recipient_name";

  private static final Pattern WEAK =
      Pattern.compile(".*(\\bweak\\b|来源较弱|来源存疑).*", Pattern.CASE_INSENSITIVE);
  // A note may also tell that *other* rows rest on a weak source; only one that starts so is meant.
  private static final Pattern WEAK_NOTE =
      Pattern.compile("(weak\\b|来源较弱|来源存疑).*", Pattern.CASE_INSENSITIVE);

  private final RegionDirectory regions;

  PairingImporter(RegionDirectory regions) {
    this.regions = regions;
  }

  @Override
  public boolean ready() {
    return regions.ready();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required(ROUND, Type.TEXT, "轮次", "批次", "结对轮次"),
        Column.optional("from", Type.DATE, "起始时间", "结对时间", "开始时间"),
        Column.optional("to", Type.DATE, "终止时间", "结束时间"),
        Column.optional("donor_code", Type.CODE, "帮扶方代码", "协作方代码"),
        Column.required(DONOR_NAME, Type.TEXT, "帮扶方", "帮扶地区", "协作方"),
        Column.optional("recipient_code", Type.CODE, "受帮扶方代码", "受援方代码"),
        Column.required(RECIPIENT_NAME, Type.TEXT, "受帮扶方", "受帮扶地区", "受援方"),
        Column.optional("level", Type.TEXT, "级别", "结对层级"),
        Column.optional("evidence_date", Type.DATE, "佐证时间", "依据时间"),
        Column.optional("source", Type.TEXT, "来源", "依据"),
        Column.optional("note", Type.TEXT, "备注", "说明"));
  }

  @Override
  public List<String> keyColumns() {
    return List.of(ROUND, DONOR_NAME, RECIPIENT_NAME);
  }

  @Override
  public @Nullable String column(String field) {
    boolean side = field.equals("donor") || field.equals("recipient");
    return side ? field + "_name" : RowImporter.super.column(field);
  }

  @Override
  public @Nullable String key(Row row) {
    return RowKeys.of(row, ROUND, DONOR_NAME, RECIPIENT_NAME);
  }

  @Override
  public List<String> targets(String key) {
    return List.of(RowKeys.id("pairing", KIND, key));
  }

  @Override
  public @Nullable Reading<PairingTerms> read(RowReader row) {
    String round = row.required(ROUND);
    List<Remark> remarks = new ArrayList<>();
    PlaceRef donor = side(row, "donor", remarks);
    PlaceRef recipient = side(row, "recipient", remarks);
    PartialDate from = row.date("from", PartialDate.Basis.EVENT);
    PartialDate to = row.date("to", PartialDate.Basis.EVENT);
    PartialDate evidence = row.date("evidence_date", PartialDate.Basis.REPORTED);
    String source = row.text("source");
    String note = row.text("note");
    if (isWeak(source, note)) {
      remarks.add(new Remark(RemarkCode.SOURCE_WEAK, "source", source == null ? "" : source, note));
      row.note("source", RemarkCode.SOURCE_WEAK);
    }
    String key = key(row.row());
    if (row.refused() || donor == null || recipient == null || key == null) {
      return null;
    }
    PairingTerms terms =
        new PairingTerms(
            round,
            donor,
            recipient,
            PairingKinds.of(row.text("level"), donor, recipient),
            row.text("level"),
            from,
            to,
            evidence,
            row.text("evidence_date"),
            note,
            remarks);
    return new Reading<>(
        terms, targets(key).get(0), from, source == null ? null : Source.address(source));
  }

  private @Nullable PlaceRef side(RowReader row, String side, List<Remark> remarks) {
    String codeColumn = side + "_code";
    String nameColumn = side + "_name";
    String name = row.required(nameColumn);
    String given = row.text(codeColumn);
    String code = given != null && given.startsWith("zone:") ? given : row.code(codeColumn);
    if (name.isEmpty() || (given != null && code == null)) {
      return null;
    }
    PlaceRef place;
    try {
      place = regions.resolve(code, name, side);
    } catch (Refused refused) {
      row.refuse(codeColumn, refused.refusal(), refused.parameters().toArray(String[]::new));
      return null;
    }
    PlaceRemarks.of(regions, side, place)
        .ifPresent(
            remark -> {
              remarks.add(remark);
              boolean differs = remark.code() == RemarkCode.PLACE_NAME_DIFFERS;
              row.note(differs ? nameColumn : codeColumn, remark.code(), parameters(remark));
            });
    if (name.toLowerCase(Locale.ROOT).contains("code is ours") || name.contains("代码为整理者")) {
      remarks.add(new Remark(RemarkCode.PLACE_CODE_ADDED, side, name, null));
      row.note(codeColumn, RemarkCode.PLACE_CODE_ADDED, name);
    }
    return place;
  }

  private static String[] parameters(Remark remark) {
    String known = remark.known();
    return known == null ? new String[] {remark.given()} : new String[] {remark.given(), known};
  }

  private static boolean isWeak(@Nullable String source, @Nullable String note) {
    return (source != null && WEAK.matcher(source).matches())
        || (note != null && WEAK_NOTE.matcher(note).matches());
  }

  @Override
  public Command record(Reading<PairingTerms> reading, ImportedRow imported, Act act) {
    return new RecordPairing(act, reading.target(), reading.value(), imported);
  }

  @Override
  public Command correct(
      Reading<PairingTerms> reading,
      ImportedRow imported,
      String target,
      String corrects,
      Act act) {
    return new CorrectPairing(
        act, target, reading.value(), DIFFERENCE_ACCEPTED, corrects, imported);
  }
}
