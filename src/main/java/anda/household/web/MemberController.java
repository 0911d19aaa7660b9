package anda.household.web;

import static anda.web.Fields.required;

import anda.household.IdentityField;
import anda.household.JoinCause;
import anda.household.LeaveCause;
import anda.household.command.HouseholdCommand.AddMember;
import anda.household.command.HouseholdCommand.AnnulMember;
import anda.household.command.HouseholdCommand.ChangeIdentity;
import anda.household.command.HouseholdCommand.ChangeMember;
import anda.household.command.HouseholdCommand.RecordDeath;
import anda.household.command.HouseholdCommand.ReinstateMember;
import anda.household.command.HouseholdCommand.RemoveMember;
import anda.household.command.HouseholdRefusal;
import anda.household.process.Identities;
import anda.household.process.PlainIdentity;
import anda.household.query.HouseholdCard;
import anda.household.query.HouseholdCard.Gone;
import anda.household.web.HouseholdReader.SealedMembers;
import anda.household.web.HouseholdRequests.ActOnly;
import anda.household.web.HouseholdRequests.AnnulRequest;
import anda.household.web.HouseholdRequests.ChangeIdentityRequest;
import anda.household.web.HouseholdRequests.ChangeMemberRequest;
import anda.household.web.HouseholdRequests.JoinRequest;
import anda.household.web.HouseholdRequests.LeaveRequest;
import anda.household.web.HouseholdRequests.MemberRequest;
import anda.household.web.HouseholdRequests.ReinstateRequest;
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
    former(asked);
    MemberRequest given =
        new MemberRequest(asked.identity(), asked.relation(), asked.relationText(), asked.labour());
    SealedMembers members =
        reader.moreMembers(id, List.of(given), HouseholdWrites.memberIds(call, 1));
    AddMember command =
        new AddMember(
            writes.act(call, asked.act()),
            id,
            members.members().get(0),
            asked.cause() == null ? JoinCause.NOT_STATED : asked.cause(),
            asked.formerMember(),
            asked.fromHousehold(),
            null);
    return writes.claiming(call, command, members.idNumbers(), () -> writes.change(call, command));
  }

  /** The person must have gone from the household that is named. */
  private void former(JoinRequest asked) {
    if (asked.fromHousehold() == null && asked.formerMember() == null) {
      return;
    }
    String household = required(asked.fromHousehold(), "fromHousehold");
    HouseholdCard card = writes.current(household);
    boolean gone =
        asked.formerMember() == null
            || card.gone().stream()
                .anyMatch(one -> one.member().memberId().equals(asked.formerMember()));
    if (!gone) {
      throw new Refused(HouseholdRefusal.MEMBER_NOT_GONE, "formerMember", household);
    }
  }

  /** That the member died, left or was struck out was recorded wrongly. */
  @PostMapping("/{member}/reinstatements")
  ResponseEntity<WriteAnswer> reinstate(
      WriteCall call,
      @PathVariable String id,
      @PathVariable String member,
      @RequestBody ReinstateRequest asked) {
    Gone gone =
        writes.current(id).gone().stream()
            .filter(one -> one.member().memberId().equals(member))
            .findFirst()
            .orElse(null);
    ReinstateMember command =
        new ReinstateMember(
            writes.act(call, asked.act()),
            id,
            member,
            required(asked.cause(), "cause"),
            reader.remark(id, asked.remark()),
            gone == null ? "" : gone.event());
    String number =
        gone == null
            ? null
            : identities.opening(List.of(id)).open(id, gone.member().identity()).idNumber();
    Map<String, String> claimed = number == null ? Map.of() : Map.of(member, number);
    return writes.claiming(call, command, claimed, () -> writes.change(call, command));
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
        asked.act(),
        (act, card) -> new RemoveMember(act, id, member, cause, reader.remark(id, asked.remark())));
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
                reader.remark(id, asked.remark())));
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
      if (plain.of(field) != null || told(plain, field)) {
        changed.add(field);
      }
    }
    for (String name : asked.removed() == null ? List.<String>of() : asked.removed()) {
      IdentityField field = IdentityField.named(required(name, "removed"), "removed");
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
            reader.remark(id, asked.remark()));
    Map<String, String> claimed =
        plain.idNumber() == null ? Map.of() : Map.of(member, plain.idNumber());
    return writes.claiming(call, command, claimed, () -> writes.change(call, command));
  }

  private static boolean told(PlainIdentity plain, IdentityField field) {
    return plain.absent().stream().anyMatch(one -> one.field() == field);
  }

  @PostMapping("/{member}/annulments")
  ResponseEntity<WriteAnswer> annul(
      WriteCall call,
      @PathVariable String id,
      @PathVariable String member,
      @RequestBody AnnulRequest asked) {
    return writes.settling(
        call,
        id,
        asked.act(),
        (act, card) ->
            new AnnulMember(
                act,
                id,
                member,
                required(asked.cause(), "cause"),
                asked.sameAs(),
                reader.remark(id, asked.remark())));
  }
}
