package anda.imports.process;

import anda.imports.RowKeys;
import java.util.List;

/** Command ids that follow from what is asked, so that asking again is the same command. */
final class Ids {

  private Ids() {}

  static String command(String... parts) {
    return RowKeys.name(Texts.digest(List.of(parts)));
  }
}
