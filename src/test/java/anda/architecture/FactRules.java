package anda.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import anda.eventstore.view.View;
import anda.kernel.Command;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** What keeps facts readable for ever and folds repeatable, under one root package. */
record FactRules(String root) {

  private static final Set<String> CHANCE =
      Set.of(
          "java.util.Random",
          "java.security.SecureRandom",
          "java.util.concurrent.ThreadLocalRandom");

  /**
   * The log is read for decades by the name and revision of an event. Without them a class name
   * would be stored, and the next tidy-up of packages would make the past unreadable; a class that
   * is no record could hold what is not written.
   */
  ArchRule eventsAreNamedRecords() {
    return classes()
        .that()
        .areAssignableTo(DomainEvent.class)
        .and()
        .areNotInterfaces()
        .should()
        .beRecords()
        .andShould(haveAProperName());
  }

  /** A list of events that is closed is a list that can be checked: nobody adds one from afar. */
  ArchRule eventsStandInTheRootOfTheirFeature() {
    return classes()
        .that()
        .areAssignableTo(DomainEvent.class)
        .and(describe("are of the product", type -> !type.isEquivalentTo(DomainEvent.class)))
        .should(
            being(
                "nested in, or being, a sealed interface of the feature's root",
                type ->
                    type.getPackageName().matches(Pattern.quote(root) + "\\.[a-z]+")
                        && (type.isInterface()
                            || type.getEnclosingClass()
                                .filter(outer -> outer.isInterface() && sealed(outer))
                                .isPresent())));
  }

  /**
   * A value that was stored must load for ever, so a value with a bad constructor is worse than a
   * bad value; and no two machines agree on a floating-point sum.
   */
  ArchRule factsHoldNoFloatingPointNumbers() {
    return classes()
        .that()
        .areAssignableTo(DomainEvent.class)
        .and()
        .areRecords()
        .should(
            being(
                "free of floating-point components",
                type ->
                    type.getFields().stream()
                        .map(field -> field.getRawType().getName())
                        .noneMatch(name -> name.matches("(java\\.lang\\.)?([Dd]ouble|[Ff]loat)"))));
  }

  /**
   * A page of the past is the fold of the same events: whatever a fold reads besides would make the
   * past change. {@code @Component} only announces a view.
   */
  ArchRule foldsAreFunctions() {
    return noClasses()
        .that(areFolds())
        .should()
        .dependOnClassesThat(
            describe(
                "are of a framework, a store, a reader or a clock",
                type ->
                    type.getPackageName().startsWith("org.springframework")
                            && !type.getFullName()
                                .equals("org.springframework.stereotype.Component")
                        || type.getPackageName().startsWith("com.mongodb")
                        || type.getPackageName().startsWith("org.bson")
                        || type.getPackageName().startsWith("java.io")
                        || type.getPackageName().startsWith("java.nio.file")
                        || type.getName()
                            .matches("anda\\.eventstore\\.view\\.\\w*Reader|.*\\.Views")
                        || type.isEquivalentTo(java.time.Clock.class)))
        .orShould()
        .callCodeUnitWhere(describe("asks the clock or chance", call -> asks(call.getTarget())));
  }

  /** Who decides by the clock or by chance decides differently when it is examined again. */
  ArchRule decisionsAskNeitherClockNorChance() {
    return noClasses()
        .that(
            describe(
                "decide or are facts",
                type ->
                    new HouseRules(root).inPart("command").test(type)
                        || type.getPackageName().matches(Pattern.quote(root) + "\\.[a-z]+")
                            && type.isAssignableTo(DomainEvent.class)
                        || type.getPackageName().equals(root + ".kernel")))
        .should()
        .callCodeUnitWhere(describe("asks the clock or chance", call -> asks(call.getTarget())))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.time.Clock.class);
  }

  /**
   * The type of an aggregate stands in every entry. Left to the framework it is the class name, and
   * renaming the class would part an aggregate from its past.
   */
  ArchRule aggregatesNameTheirType() {
    return classes()
        .that()
        .areAnnotatedWith(Aggregate.class)
        .should(
            being(
                "naming the stored type",
                type -> !type.getAnnotationOfType(Aggregate.class).type().isBlank()));
  }

  /** The framework drops an event without a handler in silence, and with it a part of the state. */
  ArchRule everyFactIsRemembered(Set<String> stateless) {
    return classes()
        .that()
        .areAssignableTo(DomainEvent.class)
        .and()
        .areRecords()
        .and(describe("change what is remembered", type -> !stateless.contains(type.getName())))
        .should(beTakenBy(EventSourcingHandler.class));
  }

  /** A command that nobody decides on is found at night, by the first who sends it. */
  ArchRule everyCommandIsDecided() {
    return classes()
        .that()
        .areAssignableTo(Command.class)
        .and()
        .areNotInterfaces()
        .should(beTakenBy(CommandHandler.class));
  }

  private static ArchCondition<JavaClass> beTakenBy(
      Class<? extends java.lang.annotation.Annotation> handler) {
    return new ArchCondition<>("be taken by a method with @" + handler.getSimpleName()) {
      private final Set<String> taken = new HashSet<>();

      @Override
      public void init(java.util.Collection<JavaClass> all) {
        all.stream()
            .flatMap(type -> type.getDirectDependenciesToSelf().stream())
            .map(dependency -> dependency.getOriginClass())
            .distinct()
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(method -> method.isAnnotatedWith(handler) && !method.getParameters().isEmpty())
            .map(method -> method.getParameters().get(0))
            .map(JavaParameter::getRawType)
            .forEach(type -> taken.add(type.getName()));
      }

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean found =
            taken.contains(type.getName())
                || type.getAllRawInterfaces().stream().anyMatch(i -> taken.contains(i.getName()));
        events.add(new SimpleConditionEvent(type, found, type.getName() + " is taken: " + found));
      }
    };
  }

  private static DescribedPredicate<JavaClass> areFolds() {
    return describe(
        "are folds",
        type ->
            type.isAssignableTo(View.class) && !type.isEquivalentTo(View.class)
                || type.getSimpleName().endsWith("Fold"));
  }

  private ArchCondition<JavaClass> haveAProperName() {
    return being(
        "named feature.PastTense with a revision from 1",
        type -> {
          String feature = type.getPackageName().substring(type.getPackageName().indexOf('.') + 1);
          return type.tryGetAnnotationOfType(EventName.class)
              .filter(name -> name.value().matches(Pattern.quote(feature) + "\\.[A-Z][A-Za-z]+"))
              .filter(name -> name.value().endsWith("." + type.getSimpleName()))
              .filter(name -> name.revision() >= 1)
              .isPresent();
        });
  }

  private static boolean asks(CodeUnitCallTarget target) {
    String owner = target.getOwner().getName();
    return target.getName().equals("now") && owner.startsWith("java.time.")
        || target.getName().equals("randomUUID")
        || owner.equals("java.lang.System")
            && (target.getName().equals("currentTimeMillis") || target.getName().equals("nanoTime"))
        || owner.equals("java.lang.Math") && target.getName().equals("random")
        || CHANCE.contains(owner);
  }

  private static boolean sealed(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.ABSTRACT) && type.reflect().isSealed();
  }

  private static ArchCondition<JavaClass> being(
      String what, java.util.function.Predicate<JavaClass> test) {
    return com.tngtech.archunit.lang.conditions.ArchConditions.be(describe(what, test));
  }
}
