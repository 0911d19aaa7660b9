package anda.project.command;

import anda.evidence.EvidenceRef;
import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.Quantity;
import anda.kernel.Refused;
import anda.project.ReportContent;
import anda.project.ReportContent.Figure;
import anda.project.ReportContent.Milestone;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 报告内容规则 Rules on what a report says; the limits keep every report inside one log entry. */
final class ReportContentPolicy {

  static final int NARRATIVE_LIMIT = 3_000;
  static final int SIDE_TEXT_LIMIT = 1_500;
  static final int NAME_LIMIT = 60;
  static final int MOST_MILESTONES = 20;
  static final int MOST_FIGURES = 20;
  static final int MOST_FILES = 30;

  private static final int FULL_PPM = 1_000_000;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");

  /** Never money spent on a project (USERS: sales and orders are not support). */
  private static final Set<AmountKind> NOT_SPENDING =
      EnumSet.of(AmountKind.SALES, AmountKind.ORDERS);

  private ReportContentPolicy() {}

  /** The content with trimmed texts, when it may be kept as a draft. */
  static ReportContent checked(ReportContent content, Act act) {
    Integer ppm = content.physicalPpm();
    if (ppm != null && (ppm < 0 || ppm > FULL_PPM)) {
      throw new Refused(ReportRefusal.PROGRESS_OUT_OF_RANGE, "content.physicalPpm", "" + ppm);
    }
    notFuture(content.asOf(), act, "content.asOf");
    spent(content.spent());
    String narrative =
        ReportText.optional(content.narrative(), "content.narrative", NARRATIVE_LIMIT);
    return new ReportContent(
        content.asOf(),
        ppm,
        List.copyOf(content.spent()),
        milestones(content.milestones(), act),
        figures(content.figures()),
        narrative == null ? "" : narrative,
        ReportText.optional(content.difficulties(), "content.difficulties", SIDE_TEXT_LIMIT),
        ReportText.optional(content.nextSteps(), "content.nextSteps", SIDE_TEXT_LIMIT),
        evidence(content.evidence(), "content.evidence", MOST_FILES));
  }

  /** A report that says nothing is a nil report and is sent as one. */
  static void says(ReportContent content) {
    if (content.narrative().isBlank()
        && content.physicalPpm() == null
        && content.spent().isEmpty()
        && content.milestones().isEmpty()
        && content.figures().isEmpty()) {
      throw new Refused(ReportRefusal.REPORT_EMPTY, "content");
    }
  }

  /** Files by distinct digests, with captions that may stand in the log. */
  static List<EvidenceRef> evidence(List<EvidenceRef> files, String field, int most) {
    notTooLong(files, field, most);
    Set<String> digests = new HashSet<>();
    return files.stream()
        .map(
            file -> {
              if (!digests.add(file.digest())) {
                throw new Refused(ReportRefusal.EVIDENCE_TWICE, field, file.digest());
              }
              return new EvidenceRef(
                  file.digest(),
                  file.type(),
                  file.size(),
                  ReportText.optional(file.caption(), field, NAME_LIMIT));
            })
        .toList();
  }

  private static void spent(List<Amount> spent) {
    Set<AmountKind> kinds = new HashSet<>();
    for (Amount amount : spent) {
      if (NOT_SPENDING.contains(amount.kind())) {
        throw new Refused(
            ReportRefusal.SPENDING_KIND_NOT_SPENDING, "content.spent", amount.kind().name());
      }
      if (!kinds.add(amount.kind())) {
        throw new Refused(ReportRefusal.SPENDING_KIND_TWICE, "content.spent", amount.kind().name());
      }
      if (amount.fen() != null) {
        Amount.inRange(amount.fen());
      }
      ReportText.optional(amount.text(), "content.spent", NAME_LIMIT);
      ReportText.optional(amount.unit(), "content.spent", NAME_LIMIT);
    }
  }

  private static List<Milestone> milestones(List<Milestone> milestones, Act act) {
    notTooLong(milestones, "content.milestones", MOST_MILESTONES);
    return milestones.stream()
        .map(
            milestone -> {
              if (milestone.reachedOn() != null) {
                notFuture(milestone.reachedOn().from(), act, "content.milestones");
                ReportText.optional(milestone.reachedOn().text(), "content.milestones", NAME_LIMIT);
              }
              return new Milestone(
                  ReportText.required(milestone.name(), "content.milestones", NAME_LIMIT),
                  milestone.reachedOn());
            })
        .toList();
  }

  private static List<Figure> figures(List<Figure> figures) {
    notTooLong(figures, "content.figures", MOST_FIGURES);
    return figures.stream()
        .map(
            figure -> {
              Quantity quantity = figure.quantity();
              if (!NUMBER.matcher(quantity.number()).matches()) {
                throw new Refused(
                    ReportRefusal.FIGURE_MALFORMED, "content.figures", quantity.number());
              }
              ReportText.optional(quantity.text(), "content.figures", NAME_LIMIT);
              String unit = ReportText.required(quantity.unit(), "content.figures", NAME_LIMIT);
              return new Figure(
                  ReportText.required(figure.name(), "content.figures", NAME_LIMIT),
                  new Quantity(quantity.number(), unit, quantity.text()),
                  figure.basis());
            })
        .toList();
  }

  private static void notFuture(@Nullable LocalDate day, Act act, String field) {
    if (day != null && day.isAfter(act.recordedDay())) {
      throw new Refused(ReportRefusal.FIGURES_OF_THE_FUTURE, field, day.toString());
    }
  }

  private static void notTooLong(List<?> list, String field, int most) {
    if (list.size() > most) {
      throw new Refused(ReportRefusal.LIST_TOO_LONG, field, Integer.toString(most));
    }
  }
}
