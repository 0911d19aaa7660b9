package anda.imports.process;

import anda.imports.Outcome;
import anda.imports.process.Imports.Progress;
import anda.imports.sheet.Files;
import anda.kernel.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** A house of real aggregates and importers, and how files are sent to it. */
abstract class ImportsGiven {

  static final Actor CLERK =
      Actor.of("banner-office", "MANAGER", "unit-banner-office", Actor.Assurance.DECLARED);
  static final Duration WAIT = Duration.ofSeconds(60);

  final TrialHouse house = new TrialHouse(true);
  final Imports imports = house.bean(Imports.class);

  @AfterEach
  void close() {
    house.close();
  }

  final Progress send(String kind, byte[] file, @Nullable String key) {
    String id = "import-" + (key == null ? UUID.randomUUID().toString() : key);
    return imports.run(order(id, kind, file, key), WAIT);
  }

  static ImportOrder order(String id, String kind, byte[] file, @Nullable String key) {
    return new ImportOrder(id, kind, CLERK, "POST /api/imports/" + kind, key, kind + ".csv", file);
  }

  final void accept(Acceptance acceptance, String importId, int row, String command) {
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

  static List<String> refusals(Progress run) {
    return run.report().rows(Outcome.REFUSED).stream()
        .map(
            row ->
                row.problems().stream()
                    .map(p -> row.row() + " " + p.field() + " " + p.value() + " " + p.code())
                    .collect(Collectors.joining("; ")))
        .toList();
  }

  static byte[] csv(List<List<String>> table) {
    return Files.csv(table, StandardCharsets.UTF_8, ',');
  }

  static List<List<String>> copy(List<List<String>> table) {
    return table.stream().<List<String>>map(ArrayList::new).collect(Collectors.toList());
  }

  static void set(List<List<String>> table, String id, String column, String text) {
    for (List<String> row : table) {
      if (row.get(0).equals(id)) {
        row.set(table.get(0).indexOf(column), text);
      }
    }
  }
}
