package anda.household.process;

import static anda.household.process.RosterColumns.HEAD_ID;
import static anda.household.process.RosterColumns.ID_NUMBER;
import static anda.household.process.RosterColumns.SEALED;

import anda.household.JoinCause;
import anda.household.Member;
import anda.household.RosterRow;
import anda.household.command.HouseholdCommand.AddMember;
import anda.household.command.HouseholdCommand.RecordHousehold;
import anda.household.command.HouseholdRefusal;
import anda.household.query.HouseholdCard;
import anda.household.query.StoredHouseholds;
import anda.imports.Column;
import anda.imports.ImportedRow;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowImporter;
import anda.imports.RowReader;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.region.RegionDirectory;
import anda.security.IdentityClaims.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 农户导入 Rows of kind {@code households}: one person each, the head's row before those of the others.
 * The key of a row is the person's random id, found through the claim of the ID number.
 *
 * <p>What a row says is read by {@link RosterReader}; here it is found out whom it is about.
 *
 * <p>Personal data is sealed here; the import keeps nothing of it.
 */
@Component
class HouseholdImporter implements RowImporter<RowPerson> {

  static final String KIND = "households";

  private final Claims claims;
  private final Identities identities;
  private final StoredHouseholds households;
  private final RegionDirectory regions;
  private final RosterReader reader;

  HouseholdImporter(
      Claims claims, Identities identities, StoredHouseholds households, RegionDirectory regions) {
    this.claims = claims;
    this.identities = identities;
    this.households = households;
    this.regions = regions;
    this.reader = new RosterReader(regions);
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
    return RosterColumns.all();
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
    RowPerson person = reader.read(row);
    String household = row.refused() ? null : household(row, person);
    return household == null ? null : new Reading<>(person, household, null, null);
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
    RosterRow roster = RosterRow.of(reader.inWordsOfTable(imported.cells()));
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
    return RosterColumns.comparable(reader.inWordsOfTable(cells));
  }

  @Override
  public Map<String, String> standing(ImportedRow row, String target) {
    Map<String, String> cells = new HashMap<>(reader.inWordsOfTable(row.cells()));
    SEALED.forEach(cells::remove);
    HouseholdCard card = households.current(target).orElse(HouseholdCard.empty());
    Identities.Opening opening = identities.opening(List.of(target));
    card.present().stream()
        .filter(member -> member.memberId().equals(row.key()))
        .map(member -> opening.open(target, member.identity()))
        .forEach(plain -> RosterColumns.fill(cells, plain));
    return cells;
  }
}
