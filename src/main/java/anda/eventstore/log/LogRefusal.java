package anda.eventstore.log;

import anda.kernel.Refusal;

/** 日志拒绝原因 Why the log or the command gate refuses. */
public enum LogRefusal implements Refusal {
  ENTRY_TOO_LARGE(Kind.TOO_LARGE),
  COMMIT_TOO_LARGE(Kind.TOO_LARGE),
  COMMIT_OF_SEVERAL_RECORDS(Kind.RULE),
  COMMAND_ID_REUSED(Kind.RULE),
  CHANGED_MEANWHILE(Kind.CONFLICT),
  CHANGED_SINCE_READ(Kind.STALE),
  RECORD_EXISTS(Kind.CONFLICT),
  RECORD_ABSENT(Kind.NOT_FOUND),
  LOG_NOT_WRITABLE(Kind.UNAVAILABLE),
  LOG_DISK_FULL(Kind.UNAVAILABLE),
  OUTCOME_UNKNOWN(Kind.UNAVAILABLE);

  private final Kind kind;

  LogRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
