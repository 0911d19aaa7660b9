package anda.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 密级标志 Whether a text declares itself classified by a mark such as 机密★1年 or 密级：秘密; the mere word in
 * a sentence, such as 保密工作, is no mark.
 */
public final class SecrecyMark {

  private static final String DEGREE = "(?:绝\\s*密|机\\s*密|秘\\s*密)";
  private static final Pattern MARK =
      Pattern.compile(
          DEGREE
              + "\\s*[★☆*＊]"
              + "|密\\s*级\\s*[:：为是]?\\s*"
              + DEGREE
              + "|[（(【\\[〔]\\s*"
              + DEGREE
              + "\\s*[）)】\\]〕]"
              + "|^\\s*绝\\s*密"
              + "|^\\s*"
              + DEGREE
              + "\\s*(?:[0-9０-９]+\\s*[年月]|长期)?\\s*$",
          Pattern.MULTILINE);

  private SecrecyMark() {}

  /** Whether the text holds a mark. */
  public static boolean in(String text) {
    return MARK.matcher(text).find();
  }

  /**
   * Refuses a text with a mark: nothing classified may stand here, not even a title.
   *
   * @throws Refused {@code PROJECT_DOCUMENT_CLASSIFIED}
   */
  public static void none(String text, @Nullable String field) {
    if (in(text)) {
      throw new Refused(KernelRefusal.PROJECT_DOCUMENT_CLASSIFIED, field);
    }
  }
}
