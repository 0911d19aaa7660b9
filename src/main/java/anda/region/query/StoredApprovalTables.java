package anda.region.query;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.kernel.PlaceRef;
import anda.kernel.Source;
import anda.region.ApprovalTables;
import anda.region.query.ApprovalTableCard.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Folds a table from its own entries: a rule may not rest on a view, which may lag behind. */
@Component
class StoredApprovalTables implements ApprovalTables {

  private final EventReader log;
  private final ApprovalTableView view;

  StoredApprovalTables(EventReader log, ApprovalTableView view) {
    this.log = log;
    this.view = view;
  }

  @Override
  public Optional<Steps> stepsFor(String placeCode, LocalDate day) {
    return tablesUpwards(placeCode).stream()
        .flatMap(
            table -> card(table).flatMap(card -> card.on(day)).map(v -> steps(table, v)).stream())
        .findFirst();
  }

  private Optional<ApprovalTableCard> card(String table) {
    ApprovalTableCard card = null;
    for (RecordedEvent event : log.ofAggregate(table)) {
      if (view.keys(event).contains(table)) {
        card = view.fold(card, event, table);
      }
    }
    return Optional.ofNullable(card);
  }

  private static Steps steps(String table, Version version) {
    Source source = version.source();
    return new Steps(
        table,
        version.number(),
        version.effectiveFrom(),
        version.steps(),
        source == null ? null : source.text());
  }

  private static List<String> tablesUpwards(String code) {
    List<String> tables = new ArrayList<>();
    if (code.length() == 12 && code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      for (int digits : new int[] {12, 9, 6, 4, 2}) {
        String table = ApprovalTables.idOf(PlaceRef.padded(code.substring(0, digits)));
        if (!tables.contains(table)) {
          tables.add(table);
        }
      }
    }
    tables.add(ApprovalTables.idOf(null));
    return tables;
  }
}
