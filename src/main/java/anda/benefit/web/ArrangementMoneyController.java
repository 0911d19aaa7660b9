package anda.benefit.web;

import static anda.benefit.web.ArrangementWrites.reason;
import static anda.benefit.web.BenefitReader.documents;
import static anda.benefit.web.BenefitReader.required;
import static anda.benefit.web.BenefitReader.things;

import anda.benefit.command.ArrangementCommand.AnnulEntry;
import anda.benefit.command.ArrangementCommand.MakeAdvance;
import anda.benefit.command.ArrangementCommand.ReceiveIncome;
import anda.benefit.command.ArrangementCommand.RepayAdvance;
import anda.benefit.command.ArrangementCommand.SetReserve;
import anda.benefit.command.ArrangementCommand.StateOpeningBalance;
import anda.benefit.command.ArrangementCommand.TakeBackPrincipal;
import anda.benefit.web.ArrangementRequests.AdvanceBody;
import anda.benefit.web.ArrangementRequests.AnnulEntryBody;
import anda.benefit.web.ArrangementRequests.IncomeBody;
import anda.benefit.web.ArrangementRequests.OpeningBody;
import anda.benefit.web.ArrangementRequests.PrincipalBody;
import anda.benefit.web.ArrangementRequests.RepayBody;
import anda.benefit.web.ArrangementRequests.ReserveBody;
import anda.kernel.Act;
import anda.project.Party;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 收益收支办理 The money of arrangements: opening balance, income, advances, reserve. */
@RestController
@WritableBy(Role.MANAGER)
@RequestMapping(ArrangementWrites.ADDRESS + "/{id}")
class ArrangementMoneyController {

  private final ArrangementWrites writes;
  private final BenefitReader reader;

  ArrangementMoneyController(ArrangementWrites writes, BenefitReader reader) {
    this.writes = writes;
    this.reader = reader;
  }

  @PostMapping("/opening-balances")
  ResponseEntity<WriteAnswer> opening(
      WriteCall call, @PathVariable String id, @RequestBody OpeningBody body) {
    return writes.change(
        call,
        id,
        body.act(),
        act ->
            new StateOpeningBalance(
                id,
                act,
                call.newId("opening"),
                required(body.fen(), "fen"),
                documents(body.documents())));
  }

  @PostMapping("/incomes")
  ResponseEntity<WriteAnswer> income(
      WriteCall call, @PathVariable String id, @RequestBody IncomeBody body) {
    return writes.change(
        call,
        id,
        body.act(),
        act ->
            new ReceiveIncome(
                id,
                act,
                call.newId("income"),
                required(body.kind(), "kind"),
                money(body.fen()),
                things(body.things(), "things"),
                body.period(),
                body.term(),
                reader.party(body.payer(), "payer", act.happenedDay()),
                body.text(),
                documents(body.documents())));
  }

  @PostMapping("/principal-returns")
  ResponseEntity<WriteAnswer> principal(
      WriteCall call, @PathVariable String id, @RequestBody PrincipalBody body) {
    return writes.change(
        call,
        id,
        body.act(),
        act ->
            new TakeBackPrincipal(
                id,
                act,
                call.newId("principal"),
                money(body.fen()),
                things(body.things(), "things"),
                documents(body.documents())));
  }

  @PostMapping("/advances")
  ResponseEntity<WriteAnswer> advance(
      WriteCall call, @PathVariable String id, @RequestBody AdvanceBody body) {
    return writes.change(
        call,
        id,
        body.act(),
        act ->
            new MakeAdvance(
                id,
                act,
                call.newId("advance"),
                required(body.fen(), "fen"),
                by(body, act),
                reason(body.reason()),
                documents(body.documents())));
  }

  @PostMapping("/advance-repayments")
  ResponseEntity<WriteAnswer> repay(
      WriteCall call, @PathVariable String id, @RequestBody RepayBody body) {
    return writes.change(
        call,
        id,
        body.act(),
        act ->
            new RepayAdvance(
                id,
                act,
                call.newId("repayment"),
                required(body.advance(), "advance"),
                required(body.fen(), "fen"),
                documents(body.documents())));
  }

  @PostMapping("/reserves")
  ResponseEntity<WriteAnswer> reserve(
      WriteCall call, @PathVariable String id, @RequestBody ReserveBody body) {
    return writes.change(
        call,
        id,
        body.act(),
        act ->
            new SetReserve(
                id,
                act,
                required(body.fen(), "fen"),
                reason(body.reason()),
                documents(body.documents())));
  }

  @PostMapping("/entry-annulments")
  ResponseEntity<WriteAnswer> annul(
      WriteCall call, @PathVariable String id, @RequestBody AnnulEntryBody body) {
    return writes.change(
        call,
        id,
        body.act(),
        act -> new AnnulEntry(id, act, required(body.entry(), "entry"), reason(body.reason())));
  }

  private Party by(AdvanceBody body, Act act) {
    return required(reader.party(body.by(), "by", act.happenedDay()), "by");
  }

  /** Nothing given is no money, which the rules allow only where things came instead. */
  private static long money(@Nullable Long fen) {
    return fen == null ? 0 : fen;
  }
}
