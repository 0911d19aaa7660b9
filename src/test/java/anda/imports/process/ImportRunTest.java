package anda.imports.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.imports.ImportEvent.Ending;
import anda.imports.ImportEvent.RowsJudged;
import anda.imports.Outcome;
import anda.imports.process.Imports.Progress;
import anda.imports.sheet.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run over time: cut off, watched, stopped, sent at once, and long. */
class ImportRunTest extends ImportsGiven {

  @ParameterizedTest
  @CsvSource({"0", "1", "7", "30", "46"})
  void a_run_cut_anywhere_goes_on_when_sent_again_with_its_key(int commands) {
    byte[] file = Files.bytes("/sample/projects.csv");
    house.commandsUntilCut = commands + 1;
    assertThatThrownBy(() -> send("projects", file, "key-1")).hasMessage("cut");
    house.commandsUntilCut = Integer.MAX_VALUE;
    Progress run = send("projects", file, "key-1");
    assertThat(run.report().counts())
        .containsEntry(Outcome.ACCEPTED, 46L)
        .containsEntry(Outcome.KNOWN, 0L);
    long head = house.head();
    Progress again = send("projects", file, "key-1");
    assertThat(again.repeated()).isTrue();
    assertThat(again.report().counts()).isEqualTo(run.report().counts());
    assertThat(house.head()).isEqualTo(head);
    assertThat(house.events().stream().filter(e -> !e.name().startsWith("imports.")).count())
        .isEqualTo(46);
  }

  @Test
  void a_run_cut_without_a_key_finds_its_rows_known_when_sent_again() {
    byte[] file = Files.bytes("/sample/projects.csv");
    house.commandsUntilCut = 11;
    assertThatThrownBy(() -> send("projects", file, null)).hasMessage("cut");
    house.commandsUntilCut = Integer.MAX_VALUE;
    assertThat(send("projects", file, null).report().counts())
        .containsEntry(Outcome.ACCEPTED, 36L)
        .containsEntry(Outcome.KNOWN, 10L);
  }

  @Test
  void a_running_import_tells_how_far_it_is_and_stops_between_two_rows() throws Exception {
    CountDownLatch tenth = new CountDownLatch(10);
    CountDownLatch go = new CountDownLatch(1);
    house.beforeCommand =
        () -> {
          tenth.countDown();
          if (tenth.getCount() == 0) {
            try {
              go.await();
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
          }
        };
    ImportOrder order = order("import-1", "projects", Files.bytes("/sample/projects.csv"), null);
    Progress begun = imports.run(order, Duration.ZERO);
    assertThat(begun.report().ending()).isNull();
    assertThat(tenth.await(30, TimeUnit.SECONDS)).isTrue();
    Progress running = imports.running("import-1").orElseThrow();
    assertThat(running.report().done()).isEqualTo(8);
    assertThat(running.rows()).isEqualTo(46);
    CompletableFuture<Progress> cancelled =
        CompletableFuture.supplyAsync(() -> imports.cancel("import-1", Duration.ofMillis(1)));
    cancelled.get(30, TimeUnit.SECONDS);
    go.countDown();
    house.beforeCommand = () -> {};
    Progress end = imports.run(order, WAIT);
    assertThat(end.report().ending()).isEqualTo(Ending.CANCELLED);
    assertThat(end.report().done()).isEqualTo(9);
    assertThat(send("projects", order.bytes(), null).report().counts())
        .containsEntry(Outcome.KNOWN, 9L)
        .containsEntry(Outcome.ACCEPTED, 37L);
  }

  @Test
  void the_same_file_sent_five_times_at_once_has_one_effect() throws Exception {
    byte[] file = Files.bytes("/sample/projects.csv");
    List<CompletableFuture<Progress>> runs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      runs.add(CompletableFuture.supplyAsync(() -> send("projects", file, null)));
    }
    long accepted = 0;
    long known = 0;
    for (CompletableFuture<Progress> run : runs) {
      var counts = run.get(60, TimeUnit.SECONDS).report().counts();
      accepted += counts.getOrDefault(Outcome.ACCEPTED, 0L);
      known += counts.getOrDefault(Outcome.KNOWN, 0L);
    }
    assertThat(accepted).isEqualTo(46);
    assertThat(known).isEqualTo(4 * 46);
  }

  @Test
  void a_long_file_is_kept_in_bounded_entries() {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("id", "programme", "place", "title", "sector", "funds_detail"));
    for (int i = 0; i < 450; i++) {
      table.add(List.of("L" + i, "京蒙", "", "棚圈", "industry", "说明".repeat(300)));
    }
    Progress run = send("projects", csv(table), null);
    assertThat(run.report().done()).isEqualTo(450);
    List<RowsJudged> chunks = new ArrayList<>();
    house
        .ofAggregate(run.importId())
        .forEach(
            event -> {
              if (event.fact() instanceof RowsJudged fact) {
                chunks.add(fact);
              }
            });
    assertThat(chunks).hasSizeGreaterThan(2).allMatch(chunk -> chunk.rows().size() <= 200);
    assertThat(chunks.stream().mapToInt(chunk -> chunk.rows().size()).sum()).isEqualTo(450);
  }
}
