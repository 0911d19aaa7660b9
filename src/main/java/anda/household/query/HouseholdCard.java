package anda.household.query;

import anda.household.AnnulmentCause;
import anda.household.HouseholdIrregularity;
import anda.household.HouseholdStanding;
import anda.household.IncomeSurvey;
import anda.household.Member;
import anda.household.Monitoring;
import anda.household.Registration;
import anda.household.Residence;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 农户卡片 One household, its identities sealed.
 *
 * @param residence where it belongs; null while only an act on it is known, which happens in the
 *     past only
 * @param first id of the entry by which it was recorded or formed; null while that is not known
 * @param placeBy id of the entry that tells the place
 * @param registrationBy id of the entry that tells the registration
 * @param monitoringBy id of the entry that tells the monitoring
 * @param members who belongs to it
 * @param gone who belonged to it, the last {@value #MOST_GONE}
 * @param incomes surveys by year
 * @param gaps what the file lacks or lacked, in the order in which it began to
 * @param irregularities entries that broke a rule
 * @param links households it came from or went into
 * @param annulled why it was annulled; null = it stands
 * @param sameAs the record that stands in place of this one; null = none
 * @param mergedInto household it went into; null = none
 */
public record HouseholdCard(
    @Nullable Residence residence,
    @Nullable String first,
    @Nullable String placeBy,
    Registration registration,
    @Nullable String registrationBy,
    Monitoring monitoring,
    @Nullable String monitoringBy,
    List<Present> members,
    List<Gone> gone,
    List<Income> incomes,
    List<Gap> gaps,
    List<Irregular> irregularities,
    List<Link> links,
    @Nullable AnnulmentCause annulled,
    @Nullable String sameAs,
    @Nullable String mergedInto) {

  /** Those who left longer ago stand in the history. */
  static final int MOST_GONE = 60;

  /** Gaps that opened and closed longer ago stand in the history. */
  static final int MOST_GAPS = 200;

  /** Before the first entry. */
  static final HouseholdCard EMPTY =
      new HouseholdCard(
          null,
          null,
          null,
          Registration.UNKNOWN,
          null,
          Monitoring.UNKNOWN,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          null,
          null,
          null);

  /**
   * 在册成员.
   *
   * @param since when the member came into the household; null = unknown
   */
  public record Present(Member member, @Nullable PartialDate since) {}

  /**
   * 离户成员.
   *
   * @param how how the member went
   * @param on when; null = unknown
   * @param into household the member went into; null = none known
   * @param event id of the entry that tells it
   */
  public record Gone(
      Member member, Going how, @Nullable PartialDate on, @Nullable String into, String event) {}

  /** 离户方式. */
  public enum Going {
    LEFT,
    DIED,
    SPLIT_OFF,
    MERGED_AWAY,
    /** 作废 Never belonged to it. */
    ANNULLED
  }

  /**
   * 年度收入.
   *
   * @param event id of the entry that tells it
   */
  public record Income(IncomeSurvey survey, String event) {}

  /**
   * 缺项 A gap, from the day of the fact that opened it to the day of the one that closed it.
   *
   * @param opened day
   * @param closed day; null = still open
   */
  public record Gap(GapKind kind, LocalDate opened, @Nullable LocalDate closed) {

    /** Whether it is open. */
    public boolean open() {
      return closed == null;
    }
  }

  /** 程序瑕疵 Which entry broke which rule. */
  public record Irregular(HouseholdIrregularity code, String event) {}

  /** 关联户. */
  public record Link(LinkKind kind, String household) {}

  /** 关联方式. */
  public enum LinkKind {
    FORMED_FROM,
    SPLIT_INTO,
    MERGED_INTO,
    TOOK_IN
  }

  /** Before the first entry. */
  public static HouseholdCard empty() {
    return EMPTY;
  }

  /** Whether it is a household of today: recorded, not annulled, not merged away. */
  public boolean stands() {
    return residence != null && annulled == null && mergedInto == null;
  }

  /** The gacha it belongs to; null while that is not known. */
  public @Nullable PlaceRef place() {
    return residence == null ? null : residence.place();
  }

  /** Members without the days. */
  public List<Member> present() {
    return members.stream().map(Present::member).toList();
  }

  /** Gaps that are open. */
  public List<GapKind> openGaps() {
    return gaps.stream().filter(Gap::open).map(Gap::kind).toList();
  }

  /** What counts of it; null while its place is not known. */
  public @Nullable HouseholdStanding standing() {
    return residence == null
        ? null
        : HouseholdStanding.of(residence, registration, monitoring, present());
  }
}
