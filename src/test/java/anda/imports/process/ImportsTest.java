package anda.imports.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.imports.Difference;
import anda.imports.Finding;
import anda.imports.ImportEvent.Ending;
import anda.imports.ImportEvent.RowsJudged;
import anda.imports.ImportRefusal;
import anda.imports.JudgedRow;
import anda.imports.Outcome;
import anda.imports.process.Imports.Progress;
import anda.imports.sheet.Files;
import anda.kernel.Actor;
import anda.kernel.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files go through the real aggregates and importers; what comes out is what people agreed on. */
class ImportsTest {

  private static final Actor CLERK =
      Actor.of("banner-office", "MANAGER", "unit-banner-office", Actor.Assurance.DECLARED);
  private static final Duration WAIT = Duration.ofSeconds(60);

  private final TrialHouse house = new TrialHouse(true);
  private final Imports imports = house.bean(Imports.class);

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @CsvSource({"pairings, 98", "projects, 46", "fund-tracking, 28"})
  void every_sample_row_is_accepted_once_and_known_in_every_other_format(String kind, long rows) {
    Progress first = send(kind, Files.bytes("/sample/" + kind + ".csv"), null);
    assertThat(refusals(first)).isEmpty();
    assertThat(first.report().counts())
        .containsAllEntriesOf(
            Map.of(Outcome.ACCEPTED, rows, Outcome.KNOWN, 0L, Outcome.DIFFERING, 0L));
    assertThat(first.report().ending()).isEqualTo(Ending.COMPLETED);
    long stored = house.head();
    List<List<String>> table = Files.table("/sample/" + kind + ".csv");
    for (byte[] again :
        List.of(
            Files.bytes("/sample/" + kind + ".csv"),
            Files.csv(table, Charset.forName("GB18030"), ','),
            Files.xlsx(table),
            Files.xls(table))) {
      Progress known = send(kind, again, null);
      assertThat(known.report().counts()).containsEntry(Outcome.KNOWN, rows);
    }
    // received, judged, finished: nothing but the runs themselves
    assertThat(house.head()).isEqualTo(stored + 4 * 3);
  }

  @Test
  void a_changed_row_differs_field_by_field_and_stores_nothing_until_accepted() {
    List<List<String>> table = Files.table("/sample/projects.csv");
    send("projects", csv(table), null);
    List<List<String>> changed = copy(table);
    set(changed, "P001", "funds_wan", "2060");
    set(changed, "P001", "households", "");
    set(changed, "P002", "end", "2020");
    Progress run = send("projects", csv(changed), null);
    assertThat(run.report().counts())
        .containsEntry(Outcome.DIFFERING, 2L)
        .containsEntry(Outcome.KNOWN, 44L);
    JudgedRow row = run.report().rows(Outcome.DIFFERING).get(0);
    assertThat(row.differences())
        .containsExactly(
            new Difference("funds_wan", "2058", "2060"), new Difference("households", "550", null));

    Acceptance acceptance = house.bean(Acceptance.class);
    accept(acceptance, run.importId(), row.row(), "accept-1");
    Progress after = send("projects", csv(changed), null);
    assertThat(after.report().counts())
        .containsEntry(Outcome.DIFFERING, 1L)
        .containsEntry(Outcome.KNOWN, 45L);
    assertThat(house.ofAggregate(String.valueOf(row.target())).get(1).corrects())
        .isEqualTo(house.ofAggregate(String.valueOf(row.target())).get(0).id());

    assertThatThrownBy(() -> accept(acceptance, run.importId(), row.row(), "accept-2"))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.refusal()).isEqualTo(ImportRefusal.IMPORT_ROW_NOT_DIFFERING));
    assertThatThrownBy(() -> accept(acceptance, run.importId(), 999, "accept-3"))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.refusal()).isEqualTo(ImportRefusal.IMPORT_ROW_UNKNOWN));
    long head = house.head();
    accept(acceptance, run.importId(), row.row(), "accept-1");
    assertThat(house.head()).as("the same request has one effect").isEqualTo(head);
  }

  @Test
  void a_difference_that_was_overtaken_cannot_be_accepted_unseen() {
    List<List<String>> table = Files.table("/sample/projects.csv");
    send("projects", csv(table), null);
    List<List<String>> first = copy(table);
    set(first, "P001", "households", "551");
    List<List<String>> second = copy(table);
    set(second, "P001", "households", "552");
    Progress one = send("projects", csv(first), null);
    Progress two = send("projects", csv(second), null);
    Acceptance acceptance = house.bean(Acceptance.class);
    accept(acceptance, one.importId(), 2, "accept-1");
    assertThatThrownBy(() -> accept(acceptance, two.importId(), 2, "accept-2"))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.refusal()).isEqualTo(ImportRefusal.IMPORT_ROW_CHANGED_SINCE));
  }

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
  void wrong_rows_are_refused_with_field_value_and_reason_and_the_others_are_accepted() {
    String file =
        """
        附件1,,,,,,,
        填报单位(盖章):,,,,,单位:万元,,
        id,programme,place_code,place,title,sector,funds_wan,start
        X1,京蒙,152224,突泉县,棚圈,industry,12.5,2018
        X2,京蒙,152224,突泉县,棚圈,industry,-5,2018
        X3,京蒙,152224,突泉县,棚圈,industry,1.52E+17,2018
        X4,京蒙,159999,无此地,棚圈,industry,1,2018
        X5,京蒙,152224,突泉县,棚圈,industry,1,2018-13
        ,京蒙,152224,突泉县,棚圈,industry,1,2018
        X1,京蒙,152224,突泉县,棚圈,industry,12.5,2018
        X6,京蒙,152224,突泉县,=cmd|' /C calc'!A0,industry,99999999999999,2018
        合计,,,,,,18.5,
        """;
    Progress run = send("projects", file.getBytes(StandardCharsets.UTF_8), null);
    assertThat(refusals(run))
        .containsExactly(
            "5 funds_wan -5 AMOUNT_IS_NEGATIVE",
            "6 funds_wan 1.52E+17 DIGITS_LOST",
            "7 place_code 159999 PLACE_CODE_UNKNOWN",
            "8 start 2018-13 DATE_MALFORMED",
            "9 null null ROW_KEY_MISSING",
            "11 funds_wan 99999999999999 AMOUNT_OUT_OF_RANGE");
    assertThat(run.report().counts())
        .containsEntry(Outcome.ACCEPTED, 1L)
        .containsEntry(Outcome.KNOWN, 1L)
        .containsEntry(Outcome.TOTAL, 1L);
    assertThat(run.report().rows(Outcome.KNOWN).get(0).findings())
        .extracting(Finding::code)
        .containsExactly("ROW_REPEATS_ROW");
    assertThat(run.report().rows(Outcome.TOTAL).get(0).findings())
        .extracting(Finding::code)
        .containsExactly("TOTAL_ROW_DIFFERS");
  }

  @Test
  void files_that_are_refused_leave_nothing_behind() {
    byte[] broken = Arrays.copyOf(Files.xlsx(Files.table("/sample/projects.csv")), 3_000);
    assertThatThrownBy(() -> send("projects", broken, null)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> send("cows", Files.bytes("/sample/projects.csv"), null))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.refusal()).isEqualTo(ImportRefusal.IMPORT_KIND_UNKNOWN));
    assertThat(house.head()).isEqualTo(-1);
  }

  @Test
  void a_citizens_number_never_enters_the_log() {
    String file = "id,programme,place,title,sector\nX1,京蒙,突泉县,张某 11010519491231002X 牛,industry\n";
    Progress run = send("projects", file.getBytes(StandardCharsets.UTF_8), null);
    assertThat(refusals(run)).containsExactly("2 title 张某 1101…002X 牛 CELL_HOLDS_ID_NUMBER");
    assertThat(house.events().toString()).doesNotContain("11010519491231002X");
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

  private Progress send(String kind, byte[] file, @Nullable String key) {
    String id = "import-" + (key == null ? UUID.randomUUID().toString() : key);
    return imports.run(order(id, kind, file, key), WAIT);
  }

  private static ImportOrder order(String id, String kind, byte[] file, @Nullable String key) {
    return new ImportOrder(id, kind, CLERK, "POST /api/imports/" + kind, key, kind + ".csv", file);
  }

  private void accept(Acceptance acceptance, String importId, int row, String command) {
    var prepared = acceptance.prepare(importId, row, CLERK, TrialHouse.NOW, command);
    String event = prepared.event();
    if (prepared.correction() != null) {
      event = house.send(prepared.correction(), command).events().get(0).id();
    }
    house.send(
        acceptance.note(
            importId,
            row,
            prepared.target(),
            String.valueOf(event),
            CLERK,
            TrialHouse.NOW,
            command),
        command);
  }

  private static List<String> refusals(Progress run) {
    return run.report().rows(Outcome.REFUSED).stream()
        .map(
            row ->
                row.problems().stream()
                    .map(p -> row.row() + " " + p.field() + " " + p.value() + " " + p.code())
                    .collect(Collectors.joining("; ")))
        .toList();
  }

  private static byte[] csv(List<List<String>> table) {
    return Files.csv(table, StandardCharsets.UTF_8, ',');
  }

  private static List<List<String>> copy(List<List<String>> table) {
    return table.stream().<List<String>>map(ArrayList::new).collect(Collectors.toList());
  }

  private static void set(List<List<String>> table, String id, String column, String text) {
    for (List<String> row : table) {
      if (row.get(0).equals(id)) {
        row.set(table.get(0).indexOf(column), text);
      }
    }
  }
}
