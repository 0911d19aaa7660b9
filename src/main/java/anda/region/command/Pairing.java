package anda.region.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.region.PairingEvent.PairingAnnulled;
import anda.region.PairingEvent.PairingCorrected;
import anda.region.PairingEvent.PairingEnded;
import anda.region.PairingEvent.PairingRecorded;
import anda.region.PairingTerms;
import anda.region.RegionRefusal;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** 结对关系 Who helps whom; several may run at once, so that none knows of another. */
@Aggregate(type = "Pairing")
class Pairing {

  @AggregateIdentifier private String id;
  private @Nullable PairingTerms terms;
  private @Nullable PartialDate ended;
  private boolean annulled;

  Pairing() {
    id = "";
  }

  @CommandHandler
  Pairing(PairingCommand.RecordPairing command) {
    id = command.pairingId();
    check(command.terms());
    apply(new PairingRecorded(command.terms(), command.imported()));
  }

  @CommandHandler
  void handle(PairingCommand.CorrectPairing command) {
    refuseWhenAnnulled();
    check(command.terms());
    Texts.required("reason", command.reason(), Texts.REMARK);
    // A newer row may word the same content otherwise: then the row itself is what is new.
    if (command.terms().equals(terms) && command.imported() == null) {
      throw new Refused(RegionRefusal.PAIRING_UNCHANGED, null);
    }
    apply(
        new PairingCorrected(command.terms(), command.reason(), command.imported()),
        MetaData.with("anda.corrects", command.corrects()));
  }

  @CommandHandler
  void handle(PairingCommand.EndPairing command) {
    refuseWhenAnnulled();
    Texts.required("reason", command.reason(), Texts.REMARK);
    if (ended != null) {
      throw new Refused(RegionRefusal.PAIRING_ALREADY_ENDED, "to", ended.to().toString());
    }
    if (terms != null) {
      checkDays(terms.from(), command.to());
    }
    apply(new PairingEnded(command.to(), command.reason(), places()));
  }

  @CommandHandler
  void handle(PairingCommand.AnnulPairing command) {
    refuseWhenAnnulled();
    Texts.required("reason", command.reason(), Texts.REMARK);
    apply(new PairingAnnulled(command.reason(), places()));
  }

  @EventSourcingHandler
  void on(PairingRecorded event, @SourceId String source) {
    id = source;
    terms = event.terms();
    ended = event.terms().to();
  }

  @EventSourcingHandler
  void on(PairingCorrected event) {
    terms = event.terms();
    ended = event.terms().to();
  }

  @EventSourcingHandler
  void on(PairingEnded event) {
    ended = event.to();
  }

  @EventSourcingHandler
  void on(PairingAnnulled event) {
    annulled = true;
  }

  private List<String> places() {
    return terms == null ? List.of() : List.copyOf(terms.placeCodes());
  }

  private void refuseWhenAnnulled() {
    if (annulled) {
      throw new Refused(RegionRefusal.PAIRING_ANNULLED, null);
    }
  }

  private static void check(PairingTerms terms) {
    Texts.required("round", terms.round(), Texts.NAME);
    Texts.optional("kindText", terms.kindText(), Texts.NAME);
    Texts.optional("evidenceText", terms.evidenceText(), Texts.NAME);
    Texts.optional("note", terms.note(), Texts.REMARK);
    checkSide("donor", terms.donor());
    checkSide("recipient", terms.recipient());
    if (samePlace(terms.donor(), terms.recipient())) {
      throw new Refused(RegionRefusal.PAIRING_WITH_ITSELF, "recipient", terms.donor().name());
    }
    checkDays(terms.from(), terms.to());
  }

  private static void checkSide(String field, PlaceRef side) {
    if (side.name().isBlank()) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, field + ".name", field + ".name");
    }
    Texts.optional(field + ".name", side.name(), Texts.NAME);
  }

  private static boolean samePlace(PlaceRef one, PlaceRef other) {
    return one.code().isEmpty()
        ? other.code().isEmpty() && one.name().equals(other.name())
        : one.code().equals(other.code());
  }

  // Dates are as exact as their source: only an end that lies before the start whatever days are
  // meant is wrong.
  private static void checkDays(@Nullable PartialDate from, @Nullable PartialDate to) {
    if (from != null && to != null && to.to().isBefore(from.from())) {
      throw new Refused(
          RegionRefusal.PAIRING_ENDS_BEFORE_START,
          "to",
          from.from().toString(),
          to.to().toString());
    }
  }
}
