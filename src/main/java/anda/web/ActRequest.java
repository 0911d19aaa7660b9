package anda.web;

import anda.kernel.Act;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 办理情况 The optional {@code act} of a writing request's body.
 *
 * @param kind NOW unless given
 * @param on when it happened; required for ALREADY_HAPPENED, not allowed for NOW
 * @param source document or address; required for ALREADY_HAPPENED
 * @param prepared 经办 who prepared, where not the sender
 * @param checked 审核 who checked
 * @param signed 签发 who signed
 */
public record ActRequest(
    Act.@Nullable Kind kind,
    @Nullable PartialDate on,
    @Nullable SourceRequest source,
    @Nullable SignatureRequest prepared,
    @Nullable SignatureRequest checked,
    @Nullable SignatureRequest signed) {

  /**
   * 来源 Where the fact comes from.
   *
   * @param kind what the text names; a document unless given
   * @param text title, address or file name
   * @param number document number
   * @param issuer issuing unit
   * @param day day printed on it
   * @param digest SHA-256 of an uploaded scan, lower-case hex
   */
  public record SourceRequest(
      Source.@Nullable Kind kind,
      @Nullable String text,
      @Nullable String number,
      @Nullable String issuer,
      @Nullable LocalDate day,
      @Nullable String digest) {}

  /**
   * 签署 One of prepared, checked, signed.
   *
   * @param id person id from the list of actors: names of persons never enter the log
   * @param unit unit signed for; the person's own unless given
   * @param day day of signing
   */
  public record SignatureRequest(
      @Nullable String id, @Nullable String unit, @Nullable LocalDate day) {}
}
