package anda.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * Who may use what, under one root package: {@code anda} for the product, {@code planted} for the
 * faults that show that the rules bite.
 */
record HouseRules(String root) {

  private static final Set<String> PARTS = Set.of("command", "query", "web", "process", "history");

  /** Parts of the engine rooms, and of features that read or keep files, beside the usual ones. */
  private static final Map<String, Set<String>> MORE_PARTS =
      Map.of(
          "eventstore", Set.of("log", "fold", "view"),
          "mongo", Set.of("embedded"),
          "imports", Set.of("sheet", "text"),
          "evidence", Set.of("file"));

  private static final String[] DRIVER = {"com.mongodb..", "org.bson.."};

  /** What speaks to other machines; the database driver has a rule of its own. */
  private static final List<String> CALLERS =
      List.of(
          "java.net.http.HttpClient",
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.net.Socket",
          "javax.net.ssl.SSLSocket",
          "java.nio.channels.AsynchronousSocketChannel",
          "org.springframework.web.client.RestClient",
          "org.springframework.web.client.RestTemplate",
          "org.springframework.web.reactive.function.client.WebClient");

  /**
   * Decisions must be the same on any machine and in any year: a decision that could ask a database
   * or a page would decide by something that is not in the log, and could not be examined later.
   */
  ArchRule decisionsSeeOnlyFacts() {
    return noClasses()
        .that(inPart("command"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..",
            "com.mongodb..",
            "org.bson..",
            root + "..query..",
            root + "..web..",
            root + "..process..",
            root + ".eventstore..");
  }

  /**
   * A view that uses the rules of decisions would show old facts by today's rules; what it needs to
   * know stands in the event.
   */
  ArchRule viewsDoNotSeeDecisions() {
    return noClasses()
        .that(inPart("query"))
        .should()
        .dependOnClassesThat(inPart("command"))
        .orShould(dependOnClassesThat(are(inPart("web"))));
  }

  /**
   * HTTP stays at the edge: the same rules serve imports and processes, which have no request. The
   * invented story alone is told by the same calls as those of a page.
   */
  ArchRule onlyAddressesSeeTheWeb() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".web..", root + ".*.web..", root + ".story..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            root + ".web..",
            root + ".*.web..",
            "org.springframework.web..",
            "org.springframework.http..",
            "jakarta.servlet..");
  }

  /** Nobody calls an aggregate past the gate, where commands are sent once and remembered. */
  ArchRule aggregatesAreHidden() {
    return classes()
        .that()
        .areAnnotatedWith(Aggregate.class)
        .should()
        .bePackagePrivate()
        .andShould(ofPart("command"));
  }

  /** A reader who knows one feature knows all; a part with a new name needs a decision record. */
  ArchRule partsHaveTheirNames() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(beOf("a part of the list", this::isOfAKnownPart));
  }

  /** What an object needs stands in its constructor: it can be made, and tested, without Spring. */
  ArchRule nothingIsInjectedIntoFields() {
    return noFields()
        .should()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .orShould()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
        .orShould()
        .beAnnotatedWith("jakarta.annotation.Resource")
        .orShould()
        .beAnnotatedWith("jakarta.inject.Inject");
  }

  /**
   * The store can be exchanged, and its queries tuned, in few places. Keys, identity claims and
   * files have collections of their own beside the log.
   */
  ArchRule theDriverStaysInItsRooms() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            root + ".mongo..",
            root + ".eventstore..",
            root + ".audit..",
            root + ".security..",
            root + ".evidence.file..",
            root + ".*.query..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DRIVER);
  }

  /** The store inside the process is a server like any other and could leave the house. */
  ArchRule theStoreKnowsNothingOfTheProduct() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".mongo..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "the rest of the product",
                type ->
                    (type.getPackageName() + ".").startsWith(root + ".")
                        && !type.getPackageName().startsWith(root + ".mongo")));
  }

  /**
   * Offices run this behind closed networks: the process speaks to its database and to who asks it,
   * to nobody else.
   */
  ArchRule nobodyIsCalled() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "speak to other machines",
                type -> CALLERS.stream().anyMatch(type::isAssignableTo)));
  }

  /** Shared state that anybody may change makes two requests see each other's half-done work. */
  ArchRule staticFieldsAreFixed() {
    return fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);
  }

  private com.tngtech.archunit.lang.ArchCondition<JavaClass> ofPart(String part) {
    return beOf("in " + part, inPart(part)::test);
  }

  private static com.tngtech.archunit.lang.ArchCondition<JavaClass> beOf(
      String what, java.util.function.Predicate<JavaClass> test) {
    return com.tngtech.archunit.lang.conditions.ArchConditions.be(
        DescribedPredicate.describe(what, test));
  }

  /**
   * Classes of the part of this name in any feature; the engine room's own command gate is none.
   */
  DescribedPredicate<JavaClass> inPart(String part) {
    return DescribedPredicate.describe(
        "in " + part,
        type ->
            type.getPackageName().startsWith(root + ".")
                && !type.getPackageName().startsWith(root + ".eventstore")
                && type.getPackageName().endsWith("." + part));
  }

  private boolean isOfAKnownPart(JavaClass type) {
    if (type.getPackageName().equals(root)) {
      return true;
    }
    String[] names = type.getPackageName().substring(root.length() + 1).split("\\.");
    return names.length == 1
        || names.length == 2
            && (PARTS.contains(names[1])
                || MORE_PARTS.getOrDefault(names[0], Set.of()).contains(names[1]));
  }
}
