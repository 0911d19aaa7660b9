package anda.project.web;

import static anda.web.Fields.documents;
import static anda.web.Fields.list;
import static anda.web.Fields.required;
import static anda.web.Fields.text;

import anda.kernel.Act;
import anda.kernel.Quantity;
import anda.project.AssetClass;
import anda.project.Decision;
import anda.project.HandOver;
import anda.project.Party;
import anda.project.command.ProjectCommand;
import anda.project.command.ProjectCommand.AcceptProject;
import anda.project.command.ProjectCommand.AdmitProject;
import anda.project.command.ProjectCommand.AppraiseProject;
import anda.project.command.ProjectCommand.ApproveProject;
import anda.project.command.ProjectCommand.CompleteImplementation;
import anda.project.command.ProjectCommand.EndProject;
import anda.project.command.ProjectCommand.HandOverProject;
import anda.project.command.ProjectCommand.ReachMilestone;
import anda.project.command.ProjectCommand.ReturnProject;
import anda.project.command.ProjectCommand.ReviewProject;
import anda.project.command.ProjectCommand.StartImplementation;
import anda.project.command.StepRule;
import anda.project.web.ProjectRequests.Accept;
import anda.project.web.ProjectRequests.Approve;
import anda.project.web.ProjectRequests.Complete;
import anda.project.web.ProjectRequests.Decide;
import anda.project.web.ProjectRequests.End;
import anda.project.web.ProjectRequests.HandOverItem;
import anda.project.web.ProjectRequests.HandOvers;
import anda.project.web.ProjectRequests.Reach;
import anda.project.web.ProjectRequests.Return;
import anda.project.web.ProjectRequests.Start;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 项目环节 The steps of a project, from review to hand-over, with return and end. */
@RestController
@WritableBy({Role.MANAGER, Role.REPORTER})
@RequestMapping("/api/projects/{id}")
class ProjectStepController {

  private final ProjectWrites writes;
  private final PlanReader reader;

  ProjectStepController(ProjectWrites writes, PlanReader reader) {
    this.writes = writes;
    this.reader = reader;
  }

  @PostMapping("/reviews")
  ResponseEntity<WriteAnswer> review(
      WriteCall call, @PathVariable String id, @RequestBody Decide body) {
    return decided(call, id, body, ReviewProject::new);
  }

  @PostMapping("/appraisals")
  ResponseEntity<WriteAnswer> appraise(
      WriteCall call, @PathVariable String id, @RequestBody Decide body) {
    return decided(call, id, body, AppraiseProject::new);
  }

  @WritableBy(Role.MANAGER)
  @PostMapping("/admissions")
  ResponseEntity<WriteAnswer> admit(
      WriteCall call, @PathVariable String id, @RequestBody Decide body) {
    return decided(call, id, body, AdmitProject::new);
  }

  @WritableBy(Role.MANAGER)
  @PostMapping("/approvals")
  ResponseEntity<WriteAnswer> approve(
      WriteCall call, @PathVariable String id, @RequestBody Approve body) {
    return writes.change(
        call,
        id,
        body.act(),
        (act, table, current) ->
            new ApproveProject(
                id,
                act,
                writes.decision(body.decide(), act, table),
                list(body.amounts(), "amounts"),
                table.rules()));
  }

  @PostMapping("/returns")
  ResponseEntity<WriteAnswer> sendBack(
      WriteCall call, @PathVariable String id, @RequestBody Return body) {
    return writes.change(
        call,
        id,
        body.act(),
        (act, table, current) ->
            new ReturnProject(
                id,
                act,
                required(body.backTo(), "backTo"),
                text(body.reason()),
                documents(body.documents(), "documents")));
  }

  @PostMapping("/implementation")
  ResponseEntity<WriteAnswer> start(
      WriteCall call, @PathVariable String id, @RequestBody Start body) {
    return writes.change(
        call,
        id,
        body.act(),
        (act, table, current) ->
            new StartImplementation(
                id,
                act,
                PlanReader.milestones(body.milestones(), "milestones"),
                documents(body.documents(), "documents"),
                table.rules()));
  }

  @PostMapping("/milestones")
  ResponseEntity<WriteAnswer> reach(
      WriteCall call, @PathVariable String id, @RequestBody Reach body) {
    return writes.change(
        call,
        id,
        body.act(),
        (act, table, current) ->
            new ReachMilestone(
                id,
                act,
                required(body.milestone(), "milestone"),
                PlanReader.quantity(body.reached(), "reached"),
                body.text(),
                documents(body.documents(), "documents")));
  }

  @PostMapping("/completion")
  ResponseEntity<WriteAnswer> complete(
      WriteCall call, @PathVariable String id, @RequestBody Complete body) {
    return writes.change(
        call,
        id,
        body.act(),
        (act, table, current) ->
            new CompleteImplementation(
                id, act, body.text(), documents(body.documents(), "documents"), table.rules()));
  }

  @PostMapping("/acceptances")
  ResponseEntity<WriteAnswer> accept(
      WriteCall call, @PathVariable String id, @RequestBody Accept body) {
    return writes.change(
        call,
        id,
        body.act(),
        (act, table, current) ->
            new AcceptProject(
                id,
                act,
                writes.decision(body.decide(), act, table),
                list(body.settled(), "settled"),
                body.conditions(),
                table.rules()));
  }

  @PostMapping("/hand-overs")
  ResponseEntity<WriteAnswer> handOver(
      WriteCall call, @PathVariable String id, @RequestBody HandOvers body) {
    return writes.change(
        call,
        id,
        body.act(),
        (act, table, current) ->
            new HandOverProject(
                id,
                act,
                list(body.handOvers(), "handOvers").stream()
                    .map(item -> handOver(item, act.happenedDay()))
                    .toList(),
                documents(body.documents(), "documents"),
                table.rules()));
  }

  @WritableBy(Role.MANAGER)
  @PostMapping("/endings")
  ResponseEntity<WriteAnswer> end(WriteCall call, @PathVariable String id, @RequestBody End body) {
    return writes.change(
        call,
        id,
        body.act(),
        (act, table, current) ->
            new EndProject(id, act, text(body.reason()), documents(body.documents(), "documents")));
  }

  /** Makes the command of a step that somebody decides. */
  private interface Step {
    ProjectCommand command(String id, Act act, Decision decision, List<StepRule> rules);
  }

  private ResponseEntity<WriteAnswer> decided(WriteCall call, String id, Decide body, Step step) {
    return writes.change(
        call,
        id,
        body.act(),
        (act, table, current) ->
            step.command(id, act, writes.decision(body, act, table), table.rules()));
  }

  private HandOver handOver(HandOverItem item, LocalDate day) {
    Party receiver =
        required(reader.party(item.receiver(), "handOvers.receiver", day), "handOvers.receiver");
    List<Quantity> things = list(item.things(), "handOvers.things");
    things.forEach(thing -> PlanReader.quantity(thing, "handOvers.things"));
    return new HandOver(
        item.assetClass() == null ? AssetClass.NOT_STATED : item.assetClass(),
        receiver,
        things,
        item.text());
  }
}
