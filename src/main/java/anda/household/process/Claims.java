package anda.household.process;

import anda.household.command.HouseholdRefusal;
import anda.household.query.HouseholdCard;
import anda.household.query.HouseholdCard.Going;
import anda.household.query.HouseholdCard.Gone;
import anda.household.query.StoredHouseholds;
import anda.household.query.StoredHouseholds.Known;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import anda.security.IdentityClaims;
import anda.security.IdentityClaims.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 身份占用 That no person stands in two households: reserved before the command, settled by the log
 * after it.
 */
@Component
public class Claims {

  private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

  /** Longer than any command takes: what is reserved longer is judged by the log. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int MOST_AT_ONCE = 500;

  private final IdentityClaims claims;
  private final Identities identities;
  private final StoredHouseholds households;

  Claims(IdentityClaims claims, Identities identities, StoredHouseholds households) {
    this.claims = claims;
    this.identities = identities;
    this.households = households;
  }

  /**
   * Reserves ID numbers for members of a household; all or none.
   *
   * @param idNumbers member to number in clear
   * @param command id of the command they are reserved for
   * @return the digests reserved
   * @throws Refused {@code ID_NUMBER_TWICE}, {@code ID_NUMBER_TAKEN} naming the other household
   */
  public List<String> reserve(
      String household, Map<String, String> idNumbers, String command, Instant at) {
    List<String> reserved = new ArrayList<>();
    try {
      idNumbers.forEach(
          (member, number) -> reserve(household, member, number, command, at, reserved));
    } catch (Refused refused) {
      claims.giveBack(command, reserved);
      throw refused;
    }
    return reserved;
  }

  private void reserve(
      String household,
      String member,
      String number,
      String command,
      Instant at,
      List<String> reserved) {
    String digest = identities.digest(number);
    Claim claim = claims.reserve(digest, household, member, command, at);
    if (!claim.member().equals(member) && claim.at().isBefore(at.minus(PATIENCE))) {
      settle(claim.household(), at);
      claim = claims.reserve(digest, household, member, command, at);
    }
    if (claim.household().equals(household) && !claim.member().equals(member)) {
      throw new Refused(HouseholdRefusal.ID_NUMBER_TWICE, "idNumber");
    }
    if (!claim.member().equals(member)) {
      throw new Refused(HouseholdRefusal.ID_NUMBER_TAKEN, "idNumber", claim.household());
    }
    reserved.add(digest);
  }

  /**
   * Gives back what a command had reserved after it was refused; not where the refusal leaves open
   * whether it was carried out, for then the log decides later.
   */
  public void giveBack(String command, List<String> digests, Refused refused) {
    if (refused.refusal().kind() != Refusal.Kind.UNAVAILABLE) {
      claims.giveBack(command, digests);
    }
  }

  /** Confirms what was reserved for a command that was carried out. */
  public void confirm(String household, List<String> digests, long position) {
    claims.confirm(household, digests, position);
  }

  /** Makes the claims of a household what its entries tell. */
  public void settle(String household, Instant now) {
    Map<String, String> held = new HashMap<>();
    Known known = households.known(household).orElse(new Known(HouseholdCard.empty(), -1));
    HouseholdCard card = known.card();
    Identities.Opening opening = identities.opening(List.of(household));
    card.present()
        .forEach(member -> hold(held, opening.open(household, member.identity()), member));
    card.gone().stream()
        .filter(gone -> card.annulled() == null && gone.how() == Going.DIED || onTheWay(gone))
        .forEach(
            gone -> hold(held, opening.open(household, gone.member().identity()), gone.member()));
    Set<String> others = claims.reconcile(household, held, known.position(), now.minus(PATIENCE));
    if (!others.isEmpty()) {
      LOG.warn("{} numbers of {} are held by other households", others.size(), household);
    }
  }

  // who left by a split or merge whose second half is missing stands nowhere else yet
  private boolean onTheWay(Gone gone) {
    String into = gone.into();
    if (into == null) {
      return false;
    }
    String member = gone.member().memberId();
    HouseholdCard other = households.current(into).orElse(HouseholdCard.empty());
    return Stream.concat(other.present().stream(), other.gone().stream().map(Gone::member))
        .noneMatch(one -> one.memberId().equals(member));
  }

  private void hold(Map<String, String> held, PlainIdentity plain, anda.household.Member member) {
    if (plain.idNumber() != null) {
      held.put(identities.digest(plain.idNumber()), member.memberId());
    }
  }

  /** Settles what was left reserved; answers how many households that concerned. */
  public int sweep(Instant now) {
    Set<String> done = new HashSet<>();
    Set<String> next = claims.unsettled(now.minus(PATIENCE), MOST_AT_ONCE, done);
    while (!next.isEmpty()) {
      next.forEach(household -> attempt(household, now));
      done.addAll(next);
      next = claims.unsettled(now.minus(PATIENCE), MOST_AT_ONCE, done);
    }
    return done.size();
  }

  /** Makes all claims anew where there are none: they can be lost, the log cannot. */
  public void restore(Instant now) {
    if (!claims.isEmpty()) {
      return;
    }
    List<String> ids = households.ids(0);
    for (int page = 1; !ids.isEmpty(); page++) {
      ids.forEach(household -> attempt(household, now));
      ids = households.ids(page);
    }
  }

  // one household that cannot be settled does not keep the others waiting
  private void attempt(String household, Instant now) {
    try {
      settle(household, now);
    } catch (RuntimeException failed) {
      LOG.warn("the identities of {} could not be settled: {}", household, failed.toString());
    }
  }

  /** The claim of an ID number in clear. */
  public Optional<Claim> find(String idNumber) {
    return claims.of(identities.digest(idNumber));
  }

  /** The claim that names a member. */
  public Optional<Claim> ofMember(String member) {
    return claims.ofMember(member);
  }
}
