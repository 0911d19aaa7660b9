package anda.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 地点 A place as it was called and coded when the fact was recorded; never re-derived later.
 *
 * <p>Stored in events; frozen by decision 0001. Codes have 12 digits, padded with zeros on the
 * right (15 is 150000000000).
 *
 * @param scheme whose code it is
 * @param code 12 digits ({@code CN}, {@code EXTERNAL}), {@code zone:<slug>} ({@code ZONE}) or empty
 *     for the latter two
 * @param name the name as recorded
 * @param level administrative level; null = unknown
 * @param codeYear year of the code table; null = unknown
 */
public record PlaceRef(
    Scheme scheme, String code, String name, @Nullable Level level, @Nullable Integer codeYear) {

  private static final Pattern DIGITS = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");
  private static final int FULL = 12;

  /** 编码体系 Whose code it is. */
  public enum Scheme {
    /** Statistical division code of Beijing or Inner Mongolia, checked against the code table. */
    CN,
    /** A place outside both; its code is kept as given and not checked. */
    EXTERNAL,
    /** A development zone without a division code. */
    ZONE
  }

  /** 层级 Administrative level. */
  public enum Level {
    PROVINCE,
    /** 盟市 League or city. */
    PREFECTURE,
    /** 旗县区 Banner, county or district. */
    COUNTY,
    /** 苏木乡镇街道. */
    TOWNSHIP,
    /** 嘎查村社区. */
    VILLAGE
  }

  /**
   * The 12-digit form of a code of 2, 4, 6, 9 or 12 digits.
   *
   * @throws Refused {@code PLACE_CODE_MALFORMED}
   */
  public static String padded(String digits) {
    if (!DIGITS.matcher(digits).matches()) {
      throw new Refused(KernelRefusal.PLACE_CODE_MALFORMED, "code", digits);
    }
    return digits + "0".repeat(FULL - digits.length());
  }

  /**
   * The same of a code somebody typed, which may stand between spaces.
   *
   * @param field what they typed it as, for the refusal
   * @throws Refused {@code PLACE_CODE_MALFORMED}
   */
  public static String padded(String typed, String field) {
    try {
      return padded(typed.strip());
    } catch (Refused malformed) {
      throw new Refused(malformed.refusal(), field, typed);
    }
  }

  /** Level that a padded code stands for. */
  public static Level levelOf(String padded) {
    if (!padded.endsWith("000")) {
      return Level.VILLAGE;
    }
    if (!padded.endsWith("000000")) {
      return Level.TOWNSHIP;
    }
    if (!padded.endsWith("00000000")) {
      return Level.COUNTY;
    }
    return padded.endsWith("0000000000") ? Level.PROVINCE : Level.PREFECTURE;
  }

  /**
   * The significant digits of a padded code: a prefix of the code of every place inside it, so a
   * subtree is one range of codes.
   */
  public static String prefixOf(String padded) {
    return switch (levelOf(padded)) {
      case PROVINCE -> padded.substring(0, 2);
      case PREFECTURE -> padded.substring(0, 4);
      case COUNTY -> padded.substring(0, 6);
      case TOWNSHIP -> padded.substring(0, 9);
      case VILLAGE -> padded;
    };
  }
}
