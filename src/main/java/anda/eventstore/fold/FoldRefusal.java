package anda.eventstore.fold;

import anda.kernel.Refusal;

/** 视图拒绝原因 Why a view could not answer. */
enum FoldRefusal implements Refusal {
  /** The view has not reached the position asked for; asking again later helps. */
  VIEW_BEHIND(Kind.UNAVAILABLE),
  /** It is built for the first time, or anew with cards of another shape. */
  VIEW_NOT_BUILT(Kind.UNAVAILABLE),
  VIEW_UNKNOWN(Kind.NOT_FOUND),
  KEY_NOT_PARKED(Kind.NOT_FOUND),
  /** The key's card no longer follows from its events: the whole view must be rebuilt. */
  VIEW_DIFFERS(Kind.CONFLICT),
  /** The fold failed on this key. */
  CARD_PARKED(Kind.CONFLICT),
  PAGE_TOO_DEEP(Kind.INVALID),
  PAGE_MALFORMED(Kind.INVALID),
  EXPLAIN_TOO_MANY_ROWS(Kind.INVALID);

  private final Kind kind;

  FoldRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
