package anda.web;

/**
 * 长号码 Hides numbers of persons and accounts that were sent in the wrong field: an answer repeats
 * what was refused, and answers are copied into mails and logs.
 */
final class LongNumbers {

  private static final String LONG = "(?<![0-9])([0-9]{4})[0-9]{7,}([0-9Xx]{4})(?![0-9Xx])";

  private LongNumbers() {}

  /** The text with the middle of every number of 15 or more digits left out. */
  static String masked(String text) {
    return text.replaceAll(LONG, "$1…$2");
  }
}
