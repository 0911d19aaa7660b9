package anda.project.process;

import anda.kernel.Amount;
import anda.kernel.Quantity;
import anda.project.Measured;
import anda.project.Measured.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 数字 Figures of a row as they stand in a statement. */
final class Figures {

  private Figures() {}

  static Measured money(Measure measure, Amount amount) {
    return new Measured(measure, amount, null, null, amount.qualifier(), amount.text());
  }

  static Measured count(Measure measure, String number, String unit, String text) {
    return new Measured(
        measure, null, new Quantity(number, unit, text), null, Amount.Qualifier.EXACT, text);
  }

  static void add(List<Measured> to, Measure measure, @Nullable Long number, String unit) {
    if (number != null) {
      to.add(count(measure, number.toString(), unit, number.toString()));
    }
  }

  static Measured share(Measure measure, int ppm, Measure of, String text) {
    return new Measured(
        measure, null, null, new Measured.Rate(ppm, of), Amount.Qualifier.EXACT, text);
  }
}
