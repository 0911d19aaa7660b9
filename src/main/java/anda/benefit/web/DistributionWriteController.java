package anda.benefit.web;

import static anda.benefit.web.ArrangementWrites.reason;
import static anda.benefit.web.BenefitReader.documents;
import static anda.benefit.web.BenefitReader.each;
import static anda.benefit.web.BenefitReader.required;

import anda.benefit.command.DistributionCommand;
import anda.benefit.command.DistributionCommand.AddLines;
import anda.benefit.command.DistributionCommand.AnnulDistribution;
import anda.benefit.command.DistributionCommand.ClosePlan;
import anda.benefit.command.DistributionCommand.OpenPlan;
import anda.benefit.command.DistributionCommand.ReturnPlan;
import anda.benefit.command.DistributionCommand.WithdrawLines;
import anda.benefit.command.DistributionRefusal;
import anda.benefit.query.StoredDistributions;
import anda.benefit.web.DistributionRequests.AnnulDistributionBody;
import anda.benefit.web.DistributionRequests.ClosePlanBody;
import anda.benefit.web.DistributionRequests.LinesBody;
import anda.benefit.web.DistributionRequests.OpenPlanBody;
import anda.benefit.web.DistributionRequests.PlanBody;
import anda.benefit.web.DistributionRequests.ReturnPlanBody;
import anda.benefit.web.DistributionRequests.WithdrawLinesBody;
import anda.kernel.Act;
import anda.kernel.Refused;
import anda.web.ActRequest;
import anda.web.Acts;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import anda.web.Writes;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 分配办理 Plans of distributions: begun, filled, closed, returned, annulled. */
@RestController
@WritableBy(Role.MANAGER)
@RequestMapping(DistributionController.ADDRESS)
class DistributionWriteController {

  private final Acts acts;
  private final Writes writes;
  private final StoredDistributions stored;
  private final DistributionReader reader;

  DistributionWriteController(
      Acts acts, Writes writes, StoredDistributions stored, DistributionReader reader) {
    this.acts = acts;
    this.writes = writes;
    this.stored = stored;
    this.reader = reader;
  }

  @PostMapping
  ResponseEntity<WriteAnswer> open(WriteCall call, @RequestBody OpenPlanBody body) {
    PlanBody plan = required(body.plan(), "plan");
    return writes.create(
        call,
        new OpenPlan(
            call.newId("distribution"),
            acts.act(call, body.act()),
            reader.scope(plan),
            plan.text(),
            documents(body.documents())),
        DistributionController.ADDRESS);
  }

  @PostMapping("/{id}/lines")
  ResponseEntity<WriteAnswer> add(
      WriteCall call, @PathVariable String id, @RequestBody LinesBody body) {
    return change(
        call, id, body.act(), act -> new AddLines(id, act, reader.lines(body.lines(), act)));
  }

  @PostMapping("/{id}/line-withdrawals")
  ResponseEntity<WriteAnswer> withdraw(
      WriteCall call, @PathVariable String id, @RequestBody WithdrawLinesBody body) {
    return change(
        call,
        id,
        body.act(),
        act ->
            new WithdrawLines(
                id,
                act,
                each(body.numbers(), "numbers", Function.identity()),
                reason(body.reason())));
  }

  @PostMapping("/{id}/closings")
  ResponseEntity<WriteAnswer> close(
      WriteCall call, @PathVariable String id, @RequestBody ClosePlanBody body) {
    return change(
        call,
        id,
        body.act(),
        act -> new ClosePlan(id, act, body.lines(), body.fen(), documents(body.documents())));
  }

  @PostMapping("/{id}/returns")
  ResponseEntity<WriteAnswer> giveBack(
      WriteCall call, @PathVariable String id, @RequestBody ReturnPlanBody body) {
    return change(
        call,
        id,
        body.act(),
        act -> new ReturnPlan(id, act, reason(body.reason()), documents(body.documents())));
  }

  @PostMapping("/{id}/annulments")
  ResponseEntity<WriteAnswer> annul(
      WriteCall call, @PathVariable String id, @RequestBody AnnulDistributionBody body) {
    return change(
        call,
        id,
        body.act(),
        act -> new AnnulDistribution(id, act, reason(body.reason()), body.replacedBy()));
  }

  private ResponseEntity<WriteAnswer> change(
      WriteCall call,
      String id,
      @Nullable ActRequest asked,
      Function<Act, DistributionCommand> command) {
    if (!stored.exists(id)) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_UNKNOWN, null, id);
    }
    return writes.change(call, command.apply(acts.act(call, asked)));
  }
}
