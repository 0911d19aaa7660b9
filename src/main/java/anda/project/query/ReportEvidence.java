package anda.project.query;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.Views;
import anda.evidence.EvidenceRef;
import anda.evidence.EvidenceReferences;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 佐证材料引用 Which files reports and issues name, and which of them the paired side may read. */
@Component
class ReportEvidence implements EvidenceReferences {

  private final EventReader log;
  private final Views views;
  private final CardReader<EvidenceUse> uses;
  private final CardReader<ReportCard> reports;
  private final CardReader<IssueCard> issues;

  ReportEvidence(
      EventReader log,
      Views views,
      EvidenceUseView useView,
      ReportView reportView,
      IssueView issueView) {
    this.log = log;
    this.views = views;
    this.uses = views.reader(useView);
    this.reports = views.reader(reportView);
    this.issues = views.reader(issueView);
  }

  @Override
  public Set<String> named(Collection<String> digests) {
    long head = log.head();
    if (head >= 0 && !views.await(head)) {
      throw new IllegalStateException("the views have not reached position " + head);
    }
    Set<String> named = new HashSet<>();
    for (String digest : digests) {
      uses.one(digest, At.LIVE).ifPresent(use -> named.add(digest));
    }
    return named;
  }

  @Override
  public boolean shownToPartner(String digest) {
    return uses.one(digest, At.LIVE).map(Card::state).map(this::isShown).orElse(false);
  }

  private boolean isShown(EvidenceUse use) {
    boolean accepted =
        use.reports().stream()
            .flatMap(id -> reports.one(id, At.LIVE).stream())
            .map(card -> card.state().accepted())
            .anyMatch(said -> said != null && names(said.evidence(), use.digest()));
    return accepted
        || use.issues().stream()
            .flatMap(id -> issues.one(id, At.LIVE).stream())
            .anyMatch(card -> card.state().shared());
  }

  private static boolean names(Collection<EvidenceRef> files, String digest) {
    return files.stream().anyMatch(file -> file.digest().equals(digest));
  }
}
