package anda.household.command;

import static anda.household.Households.AT;
import static anda.household.Households.GACHA;
import static anda.household.Households.OTHER_GACHA;
import static anda.household.Households.happened;
import static anda.household.Households.member;
import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.view.Contribution;
import anda.eventstore.view.RecordedEvent;
import anda.household.AnnulmentCause;
import anda.household.CorrectionCause;
import anda.household.HouseholdFact;
import anda.household.HouseholdStanding;
import anda.household.JoinCause;
import anda.household.LabourCapacity;
import anda.household.LeaveCause;
import anda.household.Member;
import anda.household.Monitoring;
import anda.household.MonitoringCategory;
import anda.household.Registration;
import anda.household.Relation;
import anda.household.command.HouseholdCommand.AddMember;
import anda.household.command.HouseholdCommand.AnnulMember;
import anda.household.command.HouseholdCommand.ChangeMember;
import anda.household.command.HouseholdCommand.ClearRisk;
import anda.household.command.HouseholdCommand.EnrolHousehold;
import anda.household.command.HouseholdCommand.ExitHousehold;
import anda.household.command.HouseholdCommand.MoveHousehold;
import anda.household.command.HouseholdCommand.RecordDeath;
import anda.household.command.HouseholdCommand.RecordHousehold;
import anda.household.command.HouseholdCommand.RegisterHousehold;
import anda.household.command.HouseholdCommand.ReinstateMember;
import anda.household.command.HouseholdCommand.RelapseHousehold;
import anda.household.command.HouseholdCommand.RemoveMember;
import anda.household.command.HouseholdCommand.SplitHousehold;
import anda.household.query.HouseholdCard;
import anda.household.query.HouseholdView;
import anda.kernel.Act;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import anda.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked in whatever order: the events, the card and the totals agree. */
class HouseholdSequencesTest {

  private static final String ID = "household-1";
  private static final int STEPS = 40;

  private final HouseholdView view = new HouseholdView();
  private final List<@Nullable PartialDate> days = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void events_card_and_totals_tell_the_same(long seed) {
    Random random = new Random(seed);
    List<Object> told = new ArrayList<>();
    int refused = 0;
    for (int step = 0; step < STEPS; step++) {
      HouseholdCommand command = told.isEmpty() ? first() : command(random, step);
      List<Object> more = asked(told, command);
      refused += more.isEmpty() ? 1 : 0;
      told.addAll(more);
      more.forEach(event -> days.add(command.act().on()));
    }
    assertThat(refused).isLessThan(STEPS - 5);
    checkAgreement(told);
  }

  private void checkAgreement(List<Object> told) {
    HouseholdCard card = null;
    Map<String, Long> sums = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      DomainEvent fact = (DomainEvent) told.get(i);
      RecordedEvent event = recorded(fact, i, days.get(i));
      HouseholdCard before = card;
      card = view.fold(card, event, ID);
      for (Contribution row : view.contributions(before, card, event, ID)) {
        sums.merge(row.measure(), row.amount(), Math::addExact);
      }
      HouseholdStanding standing = ((HouseholdFact) fact).standing();
      assertThat(card.standing()).isEqualTo(standing);
      assertThat(standing.labour().stream().mapToInt(count -> count.persons()).sum())
          .isEqualTo(standing.persons())
          .isNotNegative();
      assertThat(card.present().stream().filter(m -> m.relation() == Relation.HEAD).count())
          .isLessThanOrEqualTo(1);
      assertThat(sums.getOrDefault("households", 0L)).isEqualTo(card.stands() ? 1 : 0);
      assertThat(sums.getOrDefault("persons", 0L))
          .isEqualTo(card.stands() ? standing.persons() : 0);
      assertThat(sums.getOrDefault("labour", 0L)).isEqualTo(card.stands() ? standing.persons() : 0);
      assertThat(sums.getOrDefault("gaps", 0L)).isEqualTo(card.openGaps().size());
    }
  }

  private static List<Object> asked(List<Object> told, HouseholdCommand command) {
    AggregateTestFixture<Household> fixture = Deciding.fixture(Household.class);
    List<Object> after = new ArrayList<>();
    try {
      fixture.given(told).when(command).expectSuccessfulHandlerExecution();
    } catch (AssertionError error) {
      assertThat(error.toString()).contains(Refused.class.getSimpleName());
      return after;
    }
    fixture
        .getEventStore()
        .readEvents(ID)
        .asStream()
        .skip(told.size())
        .forEach(event -> after.add(event.getPayload()));
    return after;
  }

  private static HouseholdCommand first() {
    return new RecordHousehold(
        happened("2014-01-01"),
        ID,
        GACHA,
        Registration.UNKNOWN,
        Monitoring.UNKNOWN,
        List.of(person(0, Relation.HEAD), person(1, Relation.SPOUSE), person(2, Relation.CHILD)),
        null);
  }

  private static Member person(int number, Relation relation) {
    LabourCapacity[] all = LabourCapacity.values();
    return member("member-" + number, relation, all[number % all.length]);
  }

  private static HouseholdCommand command(Random random, int step) {
    Act act = happened(LocalDate.of(2014, 1, 1).plusDays(random.nextInt(2_000)).toString());
    String memberId = "member-" + random.nextInt(6);
    Relation relation = Relation.values()[random.nextInt(Relation.values().length)];
    LabourCapacity labour = LabourCapacity.values()[random.nextInt(LabourCapacity.values().length)];
    return switch (random.nextInt(12)) {
      case 0 -> new RegisterHousehold(act, ID);
      case 1 -> new ExitHousehold(act, ID);
      case 2 -> new RelapseHousehold(act, ID);
      case 3 ->
          new EnrolHousehold(
              act,
              ID,
              MonitoringCategory.values()[random.nextInt(MonitoringCategory.values().length)],
              List.of(),
              null);
      case 4 -> new ClearRisk(act, ID, null, null);
      case 5 -> new MoveHousehold(act, ID, random.nextBoolean() ? GACHA : OTHER_GACHA, null);
      case 6, 7 ->
          new AddMember(
              act, ID, person(random.nextInt(6), relation), JoinCause.BIRTH, null, null, null);
      case 8 -> new RemoveMember(act, ID, memberId, LeaveCause.MARRIAGE, null);
      case 9 ->
          switch (random.nextInt(4)) {
            case 0 -> new RecordDeath(act, ID, memberId);
            case 1 -> new AnnulMember(act, ID, memberId, AnnulmentCause.NEVER_EXISTED, null, null);
            default ->
                new ReinstateMember(
                    act, ID, memberId, CorrectionCause.ENTRY_ERROR, null, "event-0");
          };
      case 10 -> new ChangeMember(act, ID, memberId, relation, null, labour, null);
      default ->
          new SplitHousehold(
              act,
              ID,
              "household-" + (step + 2),
              List.of(person(random.nextInt(6), relation)),
              null);
    };
  }

  private static RecordedEvent recorded(DomainEvent fact, int position, @Nullable PartialDate on) {
    return new RecordedEvent(
        position,
        "event-" + position,
        ID,
        "Household",
        position,
        fact.getClass().getAnnotation(EventName.class).value(),
        AT.plusSeconds(position),
        on,
        happened("2014-01-01").actor(),
        "cmd-" + position,
        null,
        null,
        fact);
  }
}
