package anda.project.web;

import anda.eventstore.command.Receipt;
import anda.eventstore.view.Card;
import anda.eventstore.view.HistoryReader;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.project.PeriodCadence;
import anda.project.PeriodDue;
import anda.project.ReportContent;
import anda.project.ReportIrregularity;
import anda.project.ReportStage;
import anda.project.command.ReportText;
import anda.project.query.PeriodCard;
import anda.project.query.ReportCard;
import anda.web.Text;
import anda.web.WriteAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** 报送答复 What the addresses of periods and reports answer. */
final class ReportAnswers {

  private static final String TERMS = "catalogue.project-report.terms";
  private static final ResourceBundle ZH =
      ResourceBundle.getBundle(TERMS, Locale.SIMPLIFIED_CHINESE);
  private static final ResourceBundle EN = ResourceBundle.getBundle(TERMS, Locale.ENGLISH);

  private ReportAnswers() {}

  /**
   * 写答复 As every write, with what the texts seem to hold that does not belong there.
   *
   * @param warnings taken all the same, and to be looked at
   */
  record Written(
      String id,
      long position,
      Instant at,
      String command,
      boolean repeated,
      List<Receipt.Entry> events,
      List<String> irregularities,
      List<Warning> warnings) {

    static Written of(WriteAnswer answer, List<Warning> warnings) {
      return new Written(
          answer.id(),
          answer.position(),
          answer.at(),
          answer.command(),
          answer.repeated(),
          answer.events(),
          answer.irregularities(),
          warnings);
    }
  }

  /** 提示 One field and what it seems to hold. */
  record Warning(String field, String code, Text text) {}

  static List<Warning> warnings(ReportContent content) {
    List<Warning> found = new ArrayList<>();
    warn(found, "content.narrative", content.narrative());
    warn(found, "content.difficulties", content.difficulties());
    warn(found, "content.nextSteps", content.nextSteps());
    return found;
  }

  private static void warn(List<Warning> found, String field, @Nullable String text) {
    for (ReportText.Hint hint : ReportText.hints(text)) {
      String key = "ReportText.Hint." + hint.name();
      found.add(new Warning(field, hint.name(), new Text(ZH.getString(key), EN.getString(key))));
    }
  }

  /** 周期. */
  record Period(
      String id,
      String label,
      PeriodCadence cadence,
      @Nullable String asks,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LocalDate opensOn,
      LocalDate dueOn,
      @Nullable LocalTime dueAt,
      @Nullable LocalDate closesOn,
      boolean closed,
      String issuer,
      @Nullable PlaceRef area,
      int extensions,
      @Nullable String remark) {

    static Period of(Card<PeriodCard> card, LocalDateTime moment) {
      PeriodCard period = card.state();
      PeriodDue due = period.due(moment);
      return new Period(
          card.key(),
          period.label(),
          period.cadence(),
          period.asks(),
          period.from(),
          period.to(),
          period.opensOn(),
          due.on(),
          due.at(),
          period.closing(moment),
          period.closedBy(moment),
          period.issuerUnitId(),
          period.area(),
          period.extensions().size(),
          period.remark());
    }
  }

  /** 报告列表项. */
  record Row(
      String id,
      String period,
      String periodLabel,
      @Nullable LocalDate periodTo,
      @Nullable String project,
      String unit,
      ReportStage state,
      boolean locked,
      int version,
      @Nullable PartialDate sentOn,
      @Nullable PartialDate acceptedOn,
      @Nullable Integer physicalPpm,
      List<ReportIrregularity> irregularities) {

    static Row of(Card<ReportCard> card, boolean partner) {
      ReportCard report = partner ? card.state().forPartner() : card.state();
      ReportContent said = report.sent();
      return new Row(
          card.key(),
          report.key().periodId(),
          report.periodLabel(),
          report.periodTo(),
          report.key().projectId(),
          report.key().unitId(),
          report.stage(),
          report.stage().locked(),
          report.version(),
          report.sentOn(),
          report.acceptedOn(),
          said == null ? null : said.physicalPpm(),
          report.irregularities());
    }
  }

  /**
   * 报告.
   *
   * @param content what was sent last; to the paired side what was accepted
   * @param accepted what stands; null = nothing was accepted
   */
  record Page(
      String id,
      String period,
      String periodLabel,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      @Nullable String project,
      String unit,
      String issuer,
      ReportStage state,
      boolean locked,
      int version,
      @Nullable ReportContent draft,
      @Nullable ReportContent content,
      @Nullable PartialDate sentOn,
      @Nullable LocalDate correctedOn,
      @Nullable String sentBy,
      @Nullable ReportContent accepted,
      int acceptedVersion,
      @Nullable PartialDate acceptedOn,
      @Nullable String reason,
      @Nullable String remark,
      List<ReportIrregularity> irregularities) {

    static Page of(String id, ReportCard report) {
      return new Page(
          id,
          report.key().periodId(),
          report.periodLabel(),
          report.periodFrom(),
          report.periodTo(),
          report.key().projectId(),
          report.key().unitId(),
          report.key().issuerUnitId(),
          report.stage(),
          report.stage().locked(),
          report.version(),
          report.draft(),
          report.sent(),
          report.sentOn(),
          report.correctedOn(),
          report.sentBy(),
          report.accepted(),
          report.acceptedVersion(),
          report.acceptedOn(),
          report.reason(),
          report.remark(),
          report.irregularities());
    }
  }

  /** An entry with its sentence alone: the parts may hold what the paired side must not see. */
  static HistoryReader.Item bare(HistoryReader.Item item) {
    return new HistoryReader.Item(
        item.id(),
        item.position(),
        item.name(),
        item.aggregate(),
        item.aggregateType(),
        item.sequence(),
        item.text(),
        item.on(),
        item.at(),
        item.actor(),
        item.command(),
        null,
        item.corrects(),
        List.of());
  }
}
