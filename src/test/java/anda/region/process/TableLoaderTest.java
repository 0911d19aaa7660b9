package anda.region.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import anda.eventstore.command.CommandGate;
import anda.eventstore.command.Receipt;
import anda.eventstore.view.RecordedEvent;
import anda.imports.process.TrialHouse;
import anda.kernel.Command;
import anda.region.RegionDirectory;
import anda.region.RegionEvent.CodeHistoryRecorded;
import anda.region.RegionEvent.RegionRow;
import anda.region.RegionEvent.RegionsRecorded;
import anda.region.query.HouseViews;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.json.JsonMapper;

class TableLoaderTest {

  private static final int TABLES = 2 + 126;
  private static final int BEFORE_THE_CUT = 40;
  private final TrialHouse house = new TrialHouse(false);
  private final RegionDirectory regions = new HouseViews(house).regions();

  @Test
  void a_first_start_that_was_cut_goes_on_at_the_next_one() throws InterruptedException {
    CutGate cut = new CutGate(house, BEFORE_THE_CUT);
    TableLoader first = loader(cut);
    first.start();
    await().atMost(Duration.ofSeconds(60)).until(() -> cut.refused.get() > 0);
    first.stop();
    assertThat(aggregates()).isEqualTo(BEFORE_THE_CUT);
    assertThat(regions.ready()).isFalse();

    completes(loader(house));
    assertThat(regions.ready()).isTrue();
    assertThat(aggregates()).isEqualTo(TABLES + 1);
    assertThat(rows()).hasSize(15_956).extracting(RegionRow::code).doesNotHaveDuplicates();
    assertThat(
            house.events().stream()
                .filter(event -> event.fact() instanceof CodeHistoryRecorded)
                .mapToInt(event -> ((CodeHistoryRecorded) event.fact()).rows().size())
                .sum())
        .isEqualTo(226);

    long head = house.head();
    completes(loader(house));
    assertThat(house.head()).isEqualTo(head);
  }

  @Test
  void codes_are_known_only_when_all_of_them_are() throws InterruptedException {
    assertThat(regions.ready()).isFalse();
    completes(loader(house));
    List<RecordedEvent> tables =
        house.events().stream().filter(event -> event.fact() instanceof RegionsRecorded).toList();
    assertThat(tables.get(tables.size() - 1).aggregate()).isEqualTo("regions-2023-15");
  }

  @Test
  void every_event_of_the_tables_stays_within_400_rows_and_48_kibibytes()
      throws InterruptedException {
    completes(loader(house));
    JsonMapper json = JsonMapper.builder().build();
    assertThat(house.events())
        .hasSizeGreaterThan(TABLES)
        .allSatisfy(
            event -> {
              assertThat(json.writeValueAsBytes(event.fact())).hasSizeLessThan(48 * 1024);
              if (event.fact() instanceof RegionsRecorded fact) {
                assertThat(fact.rows()).hasSizeLessThanOrEqualTo(400);
              }
            });
  }

  private void completes(TableLoader loader) throws InterruptedException {
    loader.start();
    assertThat(loader.await(60)).isTrue();
    loader.stop();
  }

  private TableLoader loader(CommandGate gate) {
    var beans = new StaticListableBeanFactory();
    beans.addBean("clock", Clock.fixed(TrialHouse.NOW, ZoneOffset.UTC));
    return new TableLoader(
        gate, house, regions, act -> List.of(), beans.getBeanProvider(Clock.class));
  }

  private List<RegionRow> rows() {
    return house.events().stream()
        .filter(event -> event.fact() instanceof RegionsRecorded)
        .flatMap(event -> ((RegionsRecorded) event.fact()).rows().stream())
        .toList();
  }

  private long aggregates() {
    return house.events().stream().map(RecordedEvent::aggregate).distinct().count();
  }

  /** Lets some commands through, then fails as a store does that has gone. */
  private static final class CutGate implements CommandGate {
    private final CommandGate gate;
    private final int through;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    CutGate(CommandGate gate, int through) {
      this.gate = gate;
      this.through = through;
    }

    @Override
    public Receipt send(Command command, String bodyDigest) {
      return send(command, bodyDigest, null);
    }

    @Override
    public Receipt send(Command command, String bodyDigest, @Nullable Long expected) {
      if (sent.incrementAndGet() > through) {
        refused.incrementAndGet();
        throw new IllegalStateException("the store is gone");
      }
      return gate.send(command, bodyDigest, expected);
    }
  }
}
