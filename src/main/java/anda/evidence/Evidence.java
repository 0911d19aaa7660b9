package anda.evidence;

import java.io.InputStream;
import java.util.Optional;

/**
 * 证据文件库 Keeps files by what they hold: the same bytes are one file, however often they are sent.
 *
 * <p>When {@link #store} answers, the bytes are on disk and forced, so that a command may name
 * them. Files are not encrypted yet: until they are kept under a key that can be destroyed,
 * forgetting a file means deleting it.
 */
public interface Evidence {

  /** Largest file in bytes (20 MB). */
  long MOST_BYTES = 20L * 1024 * 1024;

  /**
   * Takes a file in.
   *
   * @param content its bytes; read to the end, closed by the caller
   * @param name the name it has with the sender; tells the kind that the content must agree with
   * @throws anda.kernel.Refused {@code EVIDENCE_EMPTY}, {@code EVIDENCE_TOO_LARGE}, {@code
   *     EVIDENCE_NAME_MALFORMED}, {@code EVIDENCE_TYPE_NOT_TAKEN}, {@code
   *     EVIDENCE_TYPE_UNLIKE_NAME}; then nothing was kept
   */
  EvidenceFile store(InputStream content, String name);

  /** What is known of a file; empty when it is not kept here. */
  Optional<EvidenceFile> find(String digest);

  /**
   * The same, for a command about to name it: from now on it has its full time again before a sweep
   * may take it away.
   */
  Optional<EvidenceFile> claim(String digest);

  /**
   * The bytes of a file, checked against their digest before the first one is given out.
   *
   * @throws anda.kernel.Refused {@code EVIDENCE_NOT_FOUND}, {@code EVIDENCE_DAMAGED}
   */
  InputStream open(String digest);
}
