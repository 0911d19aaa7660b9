package anda.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 身份占用 Which household holds which person, by keyed digest of the ID number; beside the log.
 *
 * <p>A claim is reserved before the command that records the person, and confirmed after it. What
 * is left reserved is judged by the log: {@link #reconcile} makes the claims of a household those
 * that its own entries tell.
 */
public interface IdentityClaims {

  /**
   * 占用 One claim.
   *
   * @param digest keyed digest of the ID number
   * @param household who holds it
   * @param member the person's random id
   * @param confirmed whether the log holds the person
   * @param at when it was reserved
   */
  record Claim(String digest, String household, String member, boolean confirmed, Instant at) {}

  /** The claim of a digest. */
  Optional<Claim> of(String digest);

  /** The claims of several digests, by digest. */
  Map<String, Claim> of(Collection<String> digests);

  /** The claim that names a member. */
  Optional<Claim> ofMember(String member);

  /**
   * Takes a digest for a member, unless another member has it.
   *
   * @return the claim that stands: that of this member, or the one that was faster
   */
  Claim reserve(String digest, String household, String member, Instant at);

  /** The log holds these persons of a household. */
  void confirm(String household, Collection<String> digests);

  /** Gives a reservation back, because the command was refused; a confirmed claim stays. */
  void giveBack(String household, Collection<String> digests);

  /**
   * Makes the claims of a household what its entries tell; reservations younger than a moment stay.
   *
   * @param members digest to member, as the log tells
   */
  void reconcile(String household, Map<String, String> members, Instant youngerThan);

  /** Households that hold reservations made before a moment. */
  Set<String> unsettled(Instant before, int most);

  /** Households that hold any of the digests, in the order of the digests. */
  default List<String> households(Collection<String> digests) {
    Map<String, Claim> found = of(digests);
    return digests.stream()
        .filter(found::containsKey)
        .map(digest -> found.get(digest).household())
        .distinct()
        .toList();
  }
}
