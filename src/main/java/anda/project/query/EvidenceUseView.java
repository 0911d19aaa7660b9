package anda.project.query;

import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.evidence.EvidenceRef;
import anda.kernel.DomainEvent;
import anda.project.IssueEvent;
import anda.project.IssueEvent.IssueRaised;
import anda.project.IssueEvent.IssueResolved;
import anda.project.ReportEvent;
import anda.project.ReportEvent.ProgressReported;
import anda.project.ReportEvent.ReportCorrected;
import anda.project.ReportEvent.ReportDrafted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 佐证材料引用视图 Files by digest: a file that no card names may be swept. */
@Component
public class EvidenceUseView implements View<EvidenceUse> {

  @Override
  public String name() {
    return "project.evidence";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<EvidenceUse> state() {
    return EvidenceUse.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return named(event.fact()).stream().map(EvidenceRef::digest).collect(Collectors.toSet());
  }

  private static List<EvidenceRef> named(DomainEvent fact) {
    if (fact instanceof ReportDrafted said) {
      return said.content().evidence();
    }
    if (fact instanceof ProgressReported said) {
      return said.content().evidence();
    }
    if (fact instanceof ReportCorrected said) {
      return said.content().evidence();
    }
    if (fact instanceof IssueRaised said) {
      return said.evidence();
    }
    return fact instanceof IssueResolved said ? said.evidence() : List.of();
  }

  @Override
  public @Nullable EvidenceUse fold(@Nullable EvidenceUse card, RecordedEvent event, String key) {
    Set<String> reports = new TreeSet<>(card == null ? Set.of() : card.reports());
    Set<String> issues = new TreeSet<>(card == null ? Set.of() : card.issues());
    if (event.fact() instanceof ReportEvent fact) {
      reports.add(fact.of().reportId());
    }
    if (event.fact() instanceof IssueEvent fact) {
      issues.add(fact.issueId());
    }
    return new EvidenceUse(key, reports, issues);
  }

  @Override
  public Map<String, Object> index(EvidenceUse card) {
    return Map.of("digest", card.digest());
  }
}
