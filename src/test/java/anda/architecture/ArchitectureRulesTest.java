package anda.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.audit.AuditEvent;
import anda.benefit.AssetEvent;
import anda.region.AnnualPlanEvent;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds in the product and finds the fault of its kind that was planted for it. */
class ArchitectureRulesTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter().importPath(Path.of("target", "classes", "anda"));
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPath(Path.of("target", "test-classes", "planted"));

  /**
   * Facts no later decision depends on: the first entry of a log, written before anything can
   * decide, what a partner said to a plan, which may be said again, and who held an asset, what it
   * was worth and how it was found, which is shown and never a ground to refuse.
   */
  private static final Set<String> STATELESS =
      Set.of(
          AuditEvent.StoreBorn.class.getName(),
          AnnualPlanEvent.AnnualPlanPartnerActRecorded.class.getName(),
          AssetEvent.AssetTitleConfirmed.class.getName(),
          AssetEvent.AssetRightsChanged.class.getName(),
          AssetEvent.AssetRevalued.class.getName(),
          AssetEvent.UpkeepChecked.class.getName(),
          AssetEvent.AssetMaintained.class.getName());

  private static Arguments rule(
      String name, Function<String, ArchRule> ofRoot, String... plantedFaults) {
    return Arguments.of(name, ofRoot, plantedFaults);
  }

  private static Arguments house(
      String name, Function<HouseRules, ArchRule> rule, String... plantedFaults) {
    return rule(name, root -> rule.apply(new HouseRules(root)), plantedFaults);
  }

  private static Arguments facts(
      String name, Function<FactRules, ArchRule> rule, String... plantedFaults) {
    return rule(name, root -> rule.apply(new FactRules(root)), plantedFaults);
  }

  static Stream<Arguments> rules() {
    return Stream.of(
        house(
            "decisions see only facts",
            HouseRules::decisionsSeeOnlyFacts,
            "planted.field.command.Peeking",
            "org.springframework.core.env.Environment",
            "com.mongodb.client.MongoCollection",
            "planted.field.query.SowingView",
            "planted.field.web.FieldController"),
        house(
            "views do not see decisions",
            HouseRules::viewsDoNotSeeDecisions,
            "planted.field.query.SowingView"),
        house(
            "only addresses see the web",
            HouseRules::onlyAddressesSeeTheWeb,
            "planted.field.process.Listening"),
        house(
            "aggregates are hidden",
            HouseRules::aggregatesAreHidden,
            "planted.field.command.Field",
            "planted.field.Stray"),
        house(
            "parts have their names", HouseRules::partsHaveTheirNames, "planted.field.util.Helper"),
        house(
            "nothing is injected into fields",
            HouseRules::nothingIsInjectedIntoFields,
            "planted.field.process.Listening.clock",
            "planted.field.process.Listening.colour"),
        house(
            "the driver stays in its rooms",
            HouseRules::theDriverStaysInItsRooms,
            "planted.field.web.FieldController"),
        house(
            "the store knows nothing of the product",
            HouseRules::theStoreKnowsNothingOfTheProduct,
            "planted.mongo.Curious"),
        house("nobody is called", HouseRules::nobodyIsCalled, "planted.field.process.Listening"),
        house(
            "static fields are fixed",
            HouseRules::staticFieldsAreFixed,
            "planted.field.util.Helper.count"),
        facts(
            "events are named records",
            FactRules::eventsAreNamedRecords,
            "planted.field.FieldEvent$Nameless",
            "planted.field.FieldEvent$Misnamed",
            "planted.field.FieldEvent$NoRecord"),
        facts(
            "events stand in the root of their feature",
            FactRules::eventsStandInTheRootOfTheirFeature,
            "planted.field.process.Listening$Heard"),
        facts(
            "facts hold no floating-point numbers",
            FactRules::factsHoldNoFloatingPointNumbers,
            "planted.field.FieldEvent$Weighed"),
        facts(
            "folds are functions",
            FactRules::foldsAreFunctions,
            "planted.field.query.SowingView",
            "planted.field.query.HarvestFold"),
        facts(
            "decisions ask neither clock nor chance",
            FactRules::decisionsAskNeitherClockNorChance,
            "planted.field.command.Field",
            "planted.field.FieldEvent$Weighed"),
        facts(
            "aggregates name their type",
            FactRules::aggregatesNameTheirType,
            "planted.field.command.Field"),
        facts(
            "every fact is remembered",
            rules -> rules.everyFactIsRemembered(STATELESS),
            "planted.field.FieldEvent$Misnamed"),
        facts(
            "every command is decided",
            FactRules::everyCommandIsDecided,
            "planted.field.command.Plough"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_product_keeps_the_rule(String name, Function<String, ArchRule> rule, String[] faults) {
    rule.apply("anda").check(PRODUCT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_rule_finds_the_planted_fault(
      String name, Function<String, ArchRule> rule, String[] faults) {
    assertThatThrownBy(() -> rule.apply("planted").check(PLANTED))
        .isInstanceOf(AssertionError.class)
        .message()
        .contains(faults);
  }

  @Test
  void a_rule_that_looks_at_nothing_is_a_fault() {
    assertThatThrownBy(() -> new HouseRules("nowhere").decisionsSeeOnlyFacts().check(PRODUCT))
        .hasMessageContaining("failed to check any classes");
  }

  @Test
  void what_the_rules_exempt_is_there() {
    assertThat(PRODUCT.stream().map(type -> type.getName())).containsAll(STATELESS);
  }
}
