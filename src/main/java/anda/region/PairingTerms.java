package anda.region;

import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 结对内容 What is stated of a pairing. Stored in events.
 *
 * @param round the round or programme, in the source's words
 * @param donor 帮扶方: a province, city, district, zone, town, village or department
 * @param recipient 受帮扶方
 * @param kind between what it stands
 * @param kindText level or kind in the source's words; null = told in Anda itself
 * @param from first day; null = unknown
 * @param to last day; null = unknown or still running
 * @param evidence when the source saw it in force; null = unknown
 * @param evidenceText that time in the source's words; null = not given
 * @param note remark of the source or of the clerk; null = none
 * @param remarks what a reader must know of the source: kept, never repaired
 */
public record PairingTerms(
    String round,
    PlaceRef donor,
    PlaceRef recipient,
    PairingKind kind,
    @Nullable String kindText,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    @Nullable PartialDate evidence,
    @Nullable String evidenceText,
    @Nullable String note,
    List<Remark> remarks) {

  /**
   * 说明 Something about one field that a reader must know.
   *
   * @param code what it is
   * @param field {@code donor}, {@code recipient} or {@code source}
   * @param given what the source gives
   * @param known what is known here of the same; null = nothing
   */
  public record Remark(RemarkCode code, String field, String given, @Nullable String known) {}

  /**
   * 说明种类 Also the codes of findings beside an imported row.
   *
   * <p>Stored in events: constants are never renamed.
   */
  public enum RemarkCode implements Refusal {
    /** 名称与代码表不一致 The name differs from that of the code table. */
    PLACE_NAME_DIFFERS,
    /** 代码表未收录该级 The code lies below the levels that the table holds: not checked. */
    PLACE_CODE_BELOW_TABLE,
    /** 代码由整理者补充 The code was added by whoever made the file, not by the source. */
    PLACE_CODE_ADDED,
    /** 无代码 The place stands by its name only. */
    PLACE_CODE_MISSING,
    /** 来源较弱 The source is weak. */
    SOURCE_WEAK
  }

  /** Codes of both sides, where they have one. */
  public Set<String> placeCodes() {
    Set<String> codes = new LinkedHashSet<>();
    codes.add(donor.code());
    codes.add(recipient.code());
    codes.remove("");
    return codes;
  }
}
