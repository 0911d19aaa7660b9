package anda.benefit.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.benefit.AssetEvent.AssetAnnulled;
import anda.benefit.AssetEvent.AssetCorrected;
import anda.benefit.AssetEvent.AssetDisposalConsented;
import anda.benefit.AssetEvent.AssetDisposalProposed;
import anda.benefit.AssetEvent.AssetDisposalWithdrawn;
import anda.benefit.AssetEvent.AssetDisposed;
import anda.benefit.AssetEvent.AssetHandedOver;
import anda.benefit.AssetEvent.AssetMaintained;
import anda.benefit.AssetEvent.AssetRegistered;
import anda.benefit.AssetEvent.AssetRevalued;
import anda.benefit.AssetEvent.AssetRightsChanged;
import anda.benefit.AssetEvent.AssetTitleConfirmed;
import anda.benefit.AssetEvent.UpkeepChecked;
import anda.benefit.AssetFacts;
import anda.benefit.BenefitIrregularity;
import anda.benefit.Routing;
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
import anda.kernel.Act;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.kernel.Source;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 项目资产 One asset with its rights, upkeep and disposal.
 *
 * <p>A disposal asks for four consents in order: villagers' congress, sumu, banner department,
 * banner finance. Longer than 250 lines because one class must hold one handler for each of its 13
 * commands.
 */
@Aggregate(type = "ProjectAsset")
class ProjectAsset extends AssetState {

  ProjectAsset() {}

  @CommandHandler
  ProjectAsset(RegisterAsset command) {
    id = command.asset();
    AssetPolicy.facts(command.facts());
    BenefitPolicy.documents(command.documents());
    List<BenefitIrregularity> broken =
        BenefitPolicy.settle(
            command.act(), BenefitPolicy.document(command.act(), command.documents()));
    apply(
        new AssetRegistered(
            command.facts(), command.documents(), routingOf(command.facts()), broken));
  }

  @CommandHandler
  void handle(ConfirmTitle command) {
    there();
    AssetPolicy.someRights(command.rights());
    var broken = papers(command.act(), command.documents(), List.of());
    apply(new AssetTitleConfirmed(command.rights(), command.documents(), routing, broken));
  }

  @CommandHandler
  void handle(HandOverAsset command) {
    there();
    if (handedOver) {
      throw new Refused(AssetRefusal.ASSET_ALREADY_HANDED_OVER, null);
    }
    AssetPolicy.receivers(command.receiver(), command.households(), command.householdCount());
    var broken =
        papers(
            command.act(),
            command.documents(),
            BenefitPolicy.twoPersons(command.act(), command.documents()));
    apply(
        new AssetHandedOver(
            command.receiver(),
            command.households(),
            command.householdCount(),
            command.documents(),
            routing,
            broken));
  }

  @CommandHandler
  void handle(ChangeRights command) {
    there();
    BenefitPolicy.reason(command.reason());
    AssetPolicy.someRights(command.rights());
    var early =
        handedOver
            ? List.<BenefitIrregularity>of()
            : List.of(BenefitIrregularity.ASSET_NOT_HANDED_OVER);
    var broken = papers(command.act(), command.documents(), early);
    apply(
        new AssetRightsChanged(
            command.rights(), command.reason(), command.documents(), routing, broken));
  }

  @CommandHandler
  void handle(RevalueAsset command) {
    there();
    BenefitPolicy.reason(command.reason());
    AssetPolicy.sum(command.worthFen());
    var broken = papers(command.act(), command.documents(), List.of());
    apply(
        new AssetRevalued(
            command.worthFen(),
            command.basis(),
            command.reason(),
            command.documents(),
            routing,
            broken));
  }

  @CommandHandler
  void handle(CheckUpkeep command) {
    there();
    BenefitPolicy.documents(command.documents());
    BenefitPolicy.things("found", command.found());
    BenefitPolicy.text("text", command.text(), BenefitPolicy.TEXT);
    apply(
        new UpkeepChecked(
            command.condition(), command.found(), command.text(), command.documents(), routing));
  }

  @CommandHandler
  void handle(MaintainAsset command) {
    there();
    BenefitPolicy.documents(command.documents());
    BenefitPolicy.text("text", command.text(), BenefitPolicy.TEXT);
    if (command.cost() != null) {
      BenefitPolicy.amounts("cost", List.of(command.cost()));
    }
    apply(new AssetMaintained(command.text(), command.cost(), command.documents(), routing));
  }

  @CommandHandler
  void handle(ProposeDisposal command) {
    there();
    BenefitPolicy.reason(command.reason());
    BenefitPolicy.documents(command.documents());
    AssetPolicy.sum(command.expectedFen());
    if (proposed) {
      throw new Refused(AssetRefusal.ASSET_DISPOSAL_ALREADY_PROPOSED, null);
    }
    apply(
        new AssetDisposalProposed(
            command.manner(),
            command.reason(),
            command.expectedFen(),
            AssetPolicy.DISPOSAL_CHAIN,
            command.documents(),
            routing));
  }

  @CommandHandler
  void handle(ConsentToDisposal command) {
    there();
    underWay();
    if (consents.contains(command.consent())) {
      throw new Refused(
          AssetRefusal.ASSET_CONSENT_ALREADY_GIVEN, "consent", command.consent().name());
    }
    List<BenefitIrregularity> more = new ArrayList<>(early(command.act(), disposalDay));
    if (!AssetPolicy.inOrder(chain, consents, command.consent())) {
      more.add(BenefitIrregularity.DISPOSAL_CONSENT_OUT_OF_ORDER);
    }
    var broken = papers(command.act(), command.documents(), more);
    apply(
        new AssetDisposalConsented(
            command.consent(), command.body(), command.documents(), routing, broken));
  }

  @CommandHandler
  void handle(WithdrawDisposal command) {
    there();
    underWay();
    BenefitPolicy.reason(command.reason());
    apply(new AssetDisposalWithdrawn(command.reason(), routing));
  }

  @CommandHandler
  void handle(DisposeOfAsset command) {
    there();
    BenefitPolicy.text("text", command.text(), BenefitPolicy.TEXT);
    AssetPolicy.sum(command.proceedsFen());
    List<BenefitIrregularity> more = new ArrayList<>(early(command.act(), disposalDay));
    var missing = AssetPolicy.missing(proposed ? chain : AssetPolicy.DISPOSAL_CHAIN, consents);
    if (!missing.isEmpty()) {
      more.add(BenefitIrregularity.DISPOSAL_WITHOUT_CONSENT);
    }
    var broken = papers(command.act(), command.documents(), more);
    apply(
        new AssetDisposed(
            command.manner(),
            command.proceedsFen(),
            command.receiver(),
            command.text(),
            missing,
            command.documents(),
            routing,
            broken));
  }

  @CommandHandler
  void handle(CorrectAsset command) {
    live();
    BenefitPolicy.reason(command.reason());
    AssetPolicy.facts(command.facts());
    if (command.facts().equals(facts)) {
      throw new Refused(AssetRefusal.ASSET_NOTHING_CHANGED, "facts");
    }
    apply(
        new AssetCorrected(command.facts(), command.reason(), routing, routingOf(command.facts())),
        BenefitArrangement.correcting(firstEvent, firstDay));
  }

  @CommandHandler
  void handle(AnnulAsset command) {
    live();
    BenefitPolicy.reason(command.reason());
    apply(new AssetAnnulled(command.reason(), command.replacedBy(), routing));
  }

  private List<BenefitIrregularity> papers(
      Act act, List<Source> documents, List<BenefitIrregularity> more) {
    BenefitPolicy.documents(documents);
    List<BenefitIrregularity> broken = new ArrayList<>(BenefitPolicy.document(act, documents));
    broken.addAll(early(act, firstDay));
    broken.addAll(more);
    return BenefitPolicy.settle(act, broken);
  }

  private static List<BenefitIrregularity> early(Act act, @Nullable PartialDate step) {
    return BenefitArrangement.early(act, step);
  }

  private void underWay() {
    if (!proposed) {
      throw new Refused(AssetRefusal.ASSET_NO_DISPOSAL_PROPOSED, null);
    }
  }

  /** Still there: neither annulled nor disposed of. */
  private void there() {
    live();
    if (gone) {
      throw new Refused(AssetRefusal.ASSET_IS_GONE, null);
    }
  }

  private void live() {
    if (annulled) {
      throw new Refused(AssetRefusal.ASSET_IS_ANNULLED, null);
    }
  }

  private static Routing routingOf(AssetFacts facts) {
    return new Routing(
        facts.project(),
        facts.pairings(),
        facts.places().stream().map(PlaceRef::code).filter(code -> !code.isEmpty()).toList());
  }
}
