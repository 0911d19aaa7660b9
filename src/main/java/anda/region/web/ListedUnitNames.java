package anda.region.web;

import anda.region.UnitDirectory;
import anda.region.UnitNames;
import anda.web.ActorDirectory;
import anda.web.ActorDirectory.Listed;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 在册称谓 Asks the recorded units first, then the list of actors. */
@Component
class ListedUnitNames implements UnitNames {

  private final UnitDirectory units;
  private final ActorDirectory actors;

  ListedUnitNames(UnitDirectory units, ActorDirectory actors) {
    this.units = units;
    this.actors = actors;
  }

  @Override
  public Optional<String> on(String unit, LocalDate day) {
    return units.nameOn(unit, day).or(() -> listed(unit));
  }

  private Optional<String> listed(String unit) {
    return actors.all().stream()
        .map(Listed::unit)
        .filter(listed -> listed.id().equals(unit))
        .map(listed -> listed.name().zh())
        .findFirst();
  }
}
