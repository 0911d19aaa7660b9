package anda.household.web;

import static anda.web.Fields.required;

import anda.household.Absence;
import anda.household.IdentityField;
import anda.household.IncomeSurvey;
import anda.household.IncomeYearBasis;
import anda.household.LabourCapacity;
import anda.household.Member;
import anda.household.Monitoring;
import anda.household.MonitoringState;
import anda.household.Registration;
import anda.household.RegistrationStatus;
import anda.household.Relation;
import anda.household.command.HouseholdRefusal;
import anda.household.command.HouseholdTexts;
import anda.household.process.Identities;
import anda.household.process.PlainIdentity;
import anda.household.process.Villages;
import anda.household.web.HouseholdRequests.IdentityRequest;
import anda.household.web.HouseholdRequests.IncomePart;
import anda.household.web.HouseholdRequests.IncomeRequest;
import anda.household.web.HouseholdRequests.MemberRequest;
import anda.household.web.HouseholdRequests.MonitoringRequest;
import anda.household.web.HouseholdRequests.PlaceRequest;
import anda.household.web.HouseholdRequests.RegistrationRequest;
import anda.kernel.Act;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.kernel.Sealed;
import anda.region.RegionDirectory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 请求读取 Makes values of requests; identities are checked here and leave it sealed. */
@Component
class HouseholdReader {

  private static final int MOST_PARTS = 20;
  // 2021 is the first income year that follows the calendar; before, a year ran from October to
  // September. Unsourced: whoever knows better gives the days.
  private static final int FIRST_CALENDAR_YEAR = 2021;

  private final RegionDirectory regions;
  private final Identities identities;

  HouseholdReader(RegionDirectory regions, Identities identities) {
    this.regions = regions;
    this.identities = identities;
  }

  PlaceRef place(@Nullable PlaceRequest asked) {
    PlaceRequest place = required(asked, "place");
    return Villages.of(regions, place.code(), place.name(), "place");
  }

  static Registration registration(Act act, @Nullable RegistrationRequest asked) {
    if (asked == null) {
      return Registration.UNKNOWN;
    }
    RegistrationStatus status =
        asked.status() == null ? RegistrationStatus.UNKNOWN : asked.status();
    return Registration.told(act, status, day("registration.since", asked.since()));
  }

  static Monitoring monitoring(Act act, @Nullable MonitoringRequest asked) {
    if (asked == null) {
      return Monitoring.UNKNOWN;
    }
    MonitoringState state = asked.state() == null ? MonitoringState.UNKNOWN : asked.state();
    return Monitoring.told(act, state, asked.category(), day("monitoring.since", asked.since()));
  }

  /** A day whose words are short. */
  private static @Nullable PartialDate day(String field, @Nullable PartialDate day) {
    if (day != null) {
      HouseholdTexts.optional(field, day.text(), HouseholdTexts.DAY);
    }
    return day;
  }

  static PlainIdentity identity(@Nullable IdentityRequest asked, String field) {
    if (asked == null) {
      return PlainIdentity.unknown();
    }
    try {
      return PlainIdentity.of(asked.name(), asked.idNumber(), asked.phone(), asked.account())
          .without(absent(asked));
    } catch (Refused refused) {
      throw new Refused(
          refused.refusal(),
          field + "." + refused.field(),
          refused.parameters().toArray(String[]::new));
    }
  }

  private static Map<IdentityField, Absence> absent(IdentityRequest asked) {
    Map<IdentityField, Absence> reasons = new EnumMap<>(IdentityField.class);
    Map<String, Absence> given = asked.absent() == null ? Map.of() : asked.absent();
    given.forEach(
        (name, why) -> reasons.put(IdentityField.named(name, "absent"), required(why, "absent")));
    return reasons;
  }

  /**
   * 密封成员 Members with their ID numbers in clear beside them, for the claims.
   *
   * @param idNumbers member to number
   */
  record SealedMembers(List<Member> members, Map<String, String> idNumbers) {

    @Override
    public String toString() {
      return "SealedMembers " + members.size();
    }
  }

  /** Members, sealed. */
  private static SealedMembers members(
      Identities.Sealing sealing,
      @Nullable List<MemberRequest> asked,
      List<String> ids,
      String field) {
    List<PlainIdentity> plain = new ArrayList<>();
    List<MemberRequest> all = asked == null ? List.of() : asked;
    for (int i = 0; i < all.size(); i++) {
      MemberRequest member = required(all.get(i), field + "[" + i + "]");
      plain.add(identity(member.identity(), field + "[" + i + "].identity"));
    }
    List<Member> members = new ArrayList<>();
    Map<String, String> idNumbers = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      MemberRequest member = all.get(i);
      members.add(
          new Member(
              ids.get(i),
              member.relation() == null ? Relation.UNKNOWN : member.relation(),
              member.relationText(),
              member.labour() == null ? LabourCapacity.UNKNOWN : member.labour(),
              sealing.seal(plain.get(i))));
      String number = plain.get(i).idNumber();
      if (number != null && idNumbers.containsValue(number)) {
        throw new Refused(
            HouseholdRefusal.ID_NUMBER_TWICE, field + "[" + i + "].identity.idNumber");
      }
      if (number != null) {
        idNumbers.put(ids.get(i), number);
      }
    }
    return new SealedMembers(members, idNumbers);
  }

  IncomeSurvey survey(String household, IncomeRequest asked) {
    int year = required(asked.year(), "year");
    if (year < 1900 || year > 2199) {
      throw new Refused(HouseholdRefusal.INCOME_YEAR_ABSURD, "year", Integer.toString(year));
    }
    if ((asked.from() == null) != (asked.to() == null)) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, asked.from() == null ? "from" : "to");
    }
    boolean calendar = year >= FIRST_CALENDAR_YEAR;
    List<IncomeSurvey.Part> parts = new ArrayList<>();
    for (IncomePart part : asked.parts() == null ? List.<IncomePart>of() : asked.parts()) {
      IncomePart one = required(part, "parts");
      parts.add(new IncomeSurvey.Part(required(one.kind(), "parts.kind"), one.fen()));
    }
    if (parts.size() > MOST_PARTS) {
      throw new Refused(KernelRefusal.VALUE_MALFORMED, "parts");
    }
    return new IncomeSurvey(
        year,
        asked.from() != null
            ? asked.from()
            : calendar ? LocalDate.of(year, 1, 1) : LocalDate.of(year - 1, 10, 1),
        asked.to() != null
            ? asked.to()
            : calendar ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 9, 30),
        asked.from() != null && asked.to() != null ? IncomeYearBasis.GIVEN : IncomeYearBasis.RULE,
        parts,
        asked.netFen(),
        asked.persons(),
        identities.remark(household, asked.remark()));
  }

  /** Members of a household that is about to be recorded. */
  SealedMembers newMembers(String household, List<MemberRequest> asked, List<String> ids) {
    // none is refused by the rules; no key is made for nobody
    return asked.isEmpty()
        ? new SealedMembers(List.of(), Map.of())
        : members(identities.sealingNew(household), asked, ids, "members");
  }

  /** Members of a household that is there. */
  SealedMembers moreMembers(String household, List<MemberRequest> asked, List<String> ids) {
    return members(identities.sealing(household), asked, ids, "members");
  }

  /** Words about an act, sealed. */
  @Nullable Sealed remark(String household, @Nullable String text) {
    return identities.remark(household, text);
  }

  static <T> List<T> listed(@Nullable List<T> given, String field) {
    List<T> all = given == null ? List.of() : given;
    if (all.size() > MOST_PARTS) {
      throw new Refused(KernelRefusal.VALUE_MALFORMED, field, field);
    }
    all.forEach(one -> required(one, field));
    return all;
  }

  /** The words around an act are short. */
  static Act clean(Act act) {
    if (act.on() != null) {
      day("act.on", act.on());
    }
    return act;
  }
}
