package anda.benefit.command;

import anda.kernel.Refusal;

/** 项目资产拒绝原因 Why something asked of a project asset is refused. */
public enum AssetRefusal implements Refusal {
  ASSET_UNKNOWN(Kind.NOT_FOUND),
  ASSET_RIGHTS_REQUIRED(Kind.INVALID),
  ASSET_SHARE_WRONG(Kind.INVALID),
  ASSET_RECEIVER_REQUIRED(Kind.INVALID),
  ASSET_HOUSEHOLD_COUNT_WRONG(Kind.INVALID),
  ASSET_HOUSEHOLD_UNKNOWN(Kind.INVALID),
  ASSET_IS_ANNULLED,
  ASSET_IS_GONE,
  ASSET_ALREADY_HANDED_OVER,
  ASSET_NOTHING_CHANGED,
  ASSET_NO_DISPOSAL_PROPOSED,
  ASSET_DISPOSAL_ALREADY_PROPOSED,
  ASSET_CONSENT_ALREADY_GIVEN;

  private final Kind kind;

  AssetRefusal() {
    this(Kind.RULE);
  }

  AssetRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
