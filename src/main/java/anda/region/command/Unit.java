package anda.region.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.Refused;
import anda.region.RegionRefusal;
import anda.region.UnitEvent.UnitRegistered;
import anda.region.UnitEvent.UnitRenamed;
import java.time.LocalDate;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** 单位 A unit with its names by the day from which each counts. */
@Aggregate(type = "Unit")
class Unit {

  @AggregateIdentifier private String id;
  // LocalDate.MIN stands for "since an unknown day".
  private final TreeMap<LocalDate, String> names = new TreeMap<>();

  Unit() {
    id = "";
  }

  @CommandHandler
  Unit(UnitCommand.RegisterUnit command) {
    id = command.unitId();
    Texts.required("name", command.name(), Texts.NAME);
    Texts.optional("note", command.note(), Texts.REMARK);
    if (command.unitId().equals(command.parentUnit())) {
      throw new Refused(RegionRefusal.UNIT_UNDER_ITSELF, "parentUnit", command.name());
    }
    apply(
        new UnitRegistered(
            command.name().strip(),
            command.kind(),
            command.place(),
            command.parentUnit(),
            command.nameFrom(),
            command.note()));
  }

  @CommandHandler
  void handle(UnitCommand.RenameUnit command) {
    String name = Texts.required("name", command.name(), Texts.NAME).strip();
    Texts.optional("reason", command.reason(), Texts.REMARK);
    PartialDate from = command.nameFrom() == null ? command.act().on() : command.nameFrom();
    if (from == null) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, "nameFrom", "nameFrom");
    }
    var before = names.floorEntry(from.from());
    if (before != null && before.getValue().equals(name)) {
      throw new Refused(RegionRefusal.UNIT_NAME_UNCHANGED, "name", name);
    }
    if (before != null && before.getKey().equals(from.from())) {
      throw new Refused(
          RegionRefusal.UNIT_NAME_DAY_TAKEN, "nameFrom", from.from().toString(), before.getValue());
    }
    apply(new UnitRenamed(name, from, command.reason()));
  }

  @EventSourcingHandler
  void on(UnitRegistered event, @SourceId String source) {
    id = source;
    names.put(event.nameFrom() == null ? LocalDate.MIN : event.nameFrom().from(), event.name());
  }

  @EventSourcingHandler
  void on(UnitRenamed event) {
    names.put(event.nameFrom().from(), event.name());
  }
}
