package anda.evidence;

import anda.kernel.Refusal;

/** 证据文件拒绝原因 Refusals about files. Texts: {@code catalogue/evidence/refusals}. */
public enum EvidenceRefusal implements Refusal {
  EVIDENCE_EMPTY(Kind.INVALID),
  EVIDENCE_TOO_LARGE(Kind.TOO_LARGE),
  EVIDENCE_NAME_MALFORMED(Kind.INVALID),
  EVIDENCE_TYPE_NOT_TAKEN(Kind.INVALID),
  EVIDENCE_TYPE_UNLIKE_NAME(Kind.INVALID),
  EVIDENCE_DIGEST_MALFORMED(Kind.INVALID),
  EVIDENCE_NOT_FOUND(Kind.NOT_FOUND),
  EVIDENCE_DAMAGED(Kind.UNAVAILABLE),
  EVIDENCE_NOT_WRITABLE(Kind.UNAVAILABLE);

  private final Kind kind;

  EvidenceRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
