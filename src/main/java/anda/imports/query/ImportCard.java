package anda.imports.query;

import anda.imports.ImportEvent.Ending;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 导入卡片 One import.
 *
 * @param kind kind of import; null while only later entries are known, which happens in the past
 *     only
 * @param fileName name as sent
 * @param digest SHA-256 of the file
 * @param bytes size of the file
 * @param rows rows below the header, totals not counted
 * @param receivedAt moment of recording, UTC
 * @param actor id of the person or program that sent it
 * @param unit unit acted for
 * @param counts rows by name of {@link anda.imports.Outcome}
 * @param findings rows with contradictions or doubts
 * @param acceptedDifferences differences accepted since
 * @param ending how it ended; null = not yet, or cut off
 */
public record ImportCard(
    @Nullable String kind,
    @Nullable String fileName,
    @Nullable String digest,
    long bytes,
    int rows,
    @Nullable String receivedAt,
    @Nullable String actor,
    @Nullable String unit,
    Map<String, Long> counts,
    long findings,
    long acceptedDifferences,
    @Nullable Ending ending) {

  static final ImportCard EMPTY =
      new ImportCard(null, null, null, 0, 0, null, null, null, Map.of(), 0, 0, null);

  /** Keeps the counts sorted. */
  public ImportCard {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }
}
