package anda.project.query;

import anda.eventstore.view.RecordedEvent;
import anda.kernel.PartialDate;
import anda.project.ReportContent;
import anda.project.ReportIrregularity;
import anda.project.ReportKey;
import anda.project.ReportStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of the fold of a report: the parts of the card, to be changed one at a time. */
final class ReportFold {

  private final ReportKey key;
  private String label = "";
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  ReportStage stage = ReportStage.DRAFT;
  int version;
  @Nullable ReportContent draft;
  @Nullable ReportContent sent;
  private @Nullable PartialDate sentOn;
  @Nullable LocalDate correctedOn;
  private @Nullable String sentBy;
  @Nullable ReportContent accepted;
  int acceptedVersion;
  @Nullable PartialDate acceptedOn;
  @Nullable String reason;
  @Nullable String remark;
  private List<ReportIrregularity> irregularities = List.of();

  ReportFold(@Nullable ReportCard card, ReportKey of) {
    this.key = of;
    if (card != null) {
      label = card.periodLabel();
      from = card.periodFrom();
      to = card.periodTo();
      stage = card.stage();
      version = card.version();
      draft = card.draft();
      sent = card.sent();
      sentOn = card.sentOn();
      correctedOn = card.correctedOn();
      sentBy = card.sentBy();
      accepted = card.accepted();
      acceptedVersion = card.acceptedVersion();
      acceptedOn = card.acceptedOn();
      reason = card.reason();
      remark = card.remark();
      irregularities = card.irregularities();
    }
  }

  void covers(String periodLabel, @Nullable LocalDate periodFrom, @Nullable LocalDate periodTo) {
    label = periodLabel;
    from = periodFrom;
    to = periodTo;
  }

  void sent(ReportStage now, int number, @Nullable ReportContent said, RecordedEvent event) {
    stage = now;
    version = number;
    sent = said;
    sentOn = event.on();
    sentBy = event.actor().id();
    draft = null;
    correctedOn = null;
  }

  void turned(ReportStage now, String why) {
    stage = now;
    reason = why;
  }

  void irregular(List<ReportIrregularity> more) {
    List<ReportIrregularity> all = new ArrayList<>(irregularities);
    more.stream().filter(one -> !all.contains(one)).forEach(all::add);
    irregularities = List.copyOf(all);
  }

  ReportCard card() {
    return new ReportCard(
        key,
        label,
        from,
        to,
        stage,
        version,
        draft,
        sent,
        sentOn,
        correctedOn,
        sentBy,
        accepted,
        acceptedVersion,
        acceptedOn,
        reason,
        remark,
        irregularities);
  }
}
