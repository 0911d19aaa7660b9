package anda.household.query;

import static anda.household.Households.AT;
import static anda.household.Households.CHILD;
import static anda.household.Households.GACHA;
import static anda.household.Households.HEAD;
import static anda.household.Households.WIFE;
import static anda.household.Households.day;
import static anda.household.Households.now;
import static anda.household.Households.registered;
import static anda.household.Households.standing;
import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.view.RecordedEvent;
import anda.household.HouseholdEvent.HouseholdExited;
import anda.household.HouseholdEvent.HouseholdRecorded;
import anda.household.HouseholdEvent.HouseholdRegistered;
import anda.household.HouseholdStanding;
import anda.household.Member;
import anda.household.MemberEvent.MemberDied;
import anda.household.Monitoring;
import anda.household.Registration;
import anda.household.RegistrationStatus;
import anda.household.TransferEvent.HouseholdFormed;
import anda.household.TransferEvent.HouseholdSplit;
import anda.household.query.HouseholdCard.Gap;
import anda.household.query.HouseholdCard.Going;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a household's card shows, in log order and as it happened. */
class HouseholdFoldTest {

  private static final String ID = "household-1";
  private static final Registration POOR = registered(RegistrationStatus.UNLIFTED, "2014-06-01");
  private static final Registration LIFTED = registered(RegistrationStatus.LIFTED, "2019-12-31");

  private final HouseholdView view = new HouseholdView();
  private final List<RecordedEvent> log = new ArrayList<>();

  private void told(DomainEvent fact, String day) {
    int position = log.size();
    log.add(
        new RecordedEvent(
            position,
            "event-" + position,
            ID,
            "Household",
            position,
            fact.getClass().getAnnotation(EventName.class).value(),
            AT.plusSeconds(position),
            day(day),
            now().actor(),
            "cmd-" + position,
            null,
            null,
            fact));
  }

  private HouseholdCard card(List<RecordedEvent> events) {
    HouseholdCard card = null;
    for (RecordedEvent event : events) {
      card = view.fold(card, event, ID);
    }
    return Objects.requireNonNull(card);
  }

  private HouseholdCard trueOn(String day) {
    return card(
        log.stream()
            .filter(event -> !event.happenedDay().isAfter(LocalDate.parse(day)))
            .sorted(
                Comparator.comparing(RecordedEvent::happenedDay)
                    .thenComparing(RecordedEvent::position))
            .toList());
  }

  private static HouseholdStanding stands(Registration registration, Member... members) {
    return standing(registration, Monitoring.UNKNOWN, members);
  }

  private void recorded() {
    told(
        new HouseholdRecorded(
            List.of(HEAD, WIFE, CHILD),
            stands(Registration.UNKNOWN, HEAD, WIFE, CHILD),
            List.of(),
            null),
        "2014-01-01");
  }

  @Test
  void what_is_told_late_stands_where_it_belongs() {
    recorded();
    told(new HouseholdExited(LIFTED, stands(LIFTED, HEAD, WIFE, CHILD), List.of()), "2019-12-31");
    told(new HouseholdRegistered(POOR, stands(LIFTED, HEAD, WIFE, CHILD), List.of()), "2014-06-01");
    assertThat(card(log).registration()).isEqualTo(LIFTED);
    assertThat(card(log).registrationBy()).isEqualTo("event-1");
    assertThat(trueOn("2016-01-01").registration()).isEqualTo(POOR);
    assertThat(trueOn("2014-02-01").registration()).isEqualTo(Registration.UNKNOWN);
    assertThat(trueOn("2020-01-01").registration()).isEqualTo(LIFTED);
  }

  @Test
  void a_gap_is_told_with_the_days_it_opened_and_closed() {
    recorded();
    told(
        new MemberDied("member-1", stands(Registration.UNKNOWN, WIFE, CHILD), List.of()),
        "2018-03-04");
    told(new HouseholdRegistered(POOR, stands(POOR, WIFE, CHILD), List.of()), "2018-05-06");
    HouseholdCard card = card(log);
    assertThat(card.openGaps())
        .contains(GapKind.HEAD_MISSING, GapKind.PHONE_MISSING)
        .doesNotContain(GapKind.REGISTRATION_UNKNOWN, GapKind.ID_NUMBER_MISSING);
    assertThat(card.gaps())
        .contains(
            new Gap(GapKind.HEAD_MISSING, LocalDate.of(2018, 3, 4), null),
            new Gap(
                GapKind.REGISTRATION_UNKNOWN, LocalDate.of(2014, 1, 1), LocalDate.of(2018, 5, 6)));
    assertThat(card.gone().get(0).how()).isEqualTo(Going.DIED);
  }

  @Test
  void a_split_is_open_until_the_other_half_is_told_in_any_order() {
    TransferView transfers = new TransferView();
    told(
        new HouseholdSplit(
            "household-2",
            List.of(CHILD),
            null,
            stands(POOR, CHILD),
            stands(POOR, HEAD, WIFE),
            List.of()),
        "2019-01-01");
    told(
        new HouseholdFormed(ID, "event-0", List.of(CHILD), stands(POOR, CHILD), List.of()),
        "2019-01-01");
    RecordedEvent left = log.get(0);
    RecordedEvent arrived = log.get(1);
    assertThat(transfers.keys(left)).isEqualTo(transfers.keys(arrived));
    TransferCard half = transfers.fold(null, left, "event-0");
    assertThat(half.open()).isTrue();
    assertThat(transfers.fold(half, arrived, "event-0").open()).isFalse();
    TransferCard other = transfers.fold(null, arrived, "event-0");
    assertThat(other.open()).isFalse();
    assertThat(transfers.fold(other, left, "event-0").open()).isFalse();
  }

  @Test
  void no_order_of_events_makes_a_fold_fail() {
    recorded();
    told(new MemberDied("member-1", stands(POOR, WIFE, CHILD), List.of()), "2018-03-04");
    told(new HouseholdRegistered(POOR, stands(POOR, WIFE, CHILD), List.of()), "2014-06-01");
    List<RecordedEvent> backwards = new ArrayList<>(log);
    backwards.sort(Comparator.comparing(RecordedEvent::position).reversed());
    assertThat(card(backwards).place()).isEqualTo(GACHA);
    assertThat(card(List.of(log.get(1))).place()).isNull();
    assertThat(view.index(card(List.of(log.get(1))))).containsEntry("stands", false);
  }
}
