package anda.household.command;

import static org.assertj.core.api.Assertions.assertThat;

import anda.household.HouseholdFact;
import anda.household.HouseholdIrregularity;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.junit.jupiter.api.Test;

/** The framework ignores an event or command without a handler in silence; these tests do not. */
class HouseholdExhaustiveTest {

  @Test
  void every_event_changes_what_the_aggregate_remembers() {
    Set<Class<?>> remembered =
        Stream.of(HouseholdState.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
            .map(method -> method.getParameterTypes()[0])
            .collect(Collectors.toSet());
    assertThat(remembered)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(HouseholdFact.class.getPermittedSubclasses())
                .<Class<?>>flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                .toList());
  }

  @Test
  void every_command_is_decided_on() {
    Set<Class<?>> decided =
        Stream.concat(
                Stream.of(Household.class.getDeclaredMethods()),
                Stream.of(Household.class.getDeclaredConstructors()))
            .filter(method -> method.isAnnotationPresent(CommandHandler.class))
            .map(method -> method.getParameterTypes()[0])
            .collect(Collectors.toSet());
    assertThat(decided).containsExactlyInAnyOrder(HouseholdCommand.class.getPermittedSubclasses());
  }

  @Test
  void every_irregularity_has_its_refusal() {
    for (HouseholdIrregularity irregularity : HouseholdIrregularity.values()) {
      assertThat(HouseholdRefusal.of(irregularity).name()).endsWith(irregularity.name());
    }
  }
}
