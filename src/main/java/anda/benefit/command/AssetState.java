package anda.benefit.command;

import anda.benefit.AssetEvent.AssetAnnulled;
import anda.benefit.AssetEvent.AssetCorrected;
import anda.benefit.AssetEvent.AssetDisposalConsented;
import anda.benefit.AssetEvent.AssetDisposalProposed;
import anda.benefit.AssetEvent.AssetDisposalWithdrawn;
import anda.benefit.AssetEvent.AssetDisposed;
import anda.benefit.AssetEvent.AssetHandedOver;
import anda.benefit.AssetEvent.AssetRegistered;
import anda.benefit.AssetFacts;
import anda.benefit.DisposalConsent;
import anda.benefit.Routing;
import anda.kernel.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 项目资产经过 What an asset has been through; the deciding half is {@link ProjectAsset}. */
abstract class AssetState {

  @AggregateIdentifier @Nullable String id;
  @Nullable AssetFacts facts;
  Routing routing = new Routing(null, List.of(), List.of());
  boolean handedOver;
  boolean proposed;
  boolean gone;
  boolean annulled;
  String firstEvent = "";
  @Nullable PartialDate firstDay;

  /** Newest day of a step of the disposal that goes on. */
  @Nullable PartialDate disposalDay;

  /** The consents the disposal that goes on needs, in their order. */
  List<DisposalConsent> chain = List.of();

  final Set<DisposalConsent> consents = EnumSet.noneOf(DisposalConsent.class);

  @EventSourcingHandler
  void on(
      AssetRegistered event,
      @SourceId String source,
      @MessageIdentifier String eventId,
      @MetaDataValue(ArrangementState.ON) @Nullable PartialDate on) {
    id = source;
    facts = event.facts();
    routing = event.routing();
    firstEvent = eventId;
    firstDay = on;
  }

  @EventSourcingHandler
  void on(AssetHandedOver event) {
    handedOver = true;
  }

  @EventSourcingHandler
  void on(
      AssetDisposalProposed event, @MetaDataValue(ArrangementState.ON) @Nullable PartialDate on) {
    proposed = true;
    chain = event.consents();
    disposalDay = on;
  }

  @EventSourcingHandler
  void on(
      AssetDisposalConsented event, @MetaDataValue(ArrangementState.ON) @Nullable PartialDate on) {
    consents.add(event.consent());
    disposalDay = on == null ? disposalDay : on;
  }

  @EventSourcingHandler
  void on(AssetDisposalWithdrawn event) {
    proposed = false;
    disposalDay = null;
    chain = List.of();
    consents.clear();
  }

  @EventSourcingHandler
  void on(AssetDisposed event) {
    gone = true;
  }

  @EventSourcingHandler
  void on(AssetCorrected event) {
    facts = event.facts();
    routing = event.routing();
  }

  @EventSourcingHandler
  void on(AssetAnnulled event) {
    annulled = true;
  }
}
