package anda.project.query;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.Conditions;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.Slice;
import anda.eventstore.view.Views;
import anda.kernel.Actor;
import anda.project.ProjectEvent;
import anda.project.StatementEvent;
import anda.region.PairingEvent;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** 项目读取 Reads projects and statements: lists from the views, present truth from the log. */
@Component
public class StoredProjects {

  private static final int MOST_STATEMENTS = 200;

  private final EventReader log;
  private final ProjectView view;
  private final CardReader<ProjectCard> projects;
  private final CardReader<StatementCard> statements;

  StoredProjects(EventReader log, Views views, ProjectView view, StatementView statementView) {
    this.log = log;
    this.view = view;
    this.projects = views.reader(view);
    this.statements = views.reader(statementView);
  }

  /**
   * A project as it stands at this moment, folded from its own entries: a rule may not rest on a
   * view, which may lag behind.
   */
  public Optional<ProjectCard> current(String id) {
    ProjectCard card = null;
    for (RecordedEvent event : log.ofAggregate(id)) {
      if (event.fact() instanceof ProjectEvent) {
        card = view.fold(card, event, id);
      }
    }
    return Optional.ofNullable(card);
  }

  /** Whether there is such a project or statement. */
  public boolean exists(String id) {
    return log.ofAggregate(id).stream()
        .anyMatch(e -> e.fact() instanceof ProjectEvent || e.fact() instanceof StatementEvent);
  }

  /** Who made the first entry of a record. */
  public Optional<Actor> recordedBy(String id) {
    return log.ofAggregate(id).stream().findFirst().map(RecordedEvent::actor);
  }

  /** Whether there is such a pairing. */
  public boolean pairingExists(String id) {
    return log.ofAggregate(id).stream().anyMatch(e -> e.fact() instanceof PairingEvent);
  }

  /** The reader of project cards. */
  public CardReader<ProjectCard> projects() {
    return projects;
  }

  /** The reader of statement cards. */
  public CardReader<StatementCard> statements() {
    return statements;
  }

  /** A page of projects. */
  public Cards<ProjectCard> list(
      ProjectCriteria criteria, WarningThresholds line, Slice slice, At at) {
    return projects.list(criteria.filter(line), slice, at);
  }

  /** A page of statements. */
  public Cards<StatementCard> list(StatementCriteria criteria, Slice slice, At at) {
    return statements.list(criteria.filter(), slice, at);
  }

  /** Statements that somebody linked to a project or statement. */
  public List<Card<StatementCard>> linkedTo(String id, At at) {
    Bson filter = new Conditions().equal("link", id).equal("annulled", false).filter();
    return statements.list(filter, Sorts.ascending("ix.title"), 0, MOST_STATEMENTS, at).items();
  }
}
