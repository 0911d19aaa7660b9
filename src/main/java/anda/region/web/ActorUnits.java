package anda.region.web;

import anda.kernel.Act;
import anda.kernel.PlaceRef;
import anda.kernel.Source;
import anda.region.RegionDirectory;
import anda.region.UnitKind;
import anda.region.command.UnitCommand.RegisterUnit;
import anda.region.process.Seed;
import anda.region.process.SeedUnits;
import anda.web.ActorDirectory;
import anda.web.ActorDirectory.Listed;
import anda.web.ActorDirectory.ListedUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** 在册单位入库 The units of the actors that may be declared, so that their ids have names. */
@Component
class ActorUnits implements SeedUnits {

  private static final Source SOURCE =
      new Source(Source.Kind.FILE, "seed/actors.json", null, null, null, null, null);

  private final ActorDirectory actors;
  private final RegionDirectory regions;

  ActorUnits(ActorDirectory actors, RegionDirectory regions) {
    this.actors = actors;
    this.regions = regions;
  }

  @Override
  public List<Seed> seeds(BiFunction<String, Source, Act> act) {
    Map<String, Seed> seeds = new LinkedHashMap<>();
    for (Listed actor : actors.all()) {
      ListedUnit unit = actor.unit();
      PlaceRef place = regions.resolve(unit.place(), null, "place");
      seeds.computeIfAbsent(
          unit.id(),
          id ->
              new Seed(
                  id,
                  new RegisterUnit(
                      act.apply(id, SOURCE),
                      id,
                      unit.name().zh(),
                      kind(actor, place),
                      place,
                      null,
                      null,
                      null)));
    }
    return List.copyOf(seeds.values());
  }

  private static UnitKind kind(Listed actor, PlaceRef place) {
    return switch (actor.role()) {
      case MANAGER -> UnitKind.BANNER_OFFICE;
      case PARTNER -> UnitKind.PARTNER_OFFICE;
      case AUDITOR -> UnitKind.AUDIT_BODY;
      case LEAGUE -> UnitKind.LEAGUE_OFFICE;
      case REPORTER ->
          place.level() == PlaceRef.Level.TOWNSHIP
              ? UnitKind.SUMU_OFFICE
              : UnitKind.LINE_DEPARTMENT;
    };
  }
}
