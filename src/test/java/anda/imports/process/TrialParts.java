package anda.imports.process;

import anda.eventstore.view.RecordedEvent;
import anda.imports.RowImporter;
import anda.kernel.Act;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * What a trial house is made of: classes of the product, and entries as the log would give them.
 */
public final class TrialParts {

  private TrialParts() {}

  /** Importers that work without a vault; that of households has a test of its own. */
  public static List<Class<?>> importers() {
    return scan(RowImporter.class).stream()
        .filter(importer -> !importer.getPackageName().startsWith("anda.household"))
        .toList();
  }

  /** Classes of the application with an annotation or of a type. */
  public static List<Class<?>> scan(Class<?> wanted) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    if (wanted.isAnnotation()) {
      scanner.addIncludeFilter(
          new AnnotationTypeFilter(wanted.asSubclass(java.lang.annotation.Annotation.class)));
    } else {
      scanner.addIncludeFilter(new AssignableTypeFilter(wanted));
    }
    List<Class<?>> found = new ArrayList<>();
    for (var definition : scanner.findCandidateComponents("anda")) {
      try {
        found.add(Class.forName(definition.getBeanClassName()));
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
    return found;
  }

  static RecordedEvent recorded(DomainEventMessage<?> message, Act act, long position) {
    DomainEvent fact = (DomainEvent) message.getPayload();
    return new RecordedEvent(
        position,
        message.getIdentifier(),
        message.getAggregateIdentifier(),
        message.getType(),
        message.getSequenceNumber(),
        fact.getClass().getAnnotation(EventName.class).value(),
        act.at(),
        act.on(),
        act.actor(),
        act.cmd(),
        act.src(),
        (String) message.getMetaData().get("anda.corrects"),
        fact);
  }
}
