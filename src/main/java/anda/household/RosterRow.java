package anda.household;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 花名册行 What is kept of an imported row about a person: texts of columns that hold no personal data,
 * by an allow-list of components. Stored in events.
 *
 * <p>No name, number, phone or account, not even masked or as a digest, no name of the file. What a
 * row says of those is compared with the sealed values in memory.
 *
 * @param placeText the gacha
 * @param placeCode its code
 * @param relationText what the person is to the head, at most 20 characters
 * @param labourText word of the capacity
 * @param registrationText word of the registration
 * @param registeredSinceText its day
 * @param categoryText word of the monitoring category
 * @param monitoredSinceText its day
 */
public record RosterRow(
    @Nullable String placeText,
    @Nullable String placeCode,
    @Nullable String relationText,
    @Nullable String labourText,
    @Nullable String registrationText,
    @Nullable String registeredSinceText,
    @Nullable String categoryText,
    @Nullable String monitoredSinceText) {

  /** Texts by the column they stood in; empty cells are left out. */
  public Map<String, String> cells() {
    Map<String, String> cells = new HashMap<>();
    put(cells, "place", placeText);
    put(cells, "place_code", placeCode);
    put(cells, "relation", relationText);
    put(cells, "labour", labourText);
    put(cells, "registration", registrationText);
    put(cells, "registration_since", registeredSinceText);
    put(cells, "monitoring_category", categoryText);
    put(cells, "monitored_since", monitoredSinceText);
    return cells;
  }

  private static void put(Map<String, String> cells, String column, @Nullable String text) {
    if (text != null) {
      cells.put(column, text);
    }
  }

  /** What a file's row keeps. */
  public static RosterRow of(Map<String, String> cells) {
    return new RosterRow(
        cells.get("place"),
        cells.get("place_code"),
        cells.get("relation"),
        cells.get("labour"),
        cells.get("registration"),
        cells.get("registration_since"),
        cells.get("monitoring_category"),
        cells.get("monitored_since"));
  }
}
