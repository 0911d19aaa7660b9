package anda.region.command;

import anda.imports.ImportedRow;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.PartialDate;
import anda.region.PairingTerms;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 结对指令 Requests about one pairing. */
public sealed interface PairingCommand extends Command {

  /** Id of the pairing. */
  @TargetAggregateIdentifier
  String pairingId();

  /**
   * 登记结对.
   *
   * @param imported the row it comes from; null = recorded by a person
   */
  record RecordPairing(
      Act act, String pairingId, PairingTerms terms, @Nullable ImportedRow imported)
      implements PairingCommand {}

  /**
   * 更正结对.
   *
   * @param corrects id of the event that was wrong
   * @param imported the row the right content comes from; null = corrected by a person
   */
  record CorrectPairing(
      Act act,
      String pairingId,
      PairingTerms terms,
      String reason,
      String corrects,
      @Nullable ImportedRow imported)
      implements PairingCommand {}

  /** 结束结对. */
  record EndPairing(Act act, String pairingId, PartialDate to, String reason)
      implements PairingCommand {}

  /** 作废结对. */
  record AnnulPairing(Act act, String pairingId, String reason) implements PairingCommand {}
}
