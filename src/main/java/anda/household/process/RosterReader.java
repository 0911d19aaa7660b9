package anda.household.process;

import static anda.household.process.RosterColumns.ACCOUNT;
import static anda.household.process.RosterColumns.CATEGORY;
import static anda.household.process.RosterColumns.ID_NUMBER;
import static anda.household.process.RosterColumns.LABOUR;
import static anda.household.process.RosterColumns.MONITORED_SINCE;
import static anda.household.process.RosterColumns.NAME;
import static anda.household.process.RosterColumns.NONE;
import static anda.household.process.RosterColumns.PHONE;
import static anda.household.process.RosterColumns.PLACE;
import static anda.household.process.RosterColumns.PLACE_CODE;
import static anda.household.process.RosterColumns.REGISTERED_SINCE;
import static anda.household.process.RosterColumns.REGISTRATION;
import static anda.household.process.RosterColumns.RELATION;

import anda.household.Absence;
import anda.household.IdentityField;
import anda.household.LabourCapacity;
import anda.household.Monitoring;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.Registration;
import anda.household.RegistrationStatus;
import anda.household.Relation;
import anda.household.command.HouseholdRefusal;
import anda.imports.RowReader;
import anda.imports.text.CodeText;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.region.RegionDirectory;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 花名册读取 Reads what a row of a roster says of one person, without asking who that is. */
final class RosterReader {

  private static final int RELATION_TEXT = 20;
  private static final int PLACE_TEXT = 60;

  private final RegionDirectory regions;

  RosterReader(RegionDirectory regions) {
    this.regions = regions;
  }

  /** The person; of a row that the reader refused, as much as could be read. */
  RowPerson read(RowReader row) {
    String name = row.required(NAME);
    String number = row.required(ID_NUMBER);
    PlainIdentity given =
        new PlainIdentity(
            value(row, NAME, name, text -> PlainIdentity.of(text, null, null, null).name()),
            value(row, ID_NUMBER, number, text -> IdNumber.of(text, ID_NUMBER)),
            value(
                row,
                PHONE,
                row.text(PHONE),
                text -> PlainIdentity.of(null, null, text, null).phone()),
            value(
                row,
                ACCOUNT,
                row.text(ACCOUNT),
                text -> PlainIdentity.of(null, null, null, text).account()),
            List.of());
    PlainIdentity plain = given.without(absent(row));
    String word = row.required(RELATION);
    Relation known = RowWords.relation(word);
    if (word.length() > RELATION_TEXT) {
      row.refuse(RELATION, KernelRefusal.TEXT_TOO_LONG, RELATION, Integer.toString(RELATION_TEXT));
    }
    if (known == null && !name.isEmpty() && word.contains(name)) {
      // "somebody's nephew": the words are kept in clear, so nobody may be named in them
      row.refuse(RELATION, KernelRefusal.VALUE_MALFORMED, RELATION);
    }
    return new RowPerson(
        plain,
        known == null ? Relation.OTHER : known,
        known == null ? word : null,
        word(row, LABOUR, RowWords::labour, LabourCapacity.UNKNOWN),
        known == Relation.HEAD || placed(row) ? place(row) : null,
        registration(row),
        monitoring(row));
  }

  private static Map<IdentityField, Absence> absent(RowReader row) {
    Map<IdentityField, Absence> absent = new EnumMap<>(IdentityField.class);
    if (NONE.contains(row.text(PHONE))) {
      absent.put(IdentityField.PHONE, Absence.HAS_NONE);
    }
    if (NONE.contains(row.text(ACCOUNT))) {
      absent.put(IdentityField.ACCOUNT, Absence.HAS_NONE);
    }
    return absent;
  }

  private static @Nullable String value(
      RowReader row,
      String column,
      @Nullable String text,
      Function<String, @Nullable String> read) {
    if (text == null || text.isEmpty() || NONE.contains(text)) {
      return null;
    }
    try {
      return read.apply(text);
    } catch (Refused refused) {
      row.refuse(column, refused.refusal());
      return null;
    }
  }

  private static <T> T word(
      RowReader row, String column, Function<String, @Nullable T> words, T unknown) {
    String text = row.text(column);
    if (text == null) {
      return unknown;
    }
    T meant = words.apply(text);
    if (meant == null) {
      row.refuse(column, KernelRefusal.VALUE_MALFORMED, column);
      return unknown;
    }
    return meant;
  }

  private static boolean placed(RowReader row) {
    return row.text(PLACE) != null || row.text(PLACE_CODE) != null;
  }

  private @Nullable PlaceRef place(RowReader row) {
    String code = row.code(PLACE_CODE);
    String name = row.required(PLACE);
    if (name.length() > PLACE_TEXT) {
      row.refuse(PLACE, KernelRefusal.TEXT_TOO_LONG, PLACE, Integer.toString(PLACE_TEXT));
    }
    try {
      PlaceRef place = village(code, name);
      if (place.level() != PlaceRef.Level.VILLAGE) {
        row.refuse(PLACE, HouseholdRefusal.HOUSEHOLD_PLACE_NOT_A_VILLAGE, name);
      }
      if (place.name().equals(row.text(NAME))) {
        row.refuse(PLACE, KernelRefusal.VALUE_MALFORMED, PLACE);
      }
      return place;
    } catch (Refused refused) {
      row.refuse(
          code == null ? PLACE : PLACE_CODE,
          refused.refusal(),
          refused.parameters().toArray(String[]::new));
      return null;
    }
  }

  private PlaceRef village(@Nullable String code, String name) {
    return code == null && !name.isEmpty() ? named(name) : Villages.of(regions, code, name, PLACE);
  }

  /** Cells with the place in the words of the table, not in those of the file. */
  Map<String, String> inWordsOfTable(Map<String, String> cells) {
    String name = cells.get(PLACE);
    if (name == null) {
      return cells;
    }
    String code = cells.get(PLACE_CODE);
    Map<String, String> told = new HashMap<>(cells);
    try {
      told.put(PLACE, village(code == null ? null : CodeText.parse(code).value(), name).name());
    } catch (Refused unknownByNow) {
      return cells;
    }
    return told;
  }

  /** The one village of that name; of several of one name none is guessed. */
  private PlaceRef named(String name) {
    List<PlaceRef> found =
        regions.named(name, null).stream()
            .map(place -> place.ref())
            .filter(place -> place.level() == PlaceRef.Level.VILLAGE)
            .toList();
    if (found.size() != 1) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, PLACE_CODE, PLACE_CODE);
    }
    return found.get(0);
  }

  private static Registration registration(RowReader row) {
    RegistrationStatus status =
        word(row, REGISTRATION, RowWords::registration, RegistrationStatus.UNKNOWN);
    PartialDate since = day(row, REGISTERED_SINCE);
    return new Registration(status, status == RegistrationStatus.UNKNOWN ? null : since, null);
  }

  /** A day; words that are none would stand in the log for ever, and are refused. */
  private static @Nullable PartialDate day(RowReader row, String column) {
    PartialDate day = row.date(column, PartialDate.Basis.EVENT);
    if (day == null && row.text(column) != null) {
      row.refuse(column, KernelRefusal.VALUE_MALFORMED, column);
    }
    return day;
  }

  private static Monitoring monitoring(RowReader row) {
    PartialDate since = day(row, MONITORED_SINCE);
    String text = row.text(CATEGORY);
    if (text == null) {
      return Monitoring.UNKNOWN;
    }
    if (text.equals("无") || text.equals("否")) {
      return new Monitoring(MonitoringState.NOT_MONITORED, null, null, null);
    }
    MonitoringCategory category = RowWords.category(text);
    if (category == null) {
      row.refuse(CATEGORY, KernelRefusal.VALUE_MALFORMED, CATEGORY);
      return Monitoring.UNKNOWN;
    }
    return new Monitoring(MonitoringState.MONITORED, category, since, null);
  }
}
