package anda.benefit.command;

import anda.kernel.Refusal;

/** 公布分配拒绝原因 Why something asked of a published distribution is refused. */
public enum PublishedRefusal implements Refusal {
  PUBLISHED_UNKNOWN(Kind.NOT_FOUND),
  PUBLISHED_SOURCE_REQUIRED(Kind.INVALID),
  PUBLISHED_SCHEME_REQUIRED(Kind.INVALID),
  PUBLISHED_TARGET_UNKNOWN(Kind.INVALID),
  PUBLISHED_ENTRY_UNKNOWN(Kind.INVALID),
  PUBLISHED_IS_ANNULLED,
  PUBLISHED_NOTHING_CHANGED,
  PUBLISHED_ALREADY_LINKED,
  PUBLISHED_NOT_LINKED;

  private final Kind kind;

  PublishedRefusal() {
    this(Kind.RULE);
  }

  PublishedRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
