package anda.web;

import anda.kernel.Refusal;

/** The status a refusal is answered with, for tests elsewhere. */
public final class StatusOf {

  private StatusOf() {}

  public static int refusal(Refusal refusal) {
    return Statuses.of(refusal);
  }
}
