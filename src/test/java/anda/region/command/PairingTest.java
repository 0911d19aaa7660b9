package anda.region.command;

import static anda.region.command.Given.DAXING;
import static anda.region.command.Given.PLACES;
import static anda.region.command.Given.PLAIN_WHITE;
import static anda.region.command.Given.correcting;
import static anda.region.command.Given.day;
import static anda.region.command.Given.now;
import static anda.region.command.Given.refusal;

import anda.imports.ImportedRow;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.region.PairingEvent.PairingAnnulled;
import anda.region.PairingEvent.PairingCorrected;
import anda.region.PairingEvent.PairingEnded;
import anda.region.PairingEvent.PairingRecorded;
import anda.region.PairingKind;
import anda.region.PairingTerms;
import anda.region.RegionRefusal;
import anda.region.command.PairingCommand.AnnulPairing;
import anda.region.command.PairingCommand.CorrectPairing;
import anda.region.command.PairingCommand.EndPairing;
import anda.region.command.PairingCommand.RecordPairing;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairingTest {

  private static final String ID = "pairing-1";
  private static final PartialDate Y2021 = PartialDate.year(2021, PartialDate.Basis.EVENT, "2021");
  private static final PairingTerms TERMS = terms(DAXING, PLAIN_WHITE, Y2021, null);
  private static final PairingEnded ENDED = new PairingEnded(day("2024-12-31"), "结对调整", PLACES);
  private final AggregateTestFixture<Pairing> fixture = new AggregateTestFixture<>(Pairing.class);

  @Test
  void a_pairing_is_recorded_as_stated() {
    fixture
        .givenNoPriorActivity()
        .when(new RecordPairing(now(), ID, TERMS, null))
        .expectEvents(new PairingRecorded(TERMS, null));
  }

  @Test
  void a_donor_without_a_code_stands_by_its_name() {
    PairingTerms terms = terms(Given.ZONE, PLAIN_WHITE, null, null);
    fixture
        .givenNoPriorActivity()
        .when(new RecordPairing(now(), ID, terms, null))
        .expectEvents(new PairingRecorded(terms, null));
  }

  @Test
  void a_pairing_of_a_place_with_itself_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(new RecordPairing(now(), ID, terms(DAXING, DAXING, null, null), null))
        .expectException(refusal(RegionRefusal.PAIRING_WITH_ITSELF, "大兴区"))
        .expectNoEvents();
  }

  @Test
  void two_places_without_code_and_with_one_name_are_the_same() {
    fixture
        .givenNoPriorActivity()
        .when(new RecordPairing(now(), ID, terms(Given.ZONE, Given.ZONE, null, null), null))
        .expectException(refusal(RegionRefusal.PAIRING_WITH_ITSELF, "北京经济技术开发区"))
        .expectNoEvents();
  }

  @Test
  void an_end_before_the_start_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(
            new RecordPairing(
                now(), ID, terms(DAXING, PLAIN_WHITE, Y2021, day("2020-12-31")), null))
        .expectException(
            refusal(RegionRefusal.PAIRING_ENDS_BEFORE_START, "2021-01-01", "2020-12-31"))
        .expectNoEvents();
  }

  @Test
  void an_end_in_the_year_of_the_start_is_recorded() {
    PairingTerms terms = terms(DAXING, PLAIN_WHITE, Y2021, day("2021-01-01"));
    fixture
        .givenNoPriorActivity()
        .when(new RecordPairing(now(), ID, terms, null))
        .expectEvents(new PairingRecorded(terms, null));
  }

  @Test
  void a_place_without_a_name_is_refused() {
    PlaceRef nameless = new PlaceRef(PlaceRef.Scheme.EXTERNAL, "130723000000", "", null, null);
    fixture
        .givenNoPriorActivity()
        .when(new RecordPairing(now(), ID, terms(DAXING, nameless, null, null), null))
        .expectException(refusal(KernelRefusal.VALUE_REQUIRED, "recipient.name"))
        .expectNoEvents();
  }

  @Test
  void a_pairing_without_a_round_is_refused() {
    PairingTerms terms =
        new PairingTerms(
            "",
            DAXING,
            PLAIN_WHITE,
            PairingKind.COUNTY,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of());
    fixture
        .givenNoPriorActivity()
        .when(new RecordPairing(now(), ID, terms, null))
        .expectException(refusal(KernelRefusal.VALUE_REQUIRED, "round"))
        .expectNoEvents();
  }

  @Test
  void a_pairing_ends_with_a_day_and_a_reason() {
    fixture
        .given(new PairingRecorded(TERMS, null))
        .when(new EndPairing(now(), ID, day("2024-12-31"), "结对调整"))
        .expectEvents(ENDED);
  }

  @Test
  void an_end_without_a_reason_is_refused() {
    fixture
        .given(new PairingRecorded(TERMS, null))
        .when(new EndPairing(now(), ID, day("2024-12-31"), " "))
        .expectException(refusal(KernelRefusal.VALUE_REQUIRED, "reason"))
        .expectNoEvents();
  }

  @Test
  void ending_before_the_start_is_refused() {
    fixture
        .given(new PairingRecorded(TERMS, null))
        .when(new EndPairing(now(), ID, day("2020-12-31"), "结对调整"))
        .expectException(
            refusal(RegionRefusal.PAIRING_ENDS_BEFORE_START, "2021-01-01", "2020-12-31"))
        .expectNoEvents();
  }

  @Test
  void a_pairing_ends_once() {
    fixture
        .given(new PairingRecorded(TERMS, null), ENDED)
        .when(new EndPairing(now(), ID, day("2024-11-30"), "结对调整"))
        .expectException(refusal(RegionRefusal.PAIRING_ALREADY_ENDED, "2024-12-31"))
        .expectNoEvents();
  }

  @Test
  void a_pairing_recorded_with_its_end_does_not_end_again() {
    PairingTerms ended = terms(DAXING, PLAIN_WHITE, Y2021, day("2022-12-31"));
    fixture
        .given(new PairingRecorded(ended, null))
        .when(new EndPairing(now(), ID, day("2024-11-30"), "结对调整"))
        .expectException(refusal(RegionRefusal.PAIRING_ALREADY_ENDED, "2022-12-31"))
        .expectNoEvents();
  }

  @Test
  void a_correction_names_the_event_it_corrects() {
    PairingTerms right = terms(DAXING, PLAIN_WHITE, day("2021-03-01"), null);
    fixture
        .given(new PairingRecorded(TERMS, null))
        .when(new CorrectPairing(now(), ID, right, "查到协议", "event-1", null))
        .expectEvents(new PairingCorrected(right, "查到协议", null))
        .expectEventsMatching(Matchers.exactSequenceOf(correcting("event-1")));
  }

  @Test
  void a_newer_row_with_the_same_content_is_kept() {
    ImportedRow row = new ImportedRow("pairings", "a|b|c", Map.of("round", "2021"));
    fixture
        .given(new PairingRecorded(TERMS, null))
        .when(new CorrectPairing(now(), ID, TERMS, "接受导入行", "event-1", row))
        .expectEvents(new PairingCorrected(TERMS, "接受导入行", row));
  }

  @Test
  void a_correction_that_changes_nothing_is_refused() {
    fixture
        .given(new PairingRecorded(TERMS, null))
        .when(new CorrectPairing(now(), ID, TERMS, "查到协议", "event-1", null))
        .expectException(refusal(RegionRefusal.PAIRING_UNCHANGED))
        .expectNoEvents();
  }

  @Test
  void a_correction_may_take_an_end_back() {
    PairingTerms open = terms(DAXING, PLAIN_WHITE, day("2021-03-01"), null);
    fixture
        .given(
            new PairingRecorded(TERMS, null),
            new PairingEnded(day("2022-12-31"), "结对调整", PLACES),
            new PairingCorrected(open, "未结束", null))
        .when(new EndPairing(now(), ID, day("2024-03-01"), "结对调整"))
        .expectEvents(new PairingEnded(day("2024-03-01"), "结对调整", PLACES));
  }

  @Test
  void an_annulled_pairing_takes_no_further_act() {
    fixture
        .given(new PairingRecorded(TERMS, null))
        .when(new AnnulPairing(now(), ID, "重复登记"))
        .expectEvents(new PairingAnnulled("重复登记", PLACES));
    for (PairingCommand command :
        List.of(
            new AnnulPairing(now(), ID, "重复登记"),
            new EndPairing(now(), ID, day("2024-03-01"), "结对调整"),
            new CorrectPairing(
                now(), ID, terms(PLAIN_WHITE, DAXING, null, null), "查到协议", "event-1", null))) {
      new AggregateTestFixture<>(Pairing.class)
          .given(new PairingRecorded(TERMS, null), new PairingAnnulled("重复登记", PLACES))
          .when(command)
          .expectException(refusal(RegionRefusal.PAIRING_ANNULLED))
          .expectNoEvents();
    }
  }

  private static PairingTerms terms(
      PlaceRef donor, PlaceRef recipient, @Nullable PartialDate from, @Nullable PartialDate to) {
    return new PairingTerms(
        "2021年以来",
        donor,
        recipient,
        PairingKind.COUNTY,
        null,
        from,
        to,
        null,
        null,
        null,
        List.of());
  }
}
