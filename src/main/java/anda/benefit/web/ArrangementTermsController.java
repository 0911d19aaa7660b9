package anda.benefit.web;

import static anda.benefit.web.ArrangementWrites.reason;
import static anda.benefit.web.BenefitReader.documents;
import static anda.benefit.web.BenefitReader.required;

import anda.benefit.command.ArrangementCommand.AnnulArrangement;
import anda.benefit.command.ArrangementCommand.ChangeTerms;
import anda.benefit.command.ArrangementCommand.CorrectArrangement;
import anda.benefit.command.ArrangementCommand.EndArrangement;
import anda.benefit.command.ArrangementCommand.RenewArrangement;
import anda.benefit.command.ArrangementCommand.SignArrangement;
import anda.benefit.command.ArrangementCommand.TakeOverArrangement;
import anda.benefit.web.ArrangementRequests.AnnulArrangementBody;
import anda.benefit.web.ArrangementRequests.ChangeTermsBody;
import anda.benefit.web.ArrangementRequests.CorrectArrangementBody;
import anda.benefit.web.ArrangementRequests.EndBody;
import anda.benefit.web.ArrangementRequests.RenewBody;
import anda.benefit.web.ArrangementRequests.SignBody;
import anda.benefit.web.ArrangementRequests.TakeOverBody;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 利益联结办理 Arrangements as agreed: signed, taken over, changed, renewed, ended, corrected. */
@RestController
@WritableBy(Role.MANAGER)
@RequestMapping(ArrangementWrites.ADDRESS)
class ArrangementTermsController {

  private final ArrangementWrites writes;
  private final BenefitReader reader;

  ArrangementTermsController(ArrangementWrites writes, BenefitReader reader) {
    this.writes = writes;
    this.reader = reader;
  }

  @PostMapping
  ResponseEntity<WriteAnswer> sign(WriteCall call, @RequestBody SignBody body) {
    return writes.create(
        call,
        body.act(),
        act ->
            new SignArrangement(
                call.newId("arrangement"),
                act,
                reader.facts(body.facts(), act.happenedDay()),
                documents(body.documents())));
  }

  @PostMapping("/taken-over")
  ResponseEntity<WriteAnswer> takeOver(WriteCall call, @RequestBody TakeOverBody body) {
    return writes.create(
        call,
        body.act(),
        act ->
            new TakeOverArrangement(
                call.newId("arrangement"),
                act,
                reader.facts(body.facts(), act.happenedDay()),
                body.asOf(),
                null));
  }

  @PostMapping("/{id}/terms-changes")
  ResponseEntity<WriteAnswer> change(
      WriteCall call, @PathVariable String id, @RequestBody ChangeTermsBody body) {
    return writes.change(
        call,
        id,
        body.act(),
        act ->
            new ChangeTerms(
                id,
                act,
                required(body.from(), "from"),
                BenefitReader.terms(body.terms(), "terms"),
                BenefitReader.splits(body.splits(), "splits"),
                reason(body.reason()),
                documents(body.documents())));
  }

  @PostMapping("/{id}/renewals")
  ResponseEntity<WriteAnswer> renew(
      WriteCall call, @PathVariable String id, @RequestBody RenewBody body) {
    return writes.change(
        call,
        id,
        body.act(),
        act ->
            new RenewArrangement(
                id,
                act,
                required(body.until(), "until"),
                BenefitReader.terms(body.terms(), "terms"),
                documents(body.documents())));
  }

  @PostMapping("/{id}/endings")
  ResponseEntity<WriteAnswer> end(
      WriteCall call, @PathVariable String id, @RequestBody EndBody body) {
    return writes.change(
        call,
        id,
        body.act(),
        act ->
            new EndArrangement(
                id,
                act,
                required(body.last(), "last"),
                reason(body.reason()),
                documents(body.documents())));
  }

  @PostMapping("/{id}/corrections")
  ResponseEntity<WriteAnswer> correct(
      WriteCall call, @PathVariable String id, @RequestBody CorrectArrangementBody body) {
    return writes.change(
        call,
        id,
        body.act(),
        act ->
            new CorrectArrangement(
                id,
                act,
                reader.facts(body.facts(), act.happenedDay()),
                reason(body.reason()),
                null));
  }

  @PostMapping("/{id}/annulments")
  ResponseEntity<WriteAnswer> annul(
      WriteCall call, @PathVariable String id, @RequestBody AnnulArrangementBody body) {
    return writes.change(
        call,
        id,
        body.act(),
        act -> new AnnulArrangement(id, act, reason(body.reason()), body.replacedBy()));
  }
}
