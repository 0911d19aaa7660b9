package anda.household;

import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Sealed;
import anda.kernel.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Acts, places and members that the tests of households share; nobody in them exists. */
public final class Households {

  /** Moment of recording. */
  public static final Instant AT = Instant.parse("2021-05-06T01:02:03.004Z");

  /** A gacha. */
  public static final PlaceRef GACHA =
      new PlaceRef(PlaceRef.Scheme.CN, "152222200201", "代钦塔拉嘎查", PlaceRef.Level.VILLAGE, 2023);

  /** Another one. */
  public static final PlaceRef OTHER_GACHA =
      new PlaceRef(PlaceRef.Scheme.CN, "152222200202", "东太本嘎查", PlaceRef.Level.VILLAGE, 2023);

  /** Living in the gacha, since nobody knows when. */
  public static final Residence HERE = new Residence(GACHA, null, null);

  /** The head of the household. */
  public static final Member HEAD = member("member-1", Relation.HEAD, LabourCapacity.ORDINARY);

  /** The head's wife. */
  public static final Member WIFE =
      member("member-2", Relation.SPOUSE, LabourCapacity.WEAK_OR_PARTIAL);

  /** Their child. */
  public static final Member CHILD = member("member-3", Relation.CHILD, LabourCapacity.NONE);

  private Households() {}

  /** Somebody known by name and number. */
  public static Member member(String id, Relation relation, LabourCapacity labour) {
    return new Member(
        id,
        relation,
        null,
        labour,
        new SealedIdentity(sealed(id + "-name"), sealed(id + "-number"), null, null, List.of()));
  }

  /** Stands for a seal: nothing here opens it. */
  public static Sealed sealed(String sid) {
    return new Sealed("A256GCM", "key-1", sid, "bm9uY2U", "Y2lwaGVydGV4dA");
  }

  /** Done now, with document and checker. */
  public static Act now() {
    return Act.now(AT, actor("person-2"), "cmd-1").from(Source.document("认定文件", "1号"));
  }

  /** Done now, with nothing. */
  public static Act bare() {
    return Act.now(AT, actor(null), "cmd-1");
  }

  /** Happened on a day, with document and checker. */
  public static Act happened(String day) {
    return Act.happened(AT, day(day), actor("person-2"), Source.document("认定文件", "1号"), "cmd-1");
  }

  /** Happened on a day, told by a paper without number that nobody checked. */
  public static Act loosely(String day) {
    return Act.happened(AT, day(day), actor(null), Source.document("村记录", null), "cmd-1");
  }

  private static Actor actor(@org.jspecify.annotations.Nullable String checker) {
    return new Actor(
        "person-1",
        "MANAGER",
        "unit-1",
        Actor.Assurance.DECLARED,
        null,
        checker == null ? null : new Actor.Signature(checker, "unit-1", null),
        null);
  }

  /** A day. */
  public static PartialDate day(String day) {
    return PartialDate.day(LocalDate.parse(day), PartialDate.Basis.EVENT);
  }

  /** A registration since a day. */
  public static Registration registered(RegistrationStatus status, String since) {
    return new Registration(status, day(since), null);
  }

  /** A registration as an act of a day tells it. */
  public static Registration told(RegistrationStatus status, String since) {
    return new Registration(status, day(since), LocalDate.parse(since));
  }

  /** How a household stands. */
  public static HouseholdStanding standing(
      Registration registration, Monitoring monitoring, Member... members) {
    return HouseholdStanding.of(HERE, registration, monitoring, List.of(members));
  }
}
