package anda.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 来源 Where a fact comes from: a web address, a document or a file. Stored in events; frozen.
 *
 * @param kind what {@code text} names
 * @param text address, title of the document or name of the file
 * @param number document number (文号)
 * @param issuer issuing unit
 * @param day day printed on it
 * @param digest SHA-256 of the file or scan, lower-case hex
 * @param row row in the file, from 1 with the header as row 1
 */
public record Source(
    Kind kind,
    String text,
    @Nullable String number,
    @Nullable String issuer,
    @Nullable LocalDate day,
    @Nullable String digest,
    @Nullable Integer row) {

  /** 来源种类. */
  public enum Kind {
    ADDRESS,
    DOCUMENT,
    FILE
  }

  /** A public address. */
  public static Source address(String address) {
    return new Source(Kind.ADDRESS, address, null, null, null, null, null);
  }

  /** A paper document by title and number. */
  public static Source document(String title, @Nullable String number) {
    return new Source(Kind.DOCUMENT, title, number, null, null, null, null);
  }
}
