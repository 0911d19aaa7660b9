package anda.imports.process;

import static org.assertj.core.api.Assertions.assertThat;

import anda.audit.StoreKind;
import anda.imports.SampleImported;
import anda.kernel.Actor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.PayloadApplicationEvent;

/** The public sample comes into a store born for it, once, whatever happens on the way. */
class SampleImportTest {

  private static final int ROWS = 98 + 46 + 28 + 25;

  private final TrialHouse house = new TrialHouse(true);
  private final Semaphore told = new Semaphore(0);

  SampleImportTest() {
    house
        .context()
        .addApplicationListener(
            event -> {
              if (event instanceof PayloadApplicationEvent<?> payload
                  && payload.getPayload() instanceof SampleImported) {
                told.release();
              }
            });
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_store_born_for_the_sample_has_all_its_rows_and_never_twice() throws InterruptedException {
    house.born(StoreKind.SAMPLE);
    start();
    assertThat(facts()).isEqualTo(ROWS);
    long head = house.head();
    start();
    assertThat(house.head()).isEqualTo(head);
    assertThat(house.events().subList(1, house.events().size()))
        .allMatch(event -> event.actor().id().equals("import-sample"))
        .allMatch(event -> event.actor().assurance() == Actor.Assurance.IMPORT);
  }

  @Test
  void a_sample_that_was_cut_goes_on_by_itself() throws InterruptedException {
    house.born(StoreKind.SAMPLE);
    house.commandsUntilCut = 120;
    house.bean(SampleImport.class).start();
    while (house.commandsUntilCut > 0) {
      Thread.onSpinWait();
    }
    assertThat(told.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
    house.commandsUntilCut = Integer.MAX_VALUE;
    assertThat(told.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
    assertThat(facts()).isEqualTo(ROWS);
  }

  @Test
  void a_store_born_for_production_is_left_alone() throws InterruptedException {
    house.born(StoreKind.PRODUCTION);
    house.bean(SampleImport.class).start();
    assertThat(told.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
    assertThat(house.head()).isZero();
  }

  private void start() throws InterruptedException {
    house.bean(SampleImport.class).start();
    assertThat(told.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
  }

  private long facts() {
    return house.events().stream()
        .filter(event -> event.position() > 0 && !event.name().startsWith("imports."))
        .count();
  }
}
