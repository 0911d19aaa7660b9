package anda.project.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.imports.ImportedRow;
import anda.kernel.PartialDate;
import anda.kernel.Refused;
import anda.project.Measured;
import anda.project.StatementEvent.PublishedStatementRecorded;
import anda.project.StatementEvent.Relation;
import anda.project.StatementEvent.StatementAnnulled;
import anda.project.StatementEvent.StatementCorrected;
import anda.project.StatementEvent.StatementLinked;
import anda.project.StatementEvent.StatementUnlinked;
import anda.project.StatementScope;
import anda.project.command.StatementCommand.AnnulStatement;
import anda.project.command.StatementCommand.CorrectStatement;
import anda.project.command.StatementCommand.LinkStatement;
import anda.project.command.StatementCommand.RecordStatement;
import anda.project.command.StatementCommand.UnlinkStatement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 公布数据 A figure as somebody published it: a total of whole pairings, a line of a fund table.
 *
 * <p>It is never a project and never added to one; a person may state how it relates to one.
 */
@Aggregate(type = "PublishedStatement")
class PublishedStatement {

  private static final Pattern TARGET = Pattern.compile("(project|statement)-[0-9a-f-]{36}");

  private record Content(
      StatementScope scope,
      List<Measured> measures,
      @Nullable String progressText,
      @Nullable String note,
      @Nullable ImportedRow imported) {}

  private record Link(String target, Relation relation) {}

  @AggregateIdentifier private @Nullable String id;
  private @Nullable Content content;
  private final Set<Link> links = new HashSet<>();
  private boolean annulled;
  private String firstEvent = "";
  private final Map<String, @Nullable PartialDate> days = new HashMap<>();

  PublishedStatement() {}

  @CommandHandler
  PublishedStatement(RecordStatement command) {
    id = command.statement();
    if (command.act().src() == null) {
      throw new Refused(ProjectRefusal.STATEMENT_SOURCE_REQUIRED, "act.source");
    }
    check(command.scope(), command.measures(), command.progressText(), command.note());
    apply(
        new PublishedStatementRecorded(
            command.scope(),
            command.measures(),
            command.progressText(),
            command.note(),
            command.imported()));
  }

  @CommandHandler
  void handle(LinkStatement command) {
    live();
    PlanPolicy.reason(command.reason());
    if (!TARGET.matcher(command.target()).matches()) {
      throw new Refused(ProjectRefusal.STATEMENT_TARGET_MALFORMED, "target", command.target());
    }
    if (command.target().equals(id)) {
      throw new Refused(ProjectRefusal.STATEMENT_LINKED_TO_ITSELF, "target");
    }
    if (links.contains(new Link(command.target(), command.relation()))) {
      throw new Refused(ProjectRefusal.STATEMENT_ALREADY_LINKED, "target", command.target());
    }
    apply(new StatementLinked(command.target(), command.relation(), command.reason()));
  }

  @CommandHandler
  void handle(UnlinkStatement command) {
    live();
    PlanPolicy.reason(command.reason());
    if (!links.contains(new Link(command.target(), command.relation()))) {
      throw new Refused(ProjectRefusal.STATEMENT_NOT_LINKED, "target", command.target());
    }
    apply(new StatementUnlinked(command.target(), command.relation(), command.reason()));
  }

  @CommandHandler
  void handle(CorrectStatement command) {
    live();
    PlanPolicy.reason(command.reason());
    check(command.scope(), command.measures(), command.progressText(), command.note());
    ImportedRow imported =
        command.imported() == null && content != null ? content.imported() : command.imported();
    Content corrected =
        new Content(
            command.scope(), command.measures(), command.progressText(), command.note(), imported);
    if (corrected.equals(content)) {
      throw new Refused(ProjectRefusal.STATEMENT_NOTHING_CHANGED, null);
    }
    String corrects = command.corrects() == null ? firstEvent : command.corrects();
    if (!days.containsKey(corrects)) {
      throw new Refused(ProjectRefusal.PROJECT_EVENT_NOT_OF_PROJECT, "corrects", corrects);
    }
    apply(
        new StatementCorrected(
            command.scope(),
            command.measures(),
            command.progressText(),
            command.note(),
            command.reason(),
            command.imported()),
        ProjectState.correcting(corrects, days.get(corrects)));
  }

  @CommandHandler
  void handle(AnnulStatement command) {
    live();
    PlanPolicy.reason(command.reason());
    apply(
        new StatementAnnulled(
            command.reason(),
            command.replacedBy(),
            content == null ? List.of() : content.scope().pairings()));
  }

  @EventSourcingHandler
  void on(
      PublishedStatementRecorded event,
      @SourceId String source,
      @MessageIdentifier String eventId,
      @MetaDataValue(ProjectState.ON) @Nullable PartialDate on) {
    content =
        new Content(
            event.scope(), event.measures(), event.progressText(), event.note(), event.imported());
    id = source;
    firstEvent = eventId;
    days.put(eventId, on);
  }

  @EventSourcingHandler
  void on(StatementLinked event) {
    links.add(new Link(event.target(), event.relation()));
  }

  @EventSourcingHandler
  void on(StatementUnlinked event) {
    links.remove(new Link(event.target(), event.relation()));
  }

  @EventSourcingHandler
  void on(
      StatementCorrected event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ProjectState.ON) @Nullable PartialDate on) {
    days.put(eventId, on);
    ImportedRow imported =
        event.imported() == null && content != null ? content.imported() : event.imported();
    content =
        new Content(event.scope(), event.measures(), event.progressText(), event.note(), imported);
  }

  @EventSourcingHandler
  void on(StatementAnnulled event) {
    annulled = true;
  }

  private static void check(
      StatementScope scope,
      List<Measured> measures,
      @Nullable String progressText,
      @Nullable String note) {
    if (scope.title().isBlank()) {
      throw new Refused(ProjectRefusal.PROJECT_TITLE_REQUIRED, "scope.title");
    }
    if (scope.pairings().isEmpty() && scope.places().isEmpty() && scope.programme() == null) {
      throw new Refused(ProjectRefusal.STATEMENT_SCOPE_REQUIRED, "scope");
    }
    PlanPolicy.texts("scope.title", scope.title());
    PlanPolicy.texts("scope.placeText", scope.placeText());
    PlanPolicy.texts("scope.fundsText", scope.fundsText());
    PlanPolicy.once("scope.pairings", scope.pairings());
    PlanPolicy.once("scope.places", scope.places().stream().map(PlanPolicy::identity).toList());
    PlanPolicy.size("scope.donors", scope.donors());
    PlanPolicy.measures("measures", measures);
    PlanPolicy.texts("progressText", progressText);
    PlanPolicy.texts("note", note);
  }

  private void live() {
    if (annulled) {
      throw new Refused(ProjectRefusal.STATEMENT_IS_ANNULLED, null);
    }
  }
}
