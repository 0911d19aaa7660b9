package anda.benefit.web;

import anda.benefit.ArrangementFacts;
import anda.benefit.Receiver;
import anda.benefit.SplitBasis;
import anda.benefit.SplitRule;
import anda.benefit.Term;
import anda.benefit.command.BenefitRefusal;
import anda.benefit.query.StoredArrangements;
import anda.benefit.web.ArrangementRequests.ArrangementBody;
import anda.benefit.web.ArrangementRequests.PartyRequest;
import anda.benefit.web.ArrangementRequests.PlaceRequest;
import anda.benefit.web.ArrangementRequests.ReceiverBody;
import anda.benefit.web.ArrangementRequests.SplitPartBody;
import anda.benefit.web.ArrangementRequests.SplitRuleBody;
import anda.benefit.web.ArrangementRequests.TermBody;
import anda.kernel.KernelRefusal;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.kernel.Refused;
import anda.kernel.Source;
import anda.project.Party;
import anda.region.RegionDirectory;
import anda.region.UnitDirectory;
import anda.web.ActRequest.SourceRequest;
import anda.web.ActorDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 利益联结读取 Makes facts, terms and parties of a request, and refuses ids that are none. */
@Component
class BenefitReader {

  private final RegionDirectory regions;
  private final UnitDirectory units;
  private final ActorDirectory actors;
  private final StoredArrangements stored;

  BenefitReader(
      RegionDirectory regions,
      UnitDirectory units,
      ActorDirectory actors,
      StoredArrangements stored) {
    this.regions = regions;
    this.units = units;
    this.actors = actors;
    this.stored = stored;
  }

  /** What was agreed; units carry their names of the day. */
  ArrangementFacts facts(@Nullable ArrangementBody asked, LocalDate day) {
    ArrangementBody facts = required(asked, "facts");
    return new ArrangementFacts(
        required(facts.title(), "facts.title"),
        project(facts.project(), "facts.project"),
        each(facts.assets(), "facts.assets", this::asset),
        each(facts.modes(), "facts.modes", Function.identity()),
        each(facts.principal(), "facts.principal", Function.identity()),
        things(facts.things(), "facts.things"),
        party(facts.payer(), "facts.payer", day),
        each(facts.receivers(), "facts.receivers", one -> receiver(one, day)),
        places(facts.places(), "facts.places"),
        each(facts.pairings(), "facts.pairings", this::pairing),
        facts.from(),
        facts.until(),
        terms(facts.terms(), "facts.terms"),
        splits(facts.splits(), "facts.splits"),
        facts.text());
  }

  private Receiver receiver(ReceiverBody asked, LocalDate day) {
    return new Receiver(
        required(asked.kind(), "facts.receivers.kind"),
        party(asked.party(), "facts.receivers.party", day),
        places(asked.places(), "facts.receivers.places"),
        asked.count(),
        asked.text());
  }

  static List<Term> terms(@Nullable List<TermBody> asked, String field) {
    return each(asked, field, one -> term(one, field));
  }

  private static Term term(TermBody asked, String field) {
    return new Term(
        required(asked.key(), field + ".key"),
        required(asked.kind(), field + ".kind"),
        required(asked.receiver(), field + ".receiver"),
        asked.from(),
        asked.until(),
        asked.cadence(),
        asked.dueMonth(),
        asked.dueDay(),
        asked.ratePpm(),
        asked.fen(),
        asked.each(),
        asked.count(),
        things(asked.things(), field + ".things"),
        asked.status(),
        Boolean.TRUE.equals(asked.guaranteed()),
        asked.text());
  }

  static List<SplitRule> splits(@Nullable List<SplitRuleBody> asked, String field) {
    return each(
        asked,
        field,
        one ->
            new SplitRule(
                one.from(),
                each(one.parts(), field + ".parts", part -> part(part, field + ".parts")),
                one.text()));
  }

  private static SplitRule.SplitPart part(SplitPartBody asked, String field) {
    return new SplitRule.SplitPart(
        required(asked.receiver(), field + ".receiver"),
        asked.sharePpm(),
        asked.fen(),
        Boolean.TRUE.equals(asked.first()),
        asked.basis() == null ? SplitBasis.NOT_STATED : asked.basis(),
        asked.text());
  }

  static List<Quantity> things(@Nullable List<Quantity> asked, String field) {
    return each(
        asked,
        field,
        thing -> {
          required(thing.number(), field + ".number");
          required(thing.unit(), field + ".unit");
          return thing;
        });
  }

  List<PlaceRef> places(@Nullable List<PlaceRequest> asked, String field) {
    return each(asked, field, place -> regions.resolve(place.code(), place.name(), field));
  }

  @Nullable Party party(@Nullable PartyRequest asked, String field, LocalDate day) {
    if (asked == null) {
      return null;
    }
    String name = asked.name();
    if (asked.unit() != null) {
      String known = unitName(asked.unit(), day);
      if (known == null) {
        throw new Refused(BenefitRefusal.BENEFIT_UNIT_UNKNOWN, field + ".unit", asked.unit());
      }
      name = name == null ? known : name;
    }
    if (name == null || name.isBlank()) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, field + ".name", field + ".name");
    }
    PlaceRequest place = asked.place();
    return new Party(
        name,
        asked.unit(),
        place == null ? null : regions.resolve(place.code(), place.name(), field + ".place"));
  }

  /** Name of a registered unit on a day, else of one that listed actors act for. */
  private @Nullable String unitName(String unit, LocalDate day) {
    return units
        .nameOn(unit, day)
        .or(
            () ->
                actors.all().stream()
                    .map(ActorDirectory.Listed::unit)
                    .filter(listed -> listed.id().equals(unit))
                    .map(listed -> listed.name().zh())
                    .findFirst())
        .orElse(null);
  }

  private String asset(String id) {
    if (!stored.assetExists(id)) {
      throw new Refused(BenefitRefusal.BENEFIT_ASSET_NOT_KNOWN, "facts.assets", id);
    }
    return id;
  }

  @Nullable String project(@Nullable String id, String field) {
    if (id != null && !stored.projectExists(id)) {
      throw new Refused(BenefitRefusal.BENEFIT_PROJECT_UNKNOWN, field, id);
    }
    return id;
  }

  String pairing(String id) {
    if (!stored.pairingExists(id)) {
      throw new Refused(BenefitRefusal.BENEFIT_PAIRING_UNKNOWN, "facts.pairings", id);
    }
    return id;
  }

  static List<Source> documents(@Nullable List<SourceRequest> asked) {
    return each(asked, "documents", BenefitReader::document);
  }

  private static Source document(SourceRequest asked) {
    if (asked.digest() != null && !asked.digest().matches("[0-9a-f]{64}")) {
      throw new Refused(KernelRefusal.VALUE_MALFORMED, "documents.digest");
    }
    return new Source(
        asked.kind() == null ? Source.Kind.DOCUMENT : asked.kind(),
        required(asked.text(), "documents.text"),
        asked.number(),
        asked.issuer(),
        asked.day(),
        asked.digest(),
        null);
  }

  /** Codes under which facts of a place and of all below it are found. */
  Set<String> areas(@Nullable String code) {
    return code == null ? Set.of() : regions.withPredecessors(PlaceRef.padded(code));
  }

  static <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, field, field);
    }
    return value;
  }

  static <A, T> List<T> each(@Nullable List<A> asked, String field, Function<A, T> one) {
    return asked == null
        ? List.of()
        : asked.stream().map(item -> one.apply(required(item, field))).toList();
  }
}
