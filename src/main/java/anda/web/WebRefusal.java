package anda.web;

import anda.kernel.Refusal;

/** 接口拒绝原因 Why a request was refused before any feature saw it, or could not be answered. */
public enum WebRefusal implements Refusal {
  ACTOR_REQUIRED(Kind.INVALID),
  ACTOR_UNKNOWN(Kind.INVALID),
  ROLE_MAY_NOT_WRITE(Kind.FORBIDDEN),
  NOT_THE_RECORDING_UNIT(Kind.FORBIDDEN),
  HOST_NOT_ALLOWED(421),
  ORIGIN_NOT_ALLOWED(Kind.FORBIDDEN),
  REQUEST_MALFORMED(Kind.INVALID),
  ADDRESS_NOT_FOUND(Kind.NOT_FOUND),
  RECORD_NOT_FOUND(Kind.NOT_FOUND),
  METHOD_NOT_ALLOWED(405),
  MEDIA_TYPE_NOT_SUPPORTED(415),
  NOT_ACCEPTABLE(406),
  BODY_REQUIRED(Kind.INVALID),
  BODY_NOT_UTF8(Kind.INVALID),
  BODY_TOO_LARGE(Kind.TOO_LARGE),
  BODY_TOO_SLOW(408),
  UPLOAD_TOO_LARGE(Kind.TOO_LARGE),
  UPLOAD_MALFORMED(Kind.INVALID),
  JSON_MALFORMED(Kind.INVALID),
  JSON_TOO_COMPLEX(Kind.INVALID),
  TEXT_NOT_UNICODE(Kind.INVALID),
  TEXT_NOT_PRINTABLE(Kind.INVALID),
  /** A citizen's number or a mobile number; the log forgets nothing. */
  TEXT_HOLDS_ID_NUMBER(Kind.INVALID),
  UNKNOWN_FIELD(Kind.INVALID),
  DUPLICATE_FIELD(Kind.INVALID),
  VALUE_WRONG_TYPE(Kind.INVALID),
  VALUE_OUT_OF_RANGE(Kind.INVALID),
  LENGTH_OUT_OF_RANGE(Kind.INVALID),
  /** Several fields are wrong at once; each stands in the errors. */
  VALUES_INVALID(Kind.INVALID),
  DATE_NOT_A_DAY(Kind.INVALID),
  PARTIAL_DATE_UNREADABLE(Kind.INVALID),
  ON_REQUIRED(Kind.INVALID),
  SOURCE_REQUIRED(Kind.INVALID),
  ON_ONLY_FOR_THE_PAST(Kind.INVALID),
  QUERY_MALFORMED(Kind.INVALID),
  PARAMETER_UNKNOWN(Kind.INVALID),
  PARAMETER_REPEATED(Kind.INVALID),
  PAGE_OUT_OF_RANGE(Kind.INVALID),
  SORT_UNKNOWN(Kind.INVALID),
  KNOWN_AT_MALFORMED(Kind.INVALID),
  KNOWN_AT_BEYOND_HEAD(Kind.INVALID),
  KNOWN_AT_WITH_OTHER_MOMENT(Kind.INVALID),
  MIN_POSITION_MALFORMED(Kind.INVALID),
  MIN_POSITION_BEYOND_HEAD(Kind.INVALID),
  VIEWS_BEHIND(Kind.UNAVAILABLE),
  IDEMPOTENCY_KEY_MALFORMED(Kind.INVALID),
  IF_MATCH_MALFORMED(Kind.INVALID),
  LAST_EVENT_ID_MALFORMED(Kind.INVALID),
  TOO_MANY_STREAMS(Kind.UNAVAILABLE),
  TOO_BUSY(Kind.UNAVAILABLE),
  /** The same aggregate was written at the same moment, and again after retries. */
  WRITTEN_MEANWHILE(Kind.CONFLICT),
  STORE_UNAVAILABLE(Kind.UNAVAILABLE),
  /** A true fault of the program; the log holds it under the trace id. */
  INTERNAL_FAULT(500);

  private final Kind kind;
  private final int status;

  WebRefusal(Kind kind) {
    this.kind = kind;
    this.status = Statuses.of(kind);
  }

  /** A status of HTTP that no kind of domain refusal needs. */
  WebRefusal(int status) {
    this.kind = Kind.INVALID;
    this.status = status;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  int status() {
    return status;
  }
}
