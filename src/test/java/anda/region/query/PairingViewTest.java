package anda.region.query;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Source;
import anda.region.PairingEvent.PairingAnnulled;
import anda.region.PairingEvent.PairingCorrected;
import anda.region.PairingEvent.PairingEnded;
import anda.region.PairingEvent.PairingRecorded;
import anda.region.PairingKind;
import anda.region.PairingTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairingViewTest {

  private static final String ID = "pairing-1";
  private static final PlaceRef DAXING =
      new PlaceRef(PlaceRef.Scheme.CN, "110115000000", "大兴区", PlaceRef.Level.COUNTY, 2023);
  private static final PlaceRef ZONE = new PlaceRef(PlaceRef.Scheme.ZONE, "", "某开发区", null, null);
  private static final PairingTerms FIRST = terms("2018", null);
  private static final PairingTerms RIGHT = terms("2021", null);
  private final PairingView view = new PairingView();

  @Test
  void a_pairing_shows_its_terms_and_where_they_come_from() {
    Source source = Source.address("www.beijing.gov.cn/x.html");
    PairingCard card =
        card(new Told().and(ID, new PairingRecorded(FIRST, null), "2018-01-01", source));
    assertThat(card.terms()).isEqualTo(FIRST);
    assertThat(card.source()).isEqualTo(source);
    assertThat(card.statedBy()).isEqualTo("event-0");
    assertThat(card.to()).isNull();
  }

  @Test
  void a_recorded_end_is_its_last_day_until_a_later_correction() {
    Told told =
        new Told()
            .and(ID, new PairingRecorded(FIRST, null), "2018-01-01")
            .and(ID, new PairingEnded(day("2020-12-31"), "本轮结束", List.of()), "2020-12-31");
    assertThat(card(told).to()).isEqualTo(day("2020-12-31"));
    told.and(ID, new PairingCorrected(RIGHT, "未结束", null), "2018-01-01");
    assertThat(card(told).to()).isNull();
    assertThat(card(told).statedBy()).isEqualTo("event-2");
  }

  @Test
  void folding_in_any_order_ends_in_the_same_card() {
    Told told =
        new Told()
            .and(ID, new PairingRecorded(FIRST, null), null)
            .and(ID, new PairingEnded(day("2020-12-31"), "本轮结束", List.of()), "2020-12-31")
            .and(ID, new PairingCorrected(RIGHT, "年份有误", null), "2021-01-01")
            .and(ID, new PairingAnnulled("重复登记", List.of()), "2022-01-01");
    PairingCard inOrder = card(told);
    for (int seed = 0; seed < 20; seed++) {
      var shuffled = new ArrayList<>(told.events());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Told.cards(view, shuffled).get(ID)).isEqualTo(inOrder);
    }
  }

  @Test
  void what_is_unknown_is_not_in_the_index() {
    PairingCard card = card(new Told().and(ID, new PairingRecorded(FIRST, null), null));
    assertThat(view.index(card))
        .containsEntry("from", "2018-01-01")
        .containsEntry("places", List.of("110115000000"))
        .containsEntry("annulled", false)
        .doesNotContainKey("to");
  }

  @Test
  void a_card_of_which_only_the_end_is_known_has_no_terms() {
    PairingCard card =
        card(
            new Told()
                .and(ID, new PairingEnded(day("2020-12-31"), "本轮结束", List.of()), "2020-12-31"));
    assertThat(card.terms()).isNull();
    assertThat(view.index(card)).containsEntry("to", "2020-12-31").doesNotContainKey("round");
  }

  private PairingCard card(Told told) {
    return Objects.requireNonNull(told.cards(view).get(ID));
  }

  private static PairingTerms terms(String year, @Nullable PartialDate to) {
    return new PairingTerms(
        "轮次",
        DAXING,
        ZONE,
        PairingKind.COUNTY,
        null,
        PartialDate.year(Integer.parseInt(year), PartialDate.Basis.EVENT, year),
        to,
        null,
        null,
        null,
        List.of());
  }

  private static PartialDate day(String day) {
    return PartialDate.day(LocalDate.parse(day), PartialDate.Basis.EVENT);
  }
}
