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
   * @param command id of the command it was reserved for
   * @param at when it was reserved
   */
  record Claim(
      String digest,
      String household,
      String member,
      boolean confirmed,
      String command,
      Instant at) {}

  /** Whether there is none at all. */
  boolean isEmpty();

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
  Claim reserve(String digest, String household, String member, String command, Instant at);

  /** The log holds these persons of a household, by an entry at a position. */
  void confirm(String household, Collection<String> digests, long position);

  /**
   * Gives back what a command had reserved, because it was refused. What another command reserved,
   * and what is confirmed, stays.
   */
  void giveBack(String command, Collection<String> digests);

  /**
   * Makes the claims of a household what its entries up to a position tell. What was settled by
   * later entries stays, and so do reservations younger than a moment.
   *
   * @param members digest to member, as the log tells
   * @return digests that the log tells of this household and that another one holds
   */
  Set<String> reconcile(
      String household, Map<String, String> members, long position, Instant youngerThan);

  /** Gives up all claims of a household: its identities were erased. */
  void forget(String household);

  /** Households that hold reservations made before a moment, the given ones aside. */
  Set<String> unsettled(Instant before, int most, Collection<String> aside);

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
