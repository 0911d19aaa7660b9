package anda.imports.sheet;

import anda.imports.ImportRefusal;
import anda.kernel.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file with one separator; rows are counted as an office program counts them. */
final class CsvSheet implements RawSheet {

  private final String text;
  private final CSVFormat format;

  CsvSheet(String text, char separator) {
    this.text = text;
    this.format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
  }

  @Override
  public String name() {
    return "";
  }

  @Override
  public void read(Visitor visitor) {
    CsvBounds.check(text, format.getDelimiterString().charAt(0));
    long number = 0;
    try (CSVParser parser = format.parse(new StringReader(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord record = records.next();
        number = record.getRecordNumber();
        List<@Nullable Cell> cells = new ArrayList<>(record.size());
        for (String value : record) {
          cells.add(value.isEmpty() ? null : Cell.of(value));
        }
        if (!visitor.row(Math.toIntExact(number), cells)) {
          return;
        }
      }
    } catch (UncheckedIOException | IOException e) {
      // the parser reads from memory: what it complains of is always a quotation mark
      throw new Refused(ImportRefusal.QUOTE_NOT_CLOSED, "file", Long.toString(number + 1));
    }
  }
}
