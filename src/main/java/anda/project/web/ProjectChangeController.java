package anda.project.web;

import static anda.web.Fields.documents;
import static anda.web.Fields.required;
import static anda.web.Fields.text;

import anda.kernel.Act;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import anda.project.command.ProjectCommand.AnnulProject;
import anda.project.command.ProjectCommand.AnnulStepRecord;
import anda.project.command.ProjectCommand.ChangeScope;
import anda.project.command.ProjectCommand.CorrectProject;
import anda.project.command.ProjectCommand.ProposeProject;
import anda.project.command.ProjectCommand.TakeOverProject;
import anda.project.web.ProjectRequests.Annul;
import anda.project.web.ProjectRequests.AnnulStep;
import anda.project.web.ProjectRequests.Change;
import anda.project.web.ProjectRequests.Correct;
import anda.project.web.ProjectRequests.Propose;
import anda.project.web.ProjectRequests.TakeOver;
import anda.web.Acts;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import anda.web.Writes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 项目登记 Proposal, take-over, change of plan, correction and annulment. */
@RestController
@WritableBy({Role.MANAGER, Role.REPORTER})
@RequestMapping("/api/projects")
class ProjectChangeController {

  private static final String ADDRESS = "/api/projects";

  private final Acts acts;
  private final Writes writes;
  private final ProjectWrites projects;
  private final PlanReader reader;
  private final StepTables tables;

  ProjectChangeController(
      Acts acts, Writes writes, ProjectWrites projects, PlanReader reader, StepTables tables) {
    this.acts = acts;
    this.writes = writes;
    this.projects = projects;
    this.reader = reader;
    this.tables = tables;
  }

  @PostMapping
  ResponseEntity<WriteAnswer> propose(WriteCall call, @RequestBody Propose body) {
    Act act = acts.act(call, body.act());
    ProjectPlan plan = reader.plan(body.plan(), act.happenedDay());
    return writes.create(
        call,
        new ProposeProject(
            call.newId("project"),
            act,
            plan,
            documents(body.documents(), "documents"),
            tables.of(plan.places(), act.happenedDay()).rules()),
        ADDRESS);
  }

  @PostMapping("/taken-over")
  ResponseEntity<WriteAnswer> takeOver(WriteCall call, @RequestBody TakeOver body) {
    Act act = acts.act(call, body.act());
    return writes.create(
        call,
        new TakeOverProject(
            call.newId("project"),
            act,
            reader.plan(body.plan(), act.happenedDay()),
            body.stage() == null ? ProjectStage.UNKNOWN : body.stage(),
            body.asOf(),
            null),
        ADDRESS);
  }

  @WritableBy(Role.MANAGER)
  @PostMapping("/{id}/plan-changes")
  ResponseEntity<WriteAnswer> change(
      WriteCall call, @PathVariable String id, @RequestBody Change body) {
    return projects.change(
        call,
        id,
        body.act(),
        (act, table, current) -> {
          ProjectPlan given = reader.plan(body.plan(), act.happenedDay());
          ProjectPlan plan = PlanChanges.beside(body.fields(), given, current);
          return new ChangeScope(
              id,
              act,
              PlanChanges.fields(body.fields(), plan),
              plan,
              text(body.reason()),
              projects.consent(body.consent(), act, table),
              table.rules());
        });
  }

  @PostMapping("/{id}/corrections")
  ResponseEntity<WriteAnswer> correct(
      WriteCall call, @PathVariable String id, @RequestBody Correct body) {
    return projects.change(
        call,
        id,
        body.act(),
        (act, table, current) -> {
          ProjectPlan given =
              body.plan() == null ? ProjectPlan.EMPTY : reader.plan(body.plan(), act.happenedDay());
          ProjectPlan plan = PlanChanges.beside(body.fields(), given, current);
          return new CorrectProject(
              id,
              act,
              PlanChanges.fields(body.fields(), plan),
              plan,
              body.stage(),
              text(body.reason()),
              body.corrects(),
              null);
        });
  }

  @PostMapping("/{id}/step-annulments")
  ResponseEntity<WriteAnswer> annulStep(
      WriteCall call, @PathVariable String id, @RequestBody AnnulStep body) {
    return projects.change(
        call,
        id,
        body.act(),
        (act, table, current) ->
            new AnnulStepRecord(
                id, act, required(body.step(), "step"), body.milestone(), text(body.reason())));
  }

  @WritableBy(Role.MANAGER)
  @PostMapping("/{id}/annulments")
  ResponseEntity<WriteAnswer> annul(
      WriteCall call, @PathVariable String id, @RequestBody Annul body) {
    return projects.change(
        call,
        id,
        body.act(),
        (act, table, current) -> new AnnulProject(id, act, text(body.reason()), body.replacedBy()));
  }
}
