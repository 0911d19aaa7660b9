package anda.project.web;

import static anda.web.Fields.document;
import static anda.web.Fields.documents;
import static anda.web.Fields.required;

import anda.kernel.Act;
import anda.kernel.Refused;
import anda.project.Decision;
import anda.project.PartnerAct;
import anda.project.ProjectPlan;
import anda.project.command.ProjectCommand;
import anda.project.command.ProjectRefusal;
import anda.project.query.ProjectCard;
import anda.project.query.StoredProjects;
import anda.project.web.ProjectRequests.Decide;
import anda.project.web.ProjectRequests.Partner;
import anda.project.web.StepTables.Applicable;
import anda.web.ActRequest;
import anda.web.Acts;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import anda.web.Writes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 项目写入 What all writing addresses of projects share: the act, the project, its table. */
@Component
class ProjectWrites {

  private final Acts acts;
  private final Writes writes;
  private final StoredProjects stored;
  private final StepTables tables;
  private final PlanReader reader;

  ProjectWrites(
      Acts acts, Writes writes, StoredProjects stored, StepTables tables, PlanReader reader) {
    this.acts = acts;
    this.writes = writes;
    this.stored = stored;
    this.tables = tables;
    this.reader = reader;
  }

  /** Makes the command of a change, from the act, the rules that count, and the plan so far. */
  interface Change {
    ProjectCommand command(Act act, Applicable table, ProjectPlan current);
  }

  /** Changes a project that is there. */
  ResponseEntity<WriteAnswer> change(
      WriteCall call, String id, @Nullable ActRequest asked, Change change) {
    ProjectCard card =
        stored.current(id).orElseThrow(() -> new Refused(ProjectRefusal.PROJECT_UNKNOWN, null, id));
    Act act = acts.act(call, asked);
    Applicable table = tables.of(card, act.happenedDay());
    return writes.change(call, change.command(act, table, card.plan()));
  }

  /** How a step was decided; the deciding unit is the actor's own unless another is named. */
  Decision decision(Decide asked, Act act, Applicable table) {
    return new Decision(
        table.procedure(),
        reader.deciding(asked.body(), act, "body"),
        asked.text(),
        documents(asked.documents(), "documents"),
        partner(asked.partner(), act));
  }

  /** The consent of the body that approved; nobody consents by silence. */
  @Nullable Decision consent(@Nullable Decide asked, Act act, Applicable table) {
    return asked == null
        ? null
        : new Decision(
            table.procedure(),
            reader.party(asked.body(), "consent.body", act.happenedDay()),
            asked.text(),
            documents(asked.documents(), "consent.documents"),
            partner(asked.partner(), act));
  }

  private @Nullable PartnerAct partner(@Nullable Partner asked, Act act) {
    return asked == null
        ? null
        : new PartnerAct(
            required(asked.part(), "partner.part"),
            reader.party(asked.by(), "partner.by", act.happenedDay()),
            asked.on(),
            asked.document() == null ? null : document(asked.document(), "partner.document"),
            asked.text());
  }
}
