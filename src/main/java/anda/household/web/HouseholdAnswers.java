package anda.household.web;

import anda.eventstore.view.Card;
import anda.household.AbsentField;
import anda.household.AnnulmentCause;
import anda.household.HouseholdIrregularity;
import anda.household.LabourCapacity;
import anda.household.LabourCount;
import anda.household.Member;
import anda.household.Monitoring;
import anda.household.Registration;
import anda.household.Relation;
import anda.household.process.Identities;
import anda.household.process.Masks;
import anda.household.process.PlainIdentity;
import anda.household.query.GapKind;
import anda.household.query.HouseholdCard;
import anda.household.query.HouseholdCard.Gap;
import anda.household.query.HouseholdCard.Going;
import anda.household.query.HouseholdCard.Irregular;
import anda.household.query.HouseholdCard.Link;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.region.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 农户答复 What the addresses of households answer; personal data masked, for everybody. */
final class HouseholdAnswers {

  private HouseholdAnswers() {}

  /** 地点 with the names of the places above it. */
  record Where(PlaceRef place, List<String> path) {

    static @Nullable Where of(@Nullable PlaceRef place, Map<String, Place> known) {
      if (place == null) {
        return null;
      }
      Place found = known.get(place.code());
      return new Where(place, found == null ? List.of(place.name()) : found.path());
    }
  }

  /**
   * 列表项.
   *
   * @param head masked name of the head; null = none known
   * @param gaps null = not for this reader
   * @param irregularities null = not for this reader
   */
  record Row(
      String id,
      @Nullable Where where,
      @Nullable String head,
      Registration registration,
      Monitoring monitoring,
      int persons,
      List<LabourCount> labour,
      @Nullable List<GapKind> gaps,
      @Nullable List<HouseholdIrregularity> irregularities,
      boolean stands) {

    Row forPartner() {
      return new Row(
          id, where, head, registration, monitoring, persons, labour, null, null, stands);
    }

    static Row of(Card<HouseholdCard> card, Map<String, Place> places, Identities.Opening opening) {
      HouseholdCard household = card.state();
      return new Row(
          card.key(),
          Where.of(household.place(), places),
          household.present().stream()
              .filter(member -> member.relation() == Relation.HEAD)
              .findFirst()
              .map(head -> Masks.name(opening.open(card.key(), head.identity()).name()))
              .orElse(null),
          household.registration(),
          household.monitoring(),
          household.members().size(),
          household.standing() == null ? List.of() : household.standing().labour(),
          household.openGaps(),
          household.irregularities().stream().map(Irregular::code).distinct().toList(),
          household.stands());
    }
  }

  /** 成员, masked. */
  record MemberAnswer(
      String id,
      @Nullable String name,
      @Nullable String idNumber,
      @Nullable String phone,
      @Nullable String account,
      Relation relation,
      @Nullable String relationText,
      LabourCapacity labour,
      List<AbsentField> absent,
      @Nullable PartialDate since) {

    /** Without the words of the source, and without a reason why a field is empty. */
    MemberAnswer forPartner() {
      return new MemberAnswer(
          id, name, idNumber, phone, account, relation, null, labour, List.of(), since);
    }

    static MemberAnswer of(Member member, @Nullable PartialDate since, PlainIdentity plain) {
      return new MemberAnswer(
          member.memberId(),
          Masks.name(plain.name()),
          Masks.idNumber(plain.idNumber()),
          Masks.phone(plain.phone()),
          Masks.account(plain.account()),
          member.relation(),
          member.relationText(),
          member.labour(),
          plain.absent(),
          since);
    }
  }

  /** 离户成员, masked. */
  record GoneAnswer(
      MemberAnswer member, Going how, @Nullable PartialDate on, @Nullable String into) {}

  /**
   * 缺项.
   *
   * @param times how often it has opened so far, this time included
   */
  record GapAnswer(GapKind kind, LocalDate opened, @Nullable LocalDate closed, int times) {}

  /**
   * 农户档案.
   *
   * @param incomes null = not for this reader
   * @param irregularities null = not for this reader
   */
  record FileAnswer(
      String id,
      @Nullable Where where,
      Registration registration,
      Monitoring monitoring,
      List<MemberAnswer> members,
      List<LabourCount> labour,
      List<GoneAnswer> gone,
      @Nullable List<IncomeAnswer> incomes,
      List<GapAnswer> gaps,
      @Nullable List<Irregular> irregularities,
      List<Link> links,
      @Nullable AnnulmentCause annulled,
      @Nullable String sameAs,
      @Nullable String mergedInto,
      boolean stands,
      long position) {

    static FileAnswer of(
        Card<HouseholdCard> card, Map<String, Place> places, Identities.Opening opening) {
      HouseholdCard household = card.state();
      String id = card.key();
      return new FileAnswer(
          id,
          Where.of(household.place(), places),
          household.registration(),
          household.monitoring(),
          household.members().stream()
              .map(
                  one ->
                      MemberAnswer.of(
                          one.member(), one.since(), opening.open(id, one.member().identity())))
              .toList(),
          household.standing() == null ? List.of() : household.standing().labour(),
          household.gone().stream().map(one -> gone(id, one, opening)).toList(),
          household.incomes().stream()
              .map(one -> IncomeAnswer.of(one.survey(), opening.remark(id, one.survey().remark())))
              .toList(),
          gaps(household.gaps()),
          household.irregularities(),
          household.links(),
          household.annulled(),
          household.sameAs(),
          household.mergedInto(),
          household.stands(),
          card.position());
    }

    /** To the paired side who lives there and what counts, not what they earn. */
    FileAnswer forPartner() {
      return new FileAnswer(
          id,
          where,
          registration,
          monitoring,
          members.stream().map(MemberAnswer::forPartner).toList(),
          labour,
          List.of(),
          null,
          List.of(),
          null,
          links,
          null,
          null,
          mergedInto,
          stands,
          position);
    }

    private static GoneAnswer gone(String id, HouseholdCard.Gone one, Identities.Opening opening) {
      PlainIdentity plain = opening.open(id, one.member().identity());
      return new GoneAnswer(
          MemberAnswer.of(one.member(), null, plain), one.how(), one.on(), one.into());
    }

    private static List<GapAnswer> gaps(List<Gap> gaps) {
      Map<GapKind, Integer> times = new HashMap<>();
      return gaps.stream()
          .map(
              gap ->
                  new GapAnswer(
                      gap.kind(),
                      gap.opened(),
                      gap.closed(),
                      times.merge(gap.kind(), 1, Integer::sum)))
          .toList();
    }
  }
}
