package anda.household.web;

import static anda.web.Fields.required;

import anda.household.command.HouseholdCommand.AnnulHousehold;
import anda.household.command.HouseholdCommand.ClearRisk;
import anda.household.command.HouseholdCommand.CorrectMonitoring;
import anda.household.command.HouseholdCommand.CorrectPlace;
import anda.household.command.HouseholdCommand.CorrectRegistration;
import anda.household.command.HouseholdCommand.EnrolHousehold;
import anda.household.command.HouseholdCommand.ExitHousehold;
import anda.household.command.HouseholdCommand.MoveHousehold;
import anda.household.command.HouseholdCommand.RecordHousehold;
import anda.household.command.HouseholdCommand.RegisterHousehold;
import anda.household.command.HouseholdCommand.RelapseHousehold;
import anda.household.command.HouseholdRefusal;
import anda.household.web.HouseholdReader.SealedMembers;
import anda.household.web.HouseholdRequests.ActOnly;
import anda.household.web.HouseholdRequests.AnnulRequest;
import anda.household.web.HouseholdRequests.ClearRequest;
import anda.household.web.HouseholdRequests.CorrectMonitoringRequest;
import anda.household.web.HouseholdRequests.CorrectPlaceRequest;
import anda.household.web.HouseholdRequests.CorrectRegistrationRequest;
import anda.household.web.HouseholdRequests.EnrolRequest;
import anda.household.web.HouseholdRequests.MemberRequest;
import anda.household.web.HouseholdRequests.PlacedRequest;
import anda.household.web.HouseholdRequests.RecordRequest;
import anda.kernel.Act;
import anda.kernel.Refused;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 农户办理 Households as a whole: recorded, registered, lifted, watched, moved, annulled. */
@RestController
@WritableBy({Role.MANAGER, Role.REPORTER})
@RequestMapping(HouseholdWrites.ADDRESS)
class HouseholdWriteController {

  private static final int MOST_ASKED = 100;

  private final HouseholdWrites writes;
  private final HouseholdReader reader;

  HouseholdWriteController(HouseholdWrites writes, HouseholdReader reader) {
    this.writes = writes;
    this.reader = reader;
  }

  @PostMapping
  ResponseEntity<WriteAnswer> record(WriteCall call, @RequestBody RecordRequest asked) {
    String id = call.newId("household");
    List<MemberRequest> given = asked.members() == null ? List.of() : asked.members();
    if (given.size() > MOST_ASKED) {
      throw new Refused(
          HouseholdRefusal.HOUSEHOLD_TOO_MANY_MEMBERS, "members", Integer.toString(MOST_ASKED));
    }
    SealedMembers members =
        reader.newMembers(id, given, HouseholdWrites.memberIds(call, given.size()));
    Act act = writes.act(call, asked.act());
    RecordHousehold command =
        new RecordHousehold(
            act,
            id,
            reader.place(asked.place()),
            HouseholdReader.registration(act, asked.registration()),
            HouseholdReader.monitoring(act, asked.monitoring()),
            members.members(),
            null);
    return writes.claiming(call, command, members.idNumbers(), () -> writes.create(call, command));
  }

  @PostMapping("/{id}/registrations")
  ResponseEntity<WriteAnswer> register(
      WriteCall call, @PathVariable String id, @RequestBody ActOnly asked) {
    return writes.change(call, id, asked.act(), (act, card) -> new RegisterHousehold(act, id));
  }

  @PostMapping("/{id}/exits")
  ResponseEntity<WriteAnswer> exit(
      WriteCall call, @PathVariable String id, @RequestBody ActOnly asked) {
    return writes.change(call, id, asked.act(), (act, card) -> new ExitHousehold(act, id));
  }

  @PostMapping("/{id}/relapses")
  ResponseEntity<WriteAnswer> relapse(
      WriteCall call, @PathVariable String id, @RequestBody ActOnly asked) {
    return writes.change(call, id, asked.act(), (act, card) -> new RelapseHousehold(act, id));
  }

  @PostMapping("/{id}/enrolments")
  ResponseEntity<WriteAnswer> enrol(
      WriteCall call, @PathVariable String id, @RequestBody EnrolRequest asked) {
    return writes.change(
        call,
        id,
        asked.act(),
        (act, card) ->
            new EnrolHousehold(
                act,
                id,
                required(asked.category(), "category"),
                HouseholdReader.listed(asked.risks(), "risks"),
                reader.remark(id, asked.remark())));
  }

  @PostMapping("/{id}/clearings")
  ResponseEntity<WriteAnswer> clear(
      WriteCall call, @PathVariable String id, @RequestBody ClearRequest asked) {
    return writes.change(
        call,
        id,
        asked.act(),
        (act, card) -> new ClearRisk(act, id, asked.category(), reader.remark(id, asked.remark())));
  }

  /** Corrects what stands; the entry corrected is the one that tells it. */
  @PostMapping("/{id}/registration-corrections")
  ResponseEntity<WriteAnswer> correctRegistration(
      WriteCall call, @PathVariable String id, @RequestBody CorrectRegistrationRequest asked) {
    return writes.change(
        call,
        id,
        asked.act(),
        (act, card) ->
            new CorrectRegistration(
                act,
                id,
                HouseholdReader.registration(act, required(asked.registration(), "registration")),
                required(asked.cause(), "cause"),
                reader.remark(id, asked.remark()),
                told(card.registrationBy(), card.first())));
  }

  /** Corrects what stands; the entry corrected is the one that tells it. */
  @PostMapping("/{id}/monitoring-corrections")
  ResponseEntity<WriteAnswer> correctMonitoring(
      WriteCall call, @PathVariable String id, @RequestBody CorrectMonitoringRequest asked) {
    return writes.change(
        call,
        id,
        asked.act(),
        (act, card) ->
            new CorrectMonitoring(
                act,
                id,
                HouseholdReader.monitoring(act, required(asked.monitoring(), "monitoring")),
                required(asked.cause(), "cause"),
                reader.remark(id, asked.remark()),
                told(card.monitoringBy(), card.first())));
  }

  /** The place was wrong; the household did not move. */
  @PostMapping("/{id}/place-corrections")
  ResponseEntity<WriteAnswer> correctPlace(
      WriteCall call, @PathVariable String id, @RequestBody CorrectPlaceRequest asked) {
    return writes.change(
        call,
        id,
        asked.act(),
        (act, card) ->
            new CorrectPlace(
                act,
                id,
                reader.place(asked.place()),
                required(asked.cause(), "cause"),
                reader.remark(id, asked.remark()),
                told(card.placeBy(), card.first())));
  }

  @PostMapping("/{id}/moves")
  ResponseEntity<WriteAnswer> move(
      WriteCall call, @PathVariable String id, @RequestBody PlacedRequest asked) {
    return writes.change(
        call,
        id,
        asked.act(),
        (act, card) ->
            new MoveHousehold(
                act, id, reader.place(asked.place()), reader.remark(id, asked.remark())));
  }

  @PostMapping("/{id}/annulments")
  ResponseEntity<WriteAnswer> annul(
      WriteCall call, @PathVariable String id, @RequestBody AnnulRequest asked) {
    return writes.settling(
        call,
        id,
        asked.act(),
        (act, card) ->
            new AnnulHousehold(
                act,
                id,
                required(asked.cause(), "cause"),
                there(asked.sameAs()),
                reader.remark(id, asked.remark())));
  }

  /** What was never told was left open by the first entry. */
  private static String told(@Nullable String by, @Nullable String first) {
    String event = by == null ? first : by;
    if (event == null) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_CORRECTED_ENTRY_UNKNOWN, null);
    }
    return event;
  }

  /** A household that is there, or none. */
  private @Nullable String there(@Nullable String household) {
    if (household != null) {
      writes.current(household);
    }
    return household;
  }
}
