package anda.imports.process;

import anda.imports.Reading;
import anda.imports.Row;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.Source;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The act by which a row is recorded: already happened, by the sender, from a row of a file. */
final class RowActs {

  private RowActs() {}

  static Act act(
      ImportOrder order, String digest, Row row, Reading<?> reading, String command, Clock clock) {
    return new Act(
        Act.Kind.ALREADY_HAPPENED,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        reading.on(),
        importing(order.actor()),
        source(reading.source(), order.fileName(), digest, row.number()),
        command,
        order.importId(),
        null);
  }

  /** The row's own source with file and row; the file itself where it names none. */
  static Source source(@Nullable Source named, String fileName, String digest, int row) {
    return named == null
        ? new Source(Source.Kind.FILE, fileName, null, null, null, digest, row)
        : new Source(
            named.kind(), named.text(), named.number(), named.issuer(), named.day(), digest, row);
  }

  /** The sender, known by having sent a file. */
  private static Actor importing(Actor sender) {
    return Actor.of(sender.id(), sender.role(), sender.unit(), Actor.Assurance.IMPORT);
  }
}
