package anda.household;

import org.jspecify.annotations.Nullable;

/**
 * 家庭成员 A member as events tell of one. Stored in events.
 *
 * @param memberId random id, {@code member-<uuid>}, kept through split and merge
 * @param relation what the member is to the head
 * @param relationText the relation in the source's word, at most 20 characters; null = as the term
 * @param labour what work the member can do
 * @param identity who it is, sealed under the key of the household that the member belongs to by
 *     this event
 */
public record Member(
    String memberId,
    Relation relation,
    @Nullable String relationText,
    LabourCapacity labour,
    SealedIdentity identity) {

  /** The same member in another relation. */
  public Member as(Relation other, @Nullable String text, LabourCapacity capacity) {
    return new Member(memberId, other, text, capacity, identity);
  }

  /** The same member with another identity. */
  public Member as(SealedIdentity other) {
    return new Member(memberId, relation, relationText, labour, other);
  }
}
