package anda.project.query;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.Slice;
import anda.eventstore.view.View;
import anda.eventstore.view.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * 报送读取 Reads periods, reports and issues: lists from the views, present truth from the log, since a
 * rule may not rest on a view, which may lag behind.
 */
@Component
public class StoredReports {

  private static final int AT_ONCE = 200;

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

  /**
   * A page of issues by where they stood on another day than that of the index, which each tells
   * for itself.
   *
   * @throws anda.kernel.Refused {@code PAGE_TOO_DEEP} beyond 10,000 issues
   */
  public Cards<IssueCard> issuesThen(Bson filter, Slice slice, Predicate<IssueCard> stood, At at) {
    List<Card<IssueCard>> found = new ArrayList<>();
    Cards<IssueCard> some;
    int number = 0;
    do {
      some = issues.list(filter, new Slice(slice.order(), number++, AT_ONCE), at);
      some.items().stream().filter(card -> stood.test(card.state())).forEach(found::add);
    } while (some.items().size() == AT_ONCE);
    List<Card<IssueCard>> shown =
        found.stream().skip((long) slice.page() * slice.size()).limit(slice.size()).toList();
    return new Cards<>(shown, found.size(), some.position());
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
