package anda.region.process;

import anda.region.RegionEvent.CodeHistoryRecorded;
import anda.region.RegionEvent.RegionsRecorded;
import anda.region.query.FoldedRegions;
import anda.region.query.Told;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables that Anda brings along, told as events and folded once for all tests. */
public final class BuiltInTables {

  /** The directory over them. */
  public static final FoldedRegions REGIONS = new FoldedRegions(told());

  private BuiltInTables() {}

  static Reader open(String name) {
    var stream = BuiltInTables.class.getResourceAsStream("/regions/" + name);
    if (stream == null) {
      throw new IllegalStateException("no table " + name);
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }

  private static Told told() {
    Told told = new Told();
    try (Reader regions = open("regions.csv");
        Reader history = open("regions-history.csv")) {
      TableFiles.regions(regions)
          .forEach(
              (root, rows) ->
                  told.and(
                      "regions-" + root,
                      new RegionsRecorded(
                          2023, root, 1, 1, rows, TableFiles.statisticalZones(rows)),
                      "2023-01-01"));
      TableFiles.history(history)
          .forEach(
              (root, rows) ->
                  told.and(
                      "region-codes-" + root, new CodeHistoryRecorded(root, 1, 1, rows), null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return told;
  }
}
