package anda.benefit.web;

import static anda.benefit.web.ArrangementWrites.reason;
import static anda.benefit.web.BenefitReader.documents;
import static anda.benefit.web.BenefitReader.required;

import anda.benefit.command.AssetCommand;
import anda.benefit.command.AssetCommand.AnnulAsset;
import anda.benefit.command.AssetCommand.ChangeRights;
import anda.benefit.command.AssetCommand.CheckUpkeep;
import anda.benefit.command.AssetCommand.ConfirmTitle;
import anda.benefit.command.AssetCommand.ConsentToDisposal;
import anda.benefit.command.AssetCommand.CorrectAsset;
import anda.benefit.command.AssetCommand.DisposeOfAsset;
import anda.benefit.command.AssetCommand.HandOverAsset;
import anda.benefit.command.AssetCommand.MaintainAsset;
import anda.benefit.command.AssetCommand.ProposeDisposal;
import anda.benefit.command.AssetCommand.RegisterAsset;
import anda.benefit.command.AssetCommand.RevalueAsset;
import anda.benefit.command.AssetCommand.WithdrawDisposal;
import anda.benefit.command.AssetRefusal;
import anda.benefit.query.StoredAssets;
import anda.benefit.web.AssetRequests.AnnulAssetBody;
import anda.benefit.web.AssetRequests.ConsentBody;
import anda.benefit.web.AssetRequests.CorrectAssetBody;
import anda.benefit.web.AssetRequests.DisposeBody;
import anda.benefit.web.AssetRequests.HandOverBody;
import anda.benefit.web.AssetRequests.ProposeDisposalBody;
import anda.benefit.web.AssetRequests.RegisterAssetBody;
import anda.benefit.web.AssetRequests.RepairBody;
import anda.benefit.web.AssetRequests.RevalueBody;
import anda.benefit.web.AssetRequests.RightsBody;
import anda.benefit.web.AssetRequests.UpkeepBody;
import anda.benefit.web.AssetRequests.WithdrawDisposalBody;
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

/**
 * 资产办理 Assets: registered, confirmed, handed over, kept up, disposed of, corrected.
 *
 * <p>Longer than 250 lines because each of its 13 acts has an address and imports of its own.
 */
@RestController
@WritableBy(Role.MANAGER)
@RequestMapping(AssetController.ADDRESS)
class AssetWriteController {

  private final Acts acts;
  private final Writes writes;
  private final StoredAssets stored;
  private final BenefitReader reader;
  private final AssetReader assets;

  AssetWriteController(
      Acts acts, Writes writes, StoredAssets stored, BenefitReader reader, AssetReader assets) {
    this.acts = acts;
    this.writes = writes;
    this.stored = stored;
    this.reader = reader;
    this.assets = assets;
  }

  @PostMapping
  ResponseEntity<WriteAnswer> register(WriteCall call, @RequestBody RegisterAssetBody body) {
    Act act = acts.act(call, body.act());
    return writes.create(
        call,
        new RegisterAsset(
            call.newId("asset"),
            act,
            assets.facts(body.facts(), act.happenedDay()),
            documents(body.documents())),
        AssetController.ADDRESS);
  }

  @PostMapping("/{id}/title-confirmations")
  ResponseEntity<WriteAnswer> confirm(
      WriteCall call, @PathVariable String id, @RequestBody RightsBody body) {
    return change(
        call,
        id,
        body.act(),
        act ->
            new ConfirmTitle(
                id,
                act,
                assets.rights(body.rights(), "rights", act.happenedDay()),
                documents(body.documents())));
  }

  @PostMapping("/{id}/hand-overs")
  ResponseEntity<WriteAnswer> handOver(
      WriteCall call, @PathVariable String id, @RequestBody HandOverBody body) {
    return change(
        call,
        id,
        body.act(),
        act ->
            new HandOverAsset(
                id,
                act,
                reader.party(body.receiver(), "receiver", act.happenedDay()),
                assets.households(body.households()),
                body.householdCount(),
                documents(body.documents())));
  }

  @PostMapping("/{id}/rights-changes")
  ResponseEntity<WriteAnswer> changeRights(
      WriteCall call, @PathVariable String id, @RequestBody RightsBody body) {
    return change(
        call,
        id,
        body.act(),
        act ->
            new ChangeRights(
                id,
                act,
                assets.rights(body.rights(), "rights", act.happenedDay()),
                reason(body.reason()),
                documents(body.documents())));
  }

  @PostMapping("/{id}/revaluations")
  ResponseEntity<WriteAnswer> revalue(
      WriteCall call, @PathVariable String id, @RequestBody RevalueBody body) {
    return change(
        call,
        id,
        body.act(),
        act ->
            new RevalueAsset(
                id,
                act,
                required(body.worthFen(), "worthFen"),
                required(body.basis(), "basis"),
                reason(body.reason()),
                documents(body.documents())));
  }

  @PostMapping("/{id}/upkeep-checks")
  ResponseEntity<WriteAnswer> check(
      WriteCall call, @PathVariable String id, @RequestBody UpkeepBody body) {
    return change(
        call,
        id,
        body.act(),
        act ->
            new CheckUpkeep(
                id,
                act,
                required(body.condition(), "condition"),
                BenefitReader.things(body.found(), "found"),
                body.text(),
                documents(body.documents())));
  }

  @PostMapping("/{id}/repairs")
  ResponseEntity<WriteAnswer> repair(
      WriteCall call, @PathVariable String id, @RequestBody RepairBody body) {
    return change(
        call,
        id,
        body.act(),
        act ->
            new MaintainAsset(
                id, act, required(body.text(), "text"), body.cost(), documents(body.documents())));
  }

  @PostMapping("/{id}/disposal-proposals")
  ResponseEntity<WriteAnswer> propose(
      WriteCall call, @PathVariable String id, @RequestBody ProposeDisposalBody body) {
    return change(
        call,
        id,
        body.act(),
        act ->
            new ProposeDisposal(
                id,
                act,
                required(body.manner(), "manner"),
                reason(body.reason()),
                body.expectedFen(),
                documents(body.documents())));
  }

  @PostMapping("/{id}/disposal-consents")
  ResponseEntity<WriteAnswer> consent(
      WriteCall call, @PathVariable String id, @RequestBody ConsentBody body) {
    return change(
        call,
        id,
        body.act(),
        act ->
            new ConsentToDisposal(
                id,
                act,
                required(body.consent(), "consent"),
                required(reader.party(body.body(), "body", act.happenedDay()), "body"),
                documents(body.documents())));
  }

  @PostMapping("/{id}/disposal-withdrawals")
  ResponseEntity<WriteAnswer> withdraw(
      WriteCall call, @PathVariable String id, @RequestBody WithdrawDisposalBody body) {
    return change(
        call, id, body.act(), act -> new WithdrawDisposal(id, act, reason(body.reason())));
  }

  @PostMapping("/{id}/disposals")
  ResponseEntity<WriteAnswer> dispose(
      WriteCall call, @PathVariable String id, @RequestBody DisposeBody body) {
    return change(
        call,
        id,
        body.act(),
        act ->
            new DisposeOfAsset(
                id,
                act,
                required(body.manner(), "manner"),
                body.proceedsFen(),
                reader.party(body.receiver(), "receiver", act.happenedDay()),
                body.text(),
                documents(body.documents())));
  }

  @PostMapping("/{id}/corrections")
  ResponseEntity<WriteAnswer> correct(
      WriteCall call, @PathVariable String id, @RequestBody CorrectAssetBody body) {
    return change(
        call,
        id,
        body.act(),
        act ->
            new CorrectAsset(
                id, act, assets.facts(body.facts(), act.happenedDay()), reason(body.reason())));
  }

  @PostMapping("/{id}/annulments")
  ResponseEntity<WriteAnswer> annul(
      WriteCall call, @PathVariable String id, @RequestBody AnnulAssetBody body) {
    return change(
        call,
        id,
        body.act(),
        act -> new AnnulAsset(id, act, reason(body.reason()), body.replacedBy()));
  }

  private ResponseEntity<WriteAnswer> change(
      WriteCall call, String id, @Nullable ActRequest asked, Function<Act, AssetCommand> command) {
    if (!stored.exists(id)) {
      throw new Refused(AssetRefusal.ASSET_UNKNOWN, null, id);
    }
    return writes.change(call, command.apply(acts.act(call, asked)));
  }
}
