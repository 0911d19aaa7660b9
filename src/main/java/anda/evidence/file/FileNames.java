package anda.evidence.file;

import anda.evidence.EvidenceRefusal;
import anda.kernel.Refused;
import java.util.regex.Pattern;

/** 文件名 Digests and the names senders give: what may pass into a path or a header, and what not. */
final class FileNames {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");
  private static final int MOST_CHARACTERS = 120;

  private FileNames() {}

  /**
   * The same digest, when it is one: nothing else ever becomes part of a path.
   *
   * @throws Refused {@code EVIDENCE_DIGEST_MALFORMED}
   */
  static String digest(String text) {
    if (!isDigest(text)) {
      throw new Refused(EvidenceRefusal.EVIDENCE_DIGEST_MALFORMED, "digest");
    }
    return text;
  }

  /** Whether a text is a digest. */
  static boolean isDigest(String text) {
    return DIGEST.matcher(text).matches();
  }

  /**
   * The last part of a name, as some browsers send whole paths.
   *
   * @throws Refused {@code EVIDENCE_NAME_MALFORMED}
   */
  static String name(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String name = UNSEEN.matcher(last).replaceAll("").strip();
    if (name.isEmpty() || name.length() > MOST_CHARACTERS) {
      throw new Refused(EvidenceRefusal.EVIDENCE_NAME_MALFORMED, "file", "" + MOST_CHARACTERS);
    }
    return name;
  }
}
