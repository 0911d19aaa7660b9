package anda.region;

import anda.kernel.KernelRefusal;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 单位称谓 What units are called: as they are registered, else as the list of actors calls them. */
public interface UnitNames {

  /** The name of a unit on a day; empty when nobody knows it. */
  Optional<String> on(String unit, LocalDate day);

  /**
   * The name under which a party is recorded: the one given, else that of its unit on the day.
   *
   * @param field path of the party in the request
   * @param unknown refusal of a unit that nobody knows; its parameter: the unit
   * @throws Refused {@code VALUE_REQUIRED} for neither name nor unit, or the one given
   */
  default String ofParty(
      @Nullable String name, @Nullable String unit, LocalDate day, String field, Refusal unknown) {
    String known =
        unit == null
            ? null
            : on(unit, day).orElseThrow(() -> new Refused(unknown, field + ".unit", unit));
    String called = name == null ? known : name;
    if (called == null || called.isBlank()) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, field + ".name", field + ".name");
    }
    return called;
  }
}
