package anda.project.query;

import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.project.IssueEvent;
import anda.project.IssueEvent.IssueAssigned;
import anda.project.IssueEvent.IssueCommented;
import anda.project.IssueEvent.IssueEscalated;
import anda.project.IssueEvent.IssueRaised;
import anda.project.IssueEvent.IssueReopened;
import anda.project.IssueEvent.IssueResolved;
import anda.project.IssueEvent.IssueShared;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 问题视图 Issues by id. */
@Component
public class IssueView implements View<IssueCard> {

  @Override
  public String name() {
    return "project.issue";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<IssueCard> state() {
    return IssueCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof IssueEvent fact ? Set.of(fact.issueId()) : Set.of();
  }

  @Override
  public @Nullable IssueCard fold(@Nullable IssueCard card, RecordedEvent event, String key) {
    if (event.fact() instanceof IssueRaised fact) {
      return IssueFold.raised(fact, event);
    }
    if (card == null || !(event.fact() instanceof IssueEvent)) {
      return card;
    }
    IssueFold fold = new IssueFold(card, Dated.of(event));
    if (event.fact() instanceof IssueAssigned fact) {
      fold.assigned(fact);
    } else if (event.fact() instanceof IssueEscalated fact) {
      fold.level = fact.level();
    } else if (event.fact() instanceof IssueCommented fact) {
      fold.commented(event.actor(), fact);
    } else if (event.fact() instanceof IssueShared) {
      fold.shared = true;
    } else if (event.fact() instanceof IssueResolved fact) {
      fold.resolved(fact, event.on());
    } else if (event.fact() instanceof IssueReopened fact) {
      fold.reopened(fact);
    }
    return fold.card();
  }

  @Override
  public @Nullable Words title(IssueCard card, LocalDate day) {
    return Words.same(card.title());
  }

  @Override
  public Map<String, Object> index(IssueCard card) {
    Map<String, Object> index = new HashMap<>();
    index.put("project", card.projectId());
    index.put("kind", card.kind().name());
    index.put("severity", card.severity().name());
    index.put("open", card.resolvedOn() == null && card.measure() == null);
    index.put("shared", card.shared());
    if (card.raisedOn() != null) {
      index.put("raisedOn", card.raisedOn().from().toString());
    }
    if (card.unitId() != null) {
      index.put("unit", card.unitId());
    }
    if (card.dueOn() != null) {
      index.put("dueOn", card.dueOn().toString());
    }
    if (card.level() != null) {
      index.put("level", card.level().name());
    }
    return index;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("project"), List.of("open", "dueOn"), List.of("unit"));
  }
}
