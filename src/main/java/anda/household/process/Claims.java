package anda.household.process;

import anda.household.command.HouseholdRefusal;
import anda.household.query.HouseholdCard;
import anda.household.query.HouseholdCard.Going;
import anda.household.query.StoredHouseholds;
import anda.kernel.Refused;
import anda.security.IdentityClaims;
import anda.security.IdentityClaims.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * 身份占用 That no person stands in two households: reserved before the command, settled by the log
 * after it.
 */
@Component
public class Claims {

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
   * @return the digests reserved
   * @throws Refused {@code ID_NUMBER_TWICE}, {@code ID_NUMBER_TAKEN} naming the other household
   */
  public List<String> reserve(String household, Map<String, String> idNumbers, Instant at) {
    List<String> reserved = new ArrayList<>();
    try {
      idNumbers.forEach((member, number) -> reserve(household, member, number, at, reserved));
    } catch (Refused refused) {
      claims.giveBack(household, reserved);
      throw refused;
    }
    return reserved;
  }

  private void reserve(
      String household, String member, String number, Instant at, List<String> reserved) {
    String digest = identities.digest(number);
    Claim claim = claims.reserve(digest, household, member, at);
    if (!claim.member().equals(member) && claim.at().isBefore(at.minus(PATIENCE))) {
      settle(claim.household(), at);
      claim = claims.reserve(digest, household, member, at);
    }
    if (claim.household().equals(household) && !claim.member().equals(member)) {
      throw new Refused(HouseholdRefusal.ID_NUMBER_TWICE, "idNumber");
    }
    if (!claim.member().equals(member)) {
      throw new Refused(HouseholdRefusal.ID_NUMBER_TAKEN, "idNumber", claim.household());
    }
    reserved.add(digest);
  }

  /** Gives reservations back after a refusal. */
  public void giveBack(String household, List<String> digests) {
    claims.giveBack(household, digests);
  }

  /** Confirms what was reserved for a command that was carried out. */
  public void confirm(String household, List<String> digests) {
    claims.confirm(household, digests);
  }

  /** Makes the claims of a household what its entries tell. */
  public void settle(String household, Instant now) {
    Map<String, String> held = new HashMap<>();
    HouseholdCard card = households.current(household).orElse(HouseholdCard.empty());
    Identities.Opening opening = identities.opening(List.of(household));
    if (card.annulled() == null) {
      card.present()
          .forEach(member -> hold(held, opening.open(household, member.identity()), member));
      card.gone().stream()
          .filter(gone -> gone.how() == Going.DIED)
          .forEach(
              gone -> hold(held, opening.open(household, gone.member().identity()), gone.member()));
    }
    claims.reconcile(household, held, now.minus(PATIENCE));
  }

  private void hold(Map<String, String> held, PlainIdentity plain, anda.household.Member member) {
    if (plain.idNumber() != null) {
      held.put(identities.digest(plain.idNumber()), member.memberId());
    }
  }

  /** Settles what was left reserved; answers how many households that concerned. */
  public int sweep(Instant now) {
    Set<String> unsettled = claims.unsettled(now.minus(PATIENCE), MOST_AT_ONCE);
    unsettled.forEach(household -> settle(household, now));
    return unsettled.size();
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
