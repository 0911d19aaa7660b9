// Longer than 250 lines because all that a row of a roster may say is read in one place.
package anda.household.process;

import anda.household.Absence;
import anda.household.IdentityField;
import anda.household.JoinCause;
import anda.household.LabourCapacity;
import anda.household.Member;
import anda.household.Monitoring;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.Registration;
import anda.household.RegistrationStatus;
import anda.household.Relation;
import anda.household.RosterRow;
import anda.household.command.HouseholdCommand.AddMember;
import anda.household.command.HouseholdCommand.RecordHousehold;
import anda.household.command.HouseholdRefusal;
import anda.household.process.HouseholdImporter.RowPerson;
import anda.household.query.HouseholdCard;
import anda.household.query.StoredHouseholds;
import anda.imports.Column;
import anda.imports.Column.Type;
import anda.imports.ImportedRow;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowImporter;
import anda.imports.RowReader;
import anda.imports.text.CodeText;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.region.RegionDirectory;
import anda.security.IdentityClaims.Claim;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 农户导入 Rows of kind {@code households}: one person each, the head's row before those of the others.
 * The key of a row is the person's random id, found through the claim of the ID number.
 *
 * <p>Personal data is sealed here; the import keeps nothing of it.
 */
@Component
class HouseholdImporter implements RowImporter<RowPerson> {

  static final String KIND = "households";
  private static final String NAME = "name";
  private static final String ID_NUMBER = "id_number";
  private static final String HEAD_ID = "head_id_number";
  private static final String PHONE = "phone";
  private static final String ACCOUNT = "account";
  private static final String RELATION = "relation";
  private static final String PLACE = "place";
  private static final String PLACE_CODE = "place_code";
  private static final String LABOUR = "labour";
  private static final String REGISTRATION = "registration";
  private static final String REGISTERED_SINCE = "registration_since";
  private static final String CATEGORY = "monitoring_category";
  private static final String MONITORED_SINCE = "monitored_since";
  private static final Set<String> SEALED = Set.of(NAME, ID_NUMBER, HEAD_ID, PHONE, ACCOUNT);
  private static final List<String> NONE = Arrays.asList("无", "没有");
  private static final int RELATION_TEXT = 20;
  private static final int PLACE_TEXT = 60;

  private final Claims claims;
  private final Identities identities;
  private final StoredHouseholds households;
  private final RegionDirectory regions;

  HouseholdImporter(
      Claims claims, Identities identities, StoredHouseholds households, RegionDirectory regions) {
    this.claims = claims;
    this.identities = identities;
    this.households = households;
    this.regions = regions;
  }

  /** 行中人 What a row says of one person; the place of others than heads may be left to the head. */
  record RowPerson(
      PlainIdentity identity,
      Relation relation,
      @Nullable String relationText,
      LabourCapacity labour,
      @Nullable PlaceRef place,
      Registration registration,
      Monitoring monitoring) {

    boolean head() {
      return relation == Relation.HEAD;
    }

    @Override
    public String toString() {
      return "RowPerson";
    }
  }

  @Override
  public boolean ready() {
    return regions.ready();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required(PLACE, Type.TEXT, "嘎查村", "行政村", "村"),
        Column.optional(PLACE_CODE, Type.CODE, "区划代码", "嘎查村代码"),
        Column.optional(HEAD_ID, Type.TEXT, "户主证件号码", "户主身份证号"),
        Column.required(NAME, Type.TEXT, "姓名"),
        Column.required(ID_NUMBER, Type.TEXT, "证件号码", "身份证号", "身份证号码", "公民身份号码"),
        Column.required(RELATION, Type.TEXT, "与户主关系"),
        Column.optional(LABOUR, Type.TEXT, "劳动能力", "劳动技能"),
        Column.optional(PHONE, Type.TEXT, "联系电话", "电话"),
        Column.optional(ACCOUNT, Type.TEXT, "银行账号", "银行卡号"),
        Column.optional(REGISTRATION, Type.TEXT, "户类型", "脱贫属性"),
        Column.optional(REGISTERED_SINCE, Type.DATE, "脱贫时间", "户类型起始时间"),
        Column.optional(CATEGORY, Type.TEXT, "监测对象类别", "监测类别"),
        Column.optional(MONITORED_SINCE, Type.DATE, "纳入监测时间"));
  }

  @Override
  public Set<String> sealedColumns() {
    return SEALED;
  }

  @Override
  public String fileDigest(String sha256) {
    return identities.requestDigest(sha256);
  }

  /** Random where the number is unknown here or cannot be read: then no row has that key. */
  @Override
  public String key(Row row) {
    return claim(row.text(ID_NUMBER))
        .map(Claim::member)
        .orElseGet(() -> "member-" + UUID.randomUUID());
  }

  private Optional<Claim> claim(@Nullable String number) {
    try {
      return number == null ? Optional.empty() : claims.find(IdNumber.of(number, ID_NUMBER));
    } catch (Refused malformed) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> keyColumns() {
    return List.of(ID_NUMBER);
  }

  @Override
  public List<String> targets(String key) {
    return claims.ofMember(key).map(claim -> List.of(claim.household())).orElse(List.of());
  }

  @Override
  public @Nullable Reading<RowPerson> read(RowReader row) {
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
    RowPerson person =
        new RowPerson(
            plain,
            known == null ? Relation.OTHER : known,
            known == null ? word : null,
            word(row, LABOUR, RowWords::labour, LabourCapacity.UNKNOWN),
            known == Relation.HEAD || placed(row) ? place(row) : null,
            registration(row),
            monitoring(row));
    String household = row.refused() ? null : household(row, person);
    return household == null ? null : new Reading<>(person, household, null, null);
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
  private Map<String, String> inWordsOfTable(Map<String, String> cells) {
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

  /** The household the row belongs to; a new one for a head who is not known. */
  private @Nullable String household(RowReader row, RowPerson person) {
    if (person.head()) {
      return claim(person.identity().idNumber())
          .map(Claim::household)
          .orElseGet(() -> "household-" + UUID.randomUUID());
    }
    Optional<Claim> own = claim(person.identity().idNumber());
    Optional<Claim> head = claim(row.text(HEAD_ID));
    if (own.isEmpty() && head.isEmpty()) {
      row.refuse(HEAD_ID, HouseholdRefusal.HOUSEHOLD_OF_ROW_UNKNOWN);
      return null;
    }
    return head.or(() -> own).map(Claim::household).orElse(null);
  }

  @Override
  public Command record(Reading<RowPerson> reading, ImportedRow imported, Act act) {
    RowPerson person = reading.value();
    String household = reading.target();
    String number = String.valueOf(person.identity().idNumber());
    if (claims.find(number).filter(Claim::confirmed).isPresent()) {
      throw new Refused(HouseholdRefusal.MEMBER_EXISTS, ID_NUMBER, imported.key());
    }
    claims.reserve(household, Map.of(imported.key(), number), act.cmd(), act.at());
    PlaceRef place = person.place();
    Identities.Sealing sealing =
        person.head() ? identities.sealingNew(household) : identities.sealing(household);
    Member member =
        new Member(
            imported.key(),
            person.relation(),
            person.relationText(),
            person.labour(),
            sealing.seal(person.identity()));
    RosterRow roster = RosterRow.of(inWordsOfTable(imported.cells()));
    return place == null || !person.head()
        ? new AddMember(act, household, member, JoinCause.NOT_STATED, null, null, roster)
        : new RecordHousehold(
            act,
            household,
            place,
            person.registration(),
            person.monitoring(),
            List.of(member),
            roster);
  }

  private List<String> digests(Reading<RowPerson> reading) {
    return List.of(identities.digest(String.valueOf(reading.value().identity().idNumber())));
  }

  @Override
  public void recorded(Reading<RowPerson> reading, ImportedRow imported, long position) {
    claims.confirm(reading.target(), digests(reading), position);
  }

  @Override
  public void abandoned(Reading<RowPerson> reading, Act act, Refused refused) {
    claims.giveBack(act.cmd(), digests(reading), refused);
  }

  /** Personal data of an import is not kept: a difference is settled in the file itself. */
  @Override
  public Command correct(
      Reading<RowPerson> reading, ImportedRow imported, String target, String corrects, Act act) {
    throw new Refused(HouseholdRefusal.MEMBER_EXISTS, null, imported.key());
  }

  @Override
  public Map<String, String> comparable(Map<String, String> cells) {
    Map<String, String> plain = new HashMap<>(inWordsOfTable(cells));
    plain.computeIfPresent(ID_NUMBER, (column, text) -> IdNumber.of(text, column));
    plain.computeIfPresent(NAME, (column, text) -> PlainIdentity.of(text, null, null, null).name());
    plain.computeIfPresent(PHONE, (column, text) -> NONE.contains(text) ? null : text);
    plain.computeIfPresent(ACCOUNT, (column, text) -> NONE.contains(text) ? null : text);
    plain.computeIfPresent(
        PHONE, (column, text) -> PlainIdentity.of(null, null, text, null).phone());
    plain.computeIfPresent(
        ACCOUNT, (column, text) -> PlainIdentity.of(null, null, null, text).account());
    // whose household it is, is told by where the person stands
    plain.remove(HEAD_ID);
    return plain;
  }

  @Override
  public Map<String, String> standing(ImportedRow row, String target) {
    Map<String, String> cells = new HashMap<>(inWordsOfTable(row.cells()));
    SEALED.forEach(cells::remove);
    HouseholdCard card = households.current(target).orElse(HouseholdCard.empty());
    Identities.Opening opening = identities.opening(List.of(target));
    card.present().stream()
        .filter(member -> member.memberId().equals(row.key()))
        .map(member -> opening.open(target, member.identity()))
        .forEach(plain -> fill(cells, plain));
    return cells;
  }

  private static void fill(Map<String, String> cells, PlainIdentity plain) {
    put(cells, NAME, plain.name());
    put(cells, ID_NUMBER, plain.idNumber());
    put(cells, PHONE, plain.phone());
    put(cells, ACCOUNT, plain.account());
  }

  private static void put(Map<String, String> cells, String column, @Nullable String value) {
    if (value != null) {
      cells.put(column, value);
    }
  }
}
