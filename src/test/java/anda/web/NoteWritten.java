package anda.web;

import anda.kernel.DomainEvent;
import java.util.List;

/** The one event of the example controller. */
record NoteWritten(String text, List<Irregularity> irregularities) implements DomainEvent {

  enum Irregularity {
    WRITTEN_LATE
  }
}
