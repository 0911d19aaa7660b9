package anda.region.process;

import anda.kernel.PlaceRef;
import anda.kernel.PlaceRef.Level;
import anda.region.RegionEvent.CodePeriod;
import anda.region.RegionEvent.RegionRow;
import anda.region.RegionEvent.Status;
import anda.region.RegionEvent.Successor;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the two built-in tables; a fault in them is a fault of the build, not of a user. */
final class TableFiles {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final Pattern SUCCESSOR = Pattern.compile("(\\d{6})(?:\\[(\\d{4})])?");
  private static final Map<String, Status> STATUSES =
      Map.of("在用", Status.IN_USE, "弃用", Status.ABOLISHED, "变更", Status.CHANGED);
  private static final Map<String, Level> LEVELS =
      Map.of("省级", Level.PROVINCE, "地级", Level.PREFECTURE, "县级", Level.COUNTY);

  private static final int LAST_COUNTY = 70;
  private static final int FIRST_CITY = 81;

  private TableFiles() {}

  /**
   * The code table cut into the pieces that are recorded one by one, by their roots, in order:
   * provinces first with the leagues below them, then each county with all below it.
   */
  static Map<String, List<RegionRow>> regions(Reader csv) {
    Map<String, List<RegionRow>> byRoot = new TreeMap<>(TableFiles::higherFirst);
    for (CSVRecord line : records(csv)) {
      String code = PlaceRef.padded(line.get("code"));
      String parent = blankToNull(line.get("parent"));
      RegionRow row =
          new RegionRow(
              code,
              line.get("name"),
              Level.valueOf(line.get("level").toUpperCase(Locale.ROOT)),
              parent == null ? null : PlaceRef.padded(parent));
      int digits = row.level() == Level.PROVINCE || row.level() == Level.PREFECTURE ? 2 : 6;
      String root = PlaceRef.padded(code.substring(0, digits));
      byRoot.computeIfAbsent(root, key -> new ArrayList<>()).add(row);
    }
    byRoot.values().forEach(rows -> rows.sort((a, b) -> a.code().compareTo(b.code())));
    return byRoot;
  }

  /**
   * Codes of areas that exist for statistics only: the table numbers them 71 to 80 within their
   * league, and no code so numbered stands in the list of GB/T 2260.
   */
  static List<String> statisticalZones(List<RegionRow> rows) {
    return rows.stream()
        .filter(row -> row.level() == Level.COUNTY)
        .map(RegionRow::code)
        .filter(
            code -> {
              int number = Integer.parseInt(code.substring(4, 6));
              return number > LAST_COUNTY && number < FIRST_CITY;
            })
        .toList();
  }

  /** The history of codes by province. */
  static Map<String, List<CodePeriod>> history(Reader csv) {
    Map<String, List<CodePeriod>> byRoot = new TreeMap<>();
    for (CSVRecord line : records(csv)) {
      String code = PlaceRef.padded(line.get("code"));
      byRoot
          .computeIfAbsent(PlaceRef.padded(code.substring(0, 2)), key -> new ArrayList<>())
          .add(
              new CodePeriod(
                  code,
                  line.get("name"),
                  LEVELS.get(line.get("level")),
                  line.get("province"),
                  blankToNull(line.get("prefecture")),
                  STATUSES.get(line.get("status")),
                  Integer.parseInt(line.get("valid_from")),
                  year(line.get("valid_to")),
                  successors(line.get("new_codes"))));
    }
    return byRoot;
  }

  private static List<Successor> successors(String text) {
    List<Successor> successors = new ArrayList<>();
    for (String part : text.isBlank() ? new String[0] : text.split(";")) {
      Matcher matcher = SUCCESSOR.matcher(part.strip());
      if (!matcher.matches()) {
        throw new IllegalStateException("not a successor: " + part);
      }
      successors.add(new Successor(PlaceRef.padded(matcher.group(1)), year(matcher.group(2))));
    }
    return successors;
  }

  /** The roots of pieces, counties before provinces. */
  static List<String> lowerFirst(Set<String> roots) {
    return roots.stream()
        .sorted(
            Comparator.comparing(PlaceRef::levelOf)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static int higherFirst(String one, String other) {
    int level = PlaceRef.levelOf(one).compareTo(PlaceRef.levelOf(other));
    return level != 0 ? level : one.compareTo(other);
  }

  private static List<CSVRecord> records(Reader csv) {
    try (var parser = FORMAT.parse(csv)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Integer year(@Nullable String text) {
    return text == null || text.isBlank() ? null : Integer.valueOf(text);
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
