package anda.project.command;

import static org.assertj.core.api.Assertions.assertThat;

import anda.project.ProjectEvent;
import anda.project.ProjectIrregularity;
import anda.project.StatementEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.junit.jupiter.api.Test;

/** The framework ignores an event or command without a handler in silence; these tests do not. */
class ProjectExhaustiveTest {

  private static Set<Class<?>> remembered(Class<?> aggregate) {
    return Stream.of(aggregate.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
        .map(method -> method.getParameterTypes()[0])
        .collect(Collectors.toSet());
  }

  private static Set<Class<?>> decided(Class<?> aggregate) {
    return Stream.concat(
            Stream.of(aggregate.getDeclaredMethods()),
            Stream.of(aggregate.getDeclaredConstructors()))
        .filter(method -> method.isAnnotationPresent(CommandHandler.class))
        .map(method -> method.getParameterTypes()[0])
        .collect(Collectors.toSet());
  }

  @Test
  void every_event_changes_what_the_aggregate_remembers() {
    assertThat(remembered(ProjectState.class))
        .containsExactlyInAnyOrder(ProjectEvent.class.getPermittedSubclasses());
    assertThat(remembered(PublishedStatement.class))
        .containsExactlyInAnyOrder(StatementEvent.class.getPermittedSubclasses());
  }

  @Test
  void every_command_is_decided_on() {
    assertThat(decided(PairingProject.class))
        .containsExactlyInAnyOrder(ProjectCommand.class.getPermittedSubclasses());
    assertThat(decided(PublishedStatement.class))
        .containsExactlyInAnyOrder(StatementCommand.class.getPermittedSubclasses());
  }

  @Test
  void every_irregularity_has_its_refusal() {
    for (ProjectIrregularity irregularity : ProjectIrregularity.values()) {
      assertThat(ProjectRefusal.of(irregularity).name()).endsWith(irregularity.name());
    }
  }
}
