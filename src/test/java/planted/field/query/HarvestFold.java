package planted.field.query;

import java.time.LocalDate;

/** A fold that asks what day it is. */
final class HarvestFold {

  private HarvestFold() {}

  static boolean ripe(LocalDate sown) {
    return sown.isBefore(LocalDate.now());
  }
}
