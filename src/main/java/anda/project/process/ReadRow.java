package anda.project.process;

import anda.imports.ImportedRow;
import anda.kernel.Act;
import anda.kernel.Command;
import org.jspecify.annotations.Nullable;

/** 读出的行 What a row reads as: a project, or a statement about several. */
sealed interface ReadRow permits ReadProject, ReadStatement {

  /** The command that records the row as new. */
  Command recorded(String target, Act act, ImportedRow imported);

  /**
   * The command that corrects what an earlier row recorded.
   *
   * @param corrects the entry that it recorded
   * @param before what it read as; null = no longer known
   */
  Command corrected(
      String target, Act act, String corrects, ImportedRow imported, @Nullable ReadRow before);
}
