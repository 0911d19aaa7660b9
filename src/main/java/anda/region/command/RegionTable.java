package anda.region.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.region.RegionEvent;
import anda.region.RegionEvent.CodeHistoryRecorded;
import anda.region.RegionEvent.CodePeriod;
import anda.region.RegionEvent.RegionRow;
import anda.region.RegionEvent.RegionsRecorded;
import anda.region.RegionRefusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** 区划表 A code table of one place and year; recorded once, in parts, and never changed. */
@Aggregate(type = "RegionTable")
class RegionTable {

  @AggregateIdentifier private String id;

  RegionTable() {
    id = "";
  }

  @CommandHandler
  RegionTable(RegionCommand.RecordRegions command) {
    id = command.tableId();
    checkCodes(command.rows().stream().map(RegionRow::code), command.root());
    if (command.rows().stream().map(RegionRow::code).distinct().count() < command.rows().size()) {
      throw new Refused(RegionRefusal.REGION_ROW_TWICE, "rows", firstDouble(command.rows()));
    }
    List<List<RegionRow>> parts = Parts.of(command.rows(), Parts::bytes);
    Set<String> zones = Set.copyOf(command.statisticalZones());
    for (int part = 0; part < parts.size(); part++) {
      List<RegionRow> rows = parts.get(part);
      List<String> zonesHere =
          rows.stream().map(RegionRow::code).filter(zones::contains).sorted().toList();
      apply(
          new RegionsRecorded(
              command.codeYear(), command.root(), part + 1, parts.size(), rows, zonesHere));
    }
  }

  @CommandHandler
  RegionTable(RegionCommand.RecordCodeHistory command) {
    id = command.tableId();
    checkCodes(command.rows().stream().map(CodePeriod::code), command.root());
    List<List<CodePeriod>> parts = Parts.of(command.rows(), Parts::bytes);
    for (int part = 0; part < parts.size(); part++) {
      apply(new CodeHistoryRecorded(command.root(), part + 1, parts.size(), parts.get(part)));
    }
  }

  @EventSourcingHandler
  void on(RegionEvent event, @SourceId String source) {
    id = source;
  }

  private static void checkCodes(Stream<String> codes, String root) {
    String prefix = PlaceRef.prefixOf(root);
    List<String> all = codes.toList();
    if (all.isEmpty()) {
      throw new Refused(RegionRefusal.REGION_ROWS_EMPTY, "rows", root);
    }
    for (String code : all) {
      if (code.length() != root.length() || !code.startsWith(prefix)) {
        throw new Refused(RegionRefusal.REGION_ROW_OUTSIDE_ROOT, "rows", code, root);
      }
    }
  }

  private static String firstDouble(List<RegionRow> rows) {
    Set<String> seen = new HashSet<>();
    return rows.stream()
        .map(RegionRow::code)
        .filter(code -> !seen.add(code))
        .findFirst()
        .orElse("");
  }
}
