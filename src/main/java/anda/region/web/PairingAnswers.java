package anda.region.web;

import anda.eventstore.view.Card;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Source;
import anda.region.PairingKind;
import anda.region.PairingTerms;
import anda.region.PairingTerms.Remark;
import anda.region.PairingTerms.RemarkCode;
import anda.region.Place;
import anda.region.query.PairingCard;
import anda.web.Catalogue;
import anda.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 结对答复 What the addresses of pairings answer. */
final class PairingAnswers {

  private PairingAnswers() {}

  /**
   * 一方 One side: the place as recorded, with the path its code has today.
   *
   * @param path empty where the table does not hold the code
   */
  record Side(PlaceRef place, List<String> path) {}

  /** 说明 A remark with its text. */
  record RemarkAnswer(
      RemarkCode code, String field, String given, @Nullable String known, Text text) {}

  /**
   * 结对.
   *
   * @param to last day as stated or recorded; null = unknown or still running
   * @param ended reason of the recorded end; null = none recorded
   * @param annulled reason of the annulment; null = it stands
   */
  record PairingAnswer(
      String id,
      String round,
      Side donor,
      Side recipient,
      PairingKind kind,
      @Nullable String kindText,
      @Nullable PartialDate from,
      @Nullable PartialDate to,
      @Nullable String ended,
      @Nullable PartialDate evidence,
      @Nullable String evidenceText,
      @Nullable String note,
      List<RemarkAnswer> remarks,
      @Nullable Source source,
      @Nullable String annulled,
      long position) {}

  /** Codes of both sides of cards. */
  static List<String> codes(List<Card<PairingCard>> cards) {
    List<String> codes = new ArrayList<>();
    for (Card<PairingCard> card : cards) {
      PairingTerms terms = card.state().terms();
      if (terms != null) {
        codes.add(terms.donor().code());
        codes.add(terms.recipient().code());
      }
    }
    return codes;
  }

  /** The answer for a card that holds terms. */
  static PairingAnswer of(Card<PairingCard> card, Map<String, Place> places, Catalogue catalogue) {
    PairingCard pairing = card.state();
    PairingTerms terms = Objects.requireNonNull(pairing.terms());
    return new PairingAnswer(
        card.key(),
        terms.round(),
        side(terms.donor(), places),
        side(terms.recipient(), places),
        terms.kind(),
        terms.kindText(),
        terms.from(),
        pairing.to(),
        pairing.end() == null ? null : pairing.end().reason(),
        terms.evidence(),
        terms.evidenceText(),
        terms.note(),
        terms.remarks().stream().map(remark -> remark(remark, catalogue)).toList(),
        pairing.source(),
        pairing.annulled(),
        card.position());
  }

  private static Side side(PlaceRef ref, Map<String, Place> places) {
    return new Side(
        ref, Optional.ofNullable(places.get(ref.code())).map(Place::path).orElse(List.of()));
  }

  private static RemarkAnswer remark(Remark remark, Catalogue catalogue) {
    String known = remark.known();
    List<String> parameters =
        known == null ? List.of(remark.given()) : List.of(remark.given(), known);
    return new RemarkAnswer(
        remark.code(),
        remark.field(),
        remark.given(),
        known,
        catalogue.refusal(remark.code(), parameters));
  }
}
