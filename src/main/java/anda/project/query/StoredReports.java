package anda.project.query;

import anda.eventstore.view.CardReader;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.eventstore.view.Views;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 报送读取 Reads periods, reports and issues: lists from the views, present truth from the log, since a
 * rule may not rest on a view, which may lag behind.
 */
@Component
public class StoredReports {

  private final EventReader log;
  private final PeriodView periodView = new PeriodView();
  private final DutyView dutyView = new DutyView();
  private final ReportView reportView = new ReportView();
  private final IssueView issueView = new IssueView();
  private final CardReader<PeriodCard> periods;
  private final CardReader<ReportCard> reports;
  private final CardReader<IssueCard> issues;

  StoredReports(
      EventReader log, Views views, PeriodView periods, ReportView reports, IssueView issues) {
    this.log = log;
    this.periods = views.reader(periods);
    this.reports = views.reader(reports);
    this.issues = views.reader(issues);
  }

  /** The reader of periods. */
  public CardReader<PeriodCard> periods() {
    return periods;
  }

  /** The reader of reports. */
  public CardReader<ReportCard> reports() {
    return reports;
  }

  /** The reader of issues. */
  public CardReader<IssueCard> issues() {
    return issues;
  }

  /** A period as it stands at this moment. */
  public Optional<PeriodCard> currentPeriod(String id) {
    return folded(periodView, id, log.ofAggregate(id));
  }

  /** What one subject owes in a period at this moment, by the events of the period alone. */
  public Optional<DutyCard> currentDuty(String periodId, String subject) {
    return folded(dutyView, DutyCard.key(periodId, subject), log.ofAggregate(periodId));
  }

  /** A report as it stands at this moment. */
  public Optional<ReportCard> currentReport(String id) {
    return folded(reportView, id, log.ofAggregate(id));
  }

  /** An issue as it stands at this moment. */
  public Optional<IssueCard> currentIssue(String id) {
    return folded(issueView, id, log.ofAggregate(id));
  }

  private static <S> Optional<S> folded(View<S> view, String key, List<RecordedEvent> events) {
    S card = null;
    for (RecordedEvent event : events) {
      if (view.keys(event).contains(key)) {
        card = view.fold(card, event, key);
      }
    }
    return Optional.ofNullable(card);
  }
}
