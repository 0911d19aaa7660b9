package anda.web;

/** 限额 Sizes that requests may have; larger ones are refused before they are read. */
final class Limits {

  /** Largest JSON body in bytes. */
  static final int JSON_BYTES = 1024 * 1024;

  static final String JSON_TEXT = "1 MB";

  /** Largest multipart request in bytes: one file of 20 MB and the parts around it. */
  static final long UPLOAD_BYTES = 21L * 1024 * 1024;

  static final String UPLOAD_TEXT = "20 MB";

  /** Deepest nesting of arrays and objects. */
  static final int JSON_DEPTH = 64;

  /** Longest number in digits; no amount, count or code is longer. */
  static final int NUMBER_DIGITS = 100;

  /** Longest time for a JSON body to arrive, in seconds. */
  static final int BODY_SECONDS = 20;

  private Limits() {}
}
