package anda.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class OrderedIdsTest {

  @Test
  void ids_of_events_are_made_here() {
    assertThat(IdentifierFactory.getInstance()).isInstanceOf(OrderedIds.class);
    assertThat(UUID.fromString(IdentifierFactory.getInstance().generateIdentifier()))
        .satisfies(id -> assertThat(id.version()).isEqualTo(7))
        .satisfies(id -> assertThat(id.variant()).isEqualTo(2));
  }

  @Test
  void a_later_id_sorts_behind_an_earlier_one_whatever_the_random_part() {
    UUID all = new UUID(-1, -1);
    UUID none = new UUID(0, 1L << 63);
    assertThat(OrderedIds.at(1_700_000_000_000L, all))
        .isLessThan(OrderedIds.at(1_700_000_000_001L, none));
    assertThat(OrderedIds.at(1_700_000_000_000L, none))
        .isEqualTo("018bcfe5-6800-7000-8000-000000000000");
  }
}
