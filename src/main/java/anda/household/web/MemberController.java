package anda.household.web;

import static anda.household.web.HouseholdReader.required;

import anda.household.IdentityField;
import anda.household.JoinCause;
import anda.household.LeaveCause;
import anda.household.command.HouseholdCommand.AddMember;
import anda.household.command.HouseholdCommand.AnnulMember;
import anda.household.command.HouseholdCommand.ChangeIdentity;
import anda.household.command.HouseholdCommand.ChangeMember;
import anda.household.command.HouseholdCommand.RecordDeath;
import anda.household.command.HouseholdCommand.RemoveMember;
import anda.household.process.Identities;
import anda.household.process.PlainIdentity;
import anda.household.web.HouseholdReader.SealedMembers;
import anda.household.web.HouseholdRequests.ActOnly;
import anda.household.web.HouseholdRequests.ChangeIdentityRequest;
import anda.household.web.HouseholdRequests.ChangeMemberRequest;
import anda.household.web.HouseholdRequests.JoinRequest;
import anda.household.web.HouseholdRequests.LeaveRequest;
import anda.household.web.HouseholdRequests.MemberRequest;
import anda.household.web.HouseholdRequests.Reasoned;
import anda.kernel.KernelRefusal;
import anda.kernel.Refused;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 成员办理 Members: joined, left, died, changed, annulled; who they are. */
@RestController
@WritableBy({Role.MANAGER, Role.REPORTER})
@RequestMapping(HouseholdWrites.ADDRESS + "/{id}/members")
class MemberController {

  private final HouseholdWrites writes;
  private final HouseholdReader reader;
  private final Identities identities;

  MemberController(HouseholdWrites writes, HouseholdReader reader, Identities identities) {
    this.writes = writes;
    this.reader = reader;
    this.identities = identities;
  }

  @PostMapping
  ResponseEntity<WriteAnswer> add(
      WriteCall call, @PathVariable String id, @RequestBody JoinRequest asked) {
    writes.current(id);
    MemberRequest given =
        new MemberRequest(asked.identity(), asked.relation(), asked.relationText(), asked.labour());
    SealedMembers members =
        reader.members(id, List.of(given), HouseholdWrites.memberIds(call, 1), "members");
    AddMember command =
        new AddMember(
            writes.act(call, asked.act()),
            id,
            members.members().get(0),
            asked.cause() == null ? JoinCause.NOT_STATED : asked.cause(),
            null);
    return writes.claiming(call, id, members.idNumbers(), () -> writes.change(call, command));
  }

  @PostMapping("/{member}/removals")
  ResponseEntity<WriteAnswer> remove(
      WriteCall call,
      @PathVariable String id,
      @PathVariable String member,
      @RequestBody LeaveRequest asked) {
    LeaveCause cause = asked.cause() == null ? LeaveCause.NOT_STATED : asked.cause();
    return writes.settling(
        call,
        id,
        () ->
            writes.change(
                call,
                id,
                asked.act(),
                (act, card) -> new RemoveMember(act, id, member, cause, asked.reason())));
  }

  @PostMapping("/{member}/deaths")
  ResponseEntity<WriteAnswer> died(
      WriteCall call,
      @PathVariable String id,
      @PathVariable String member,
      @RequestBody ActOnly asked) {
    return writes.change(call, id, asked.act(), (act, card) -> new RecordDeath(act, id, member));
  }

  @PostMapping("/{member}/changes")
  ResponseEntity<WriteAnswer> change(
      WriteCall call,
      @PathVariable String id,
      @PathVariable String member,
      @RequestBody ChangeMemberRequest asked) {
    return writes.change(
        call,
        id,
        asked.act(),
        (act, card) ->
            new ChangeMember(
                act,
                id,
                member,
                asked.relation(),
                asked.relationText(),
                asked.labour(),
                asked.reason()));
  }

  @PostMapping("/{member}/identities")
  ResponseEntity<WriteAnswer> identity(
      WriteCall call,
      @PathVariable String id,
      @PathVariable String member,
      @RequestBody ChangeIdentityRequest asked) {
    writes.current(id);
    PlainIdentity plain = HouseholdReader.identity(asked.identity(), "identity");
    List<IdentityField> changed = new ArrayList<>();
    for (IdentityField field : IdentityField.values()) {
      if (plain.of(field) != null) {
        changed.add(field);
      }
    }
    for (String name : asked.removed() == null ? List.<String>of() : asked.removed()) {
      IdentityField field = named(required(name, "removed"));
      if (changed.contains(field)) {
        throw new Refused(KernelRefusal.VALUE_MALFORMED, "removed");
      }
      changed.add(field);
    }
    ChangeIdentity command =
        new ChangeIdentity(
            writes.act(call, asked.act()),
            id,
            member,
            identities.sealing(id).seal(plain),
            changed,
            Boolean.TRUE.equals(asked.correction()),
            asked.reason());
    Map<String, String> claimed =
        plain.idNumber() == null ? Map.of() : Map.of(member, plain.idNumber());
    return writes.claiming(call, id, claimed, () -> writes.change(call, command));
  }

  private static IdentityField named(String name) {
    for (IdentityField field : IdentityField.values()) {
      if (field.field().equals(name)) {
        return field;
      }
    }
    throw new Refused(KernelRefusal.VALUE_MALFORMED, "removed");
  }

  @PostMapping("/{member}/annulments")
  ResponseEntity<WriteAnswer> annul(
      WriteCall call,
      @PathVariable String id,
      @PathVariable String member,
      @RequestBody Reasoned asked) {
    String reason = asked.reason() == null ? "" : asked.reason();
    return writes.settling(
        call,
        id,
        () ->
            writes.change(
                call, id, asked.act(), (act, card) -> new AnnulMember(act, id, member, reason)));
  }
}
