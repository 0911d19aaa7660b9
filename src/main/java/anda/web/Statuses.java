package anda.web;

import anda.kernel.Refusal;

/** 状态码 Which HTTP status a refusal is answered with. */
final class Statuses {

  private Statuses() {}

  static int of(Refusal refusal) {
    return refusal instanceof WebRefusal web ? web.status() : of(refusal.kind());
  }

  static int of(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case RULE -> 422;
      case UNAVAILABLE -> 503;
    };
  }
}
