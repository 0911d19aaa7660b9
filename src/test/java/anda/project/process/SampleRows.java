package anda.project.process;

import anda.imports.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rows of the published sample files as the engine hands them to importers. */
final class SampleRows {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private SampleRows() {}

  static List<Row> of(String file) {
    return records("/sample/" + file).stream()
        .map(record -> new Row((int) record.getRecordNumber() + 1, cells(record)))
        .toList();
  }

  static List<CSVRecord> records(String resource) {
    try (InputStream in = SampleRows.class.getResourceAsStream(resource);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        var parser = FORMAT.parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Row row(Map<String, String> cells) {
    return new Row(2, cells);
  }

  private static Map<String, String> cells(CSVRecord record) {
    Map<String, String> cells = new TreeMap<>();
    record
        .toMap()
        .forEach(
            (column, text) -> {
              if (!text.isBlank()) {
                cells.put(column, text.strip());
              }
            });
    return cells;
  }
}
