package anda.household.query;

import anda.eventstore.view.RecordedEvent;
import anda.household.AnnulmentCause;
import anda.household.HouseholdIrregularity;
import anda.household.HouseholdStanding;
import anda.household.IncomeSurvey;
import anda.household.Member;
import anda.household.Monitoring;
import anda.household.Registration;
import anda.household.Residence;
import anda.household.query.HouseholdCard.Gap;
import anda.household.query.HouseholdCard.Going;
import anda.household.query.HouseholdCard.Gone;
import anda.household.query.HouseholdCard.Income;
import anda.household.query.HouseholdCard.Irregular;
import anda.household.query.HouseholdCard.Link;
import anda.household.query.HouseholdCard.LinkKind;
import anda.household.query.HouseholdCard.Present;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One step of the fold of a household: the parts of the card that change. */
final class HouseholdFold {

  private final RecordedEvent event;
  private @Nullable Residence residence;
  private @Nullable String first;
  private @Nullable String placeBy;
  private Registration registration;
  private @Nullable String registrationBy;
  private Monitoring monitoring;
  private @Nullable String monitoringBy;
  private final List<Present> members;
  private final List<Gone> gone;
  private final List<Income> incomes;
  private final List<Gap> gaps;
  private final List<Irregular> irregularities;
  private final List<Link> links;
  private @Nullable AnnulmentCause annulled;
  private @Nullable String sameAs;
  private @Nullable String mergedInto;

  HouseholdFold(HouseholdCard card, RecordedEvent event) {
    this.event = event;
    this.residence = card.residence();
    this.first = card.first();
    this.placeBy = card.placeBy();
    this.registration = card.registration();
    this.registrationBy = card.registrationBy();
    this.monitoring = card.monitoring();
    this.monitoringBy = card.monitoringBy();
    this.members = new ArrayList<>(card.members());
    this.gone = new ArrayList<>(card.gone());
    this.incomes = new ArrayList<>(card.incomes());
    this.gaps = new ArrayList<>(card.gaps());
    this.irregularities = new ArrayList<>(card.irregularities());
    this.links = new ArrayList<>(card.links());
    this.annulled = card.annulled();
    this.sameAs = card.sameAs();
    this.mergedInto = card.mergedInto();
  }

  void began(HouseholdStanding standing, List<Member> members) {
    first = event.id();
    moved(standing.residence());
    registered(standing.registration());
    monitored(standing.monitoring());
    joined(members);
  }

  /** A move; one that is told after a later one leaves that alone. */
  void moved(Residence there) {
    if (residence == null || residence.before(there)) {
      at(there);
    }
  }

  /** Somewhere from the day of the event on. */
  Residence there(PlaceRef place) {
    PartialDate on = event.on();
    return new Residence(place, on, on == null ? null : on.from());
  }

  void at(Residence where) {
    residence = where;
    placeBy = event.id();
  }

  /** Another place, from the beginning. */
  void corrected(PlaceRef right) {
    Residence was = residence;
    at(new Residence(right, was == null ? null : was.since(), was == null ? null : was.asOf()));
  }

  void registered(Registration other) {
    if (registration.and(other) == other) {
      corrected(other);
    }
  }

  void corrected(Registration right) {
    registration = right;
    registrationBy = event.id();
  }

  void monitored(Monitoring other) {
    if (monitoring.and(other) == other) {
      corrected(other);
    }
  }

  void corrected(Monitoring right) {
    monitoring = right;
    monitoringBy = event.id();
  }

  void irregular(List<HouseholdIrregularity> codes) {
    codes.forEach(code -> irregularities.add(new Irregular(code, event.id())));
  }

  void joined(List<Member> coming) {
    for (Member member : coming) {
      members.removeIf(there -> there.member().memberId().equals(member.memberId()));
      members.add(new Present(member, event.on()));
    }
  }

  void left(String memberId, Going how, @Nullable String into) {
    for (Present there : List.copyOf(members)) {
      if (there.member().memberId().equals(memberId)) {
        members.remove(there);
        gone.add(new Gone(there.member(), how, event.on(), into, event.id()));
      }
    }
    while (gone.size() > HouseholdCard.MOST_GONE) {
      gone.remove(0);
    }
  }

  void annulled(AnnulmentCause cause, @Nullable String other) {
    annulled = cause;
    sameAs = other;
    List.copyOf(members).forEach(one -> left(one.member().memberId(), Going.ANNULLED, null));
  }

  /** Somebody who never went; since when the member belongs to it, is not told again. */
  void reinstated(Member member) {
    gone.removeIf(one -> one.member().memberId().equals(member.memberId()));
    members.removeIf(one -> one.member().memberId().equals(member.memberId()));
    members.add(new Present(member, null));
  }

  void changed(String memberId, UnaryOperator<Member> change) {
    members.replaceAll(
        there ->
            there.member().memberId().equals(memberId)
                ? new Present(change.apply(there.member()), there.since())
                : there);
  }

  void surveyed(IncomeSurvey survey) {
    incomes.removeIf(income -> income.survey().year() == survey.year());
    incomes.add(new Income(survey, event.id()));
    incomes.sort(Comparator.comparing(income -> income.survey().year()));
  }

  void linked(LinkKind kind, String household) {
    links.add(new Link(kind, household));
    if (kind == LinkKind.MERGED_INTO) {
      mergedInto = household;
    }
  }

  HouseholdCard card() {
    HouseholdCard now = withGaps(gaps);
    Set<GapKind> open = now.stands() ? Gaps.of(now) : EnumSet.noneOf(GapKind.class);
    List<Gap> after = new ArrayList<>();
    for (Gap gap : gaps) {
      after.add(
          gap.open() && !open.remove(gap.kind())
              ? new Gap(gap.kind(), gap.opened(), event.happenedDay())
              : gap);
    }
    open.forEach(kind -> after.add(new Gap(kind, event.happenedDay(), null)));
    for (int i = 0; after.size() > HouseholdCard.MOST_GAPS && i < after.size(); ) {
      if (after.get(i).open()) {
        i++;
      } else {
        after.remove(i);
      }
    }
    return withGaps(after);
  }

  private HouseholdCard withGaps(List<Gap> found) {
    return new HouseholdCard(
        residence,
        first,
        placeBy,
        registration,
        registrationBy,
        monitoring,
        monitoringBy,
        List.copyOf(members),
        List.copyOf(gone),
        List.copyOf(incomes),
        List.copyOf(found),
        List.copyOf(irregularities),
        List.copyOf(links),
        annulled,
        sameAs,
        mergedInto);
  }
}
