package anda.household.web;

import static anda.web.Fields.required;

import anda.household.IncomeSurvey;
import anda.household.Member;
import anda.household.Relation;
import anda.household.command.HouseholdCommand;
import anda.household.command.HouseholdCommand.CorrectIncome;
import anda.household.command.HouseholdCommand.MergeHousehold;
import anda.household.command.HouseholdCommand.SplitHousehold;
import anda.household.command.HouseholdCommand.SurveyIncome;
import anda.household.command.HouseholdRefusal;
import anda.household.process.Identities;
import anda.household.process.Transfers;
import anda.household.query.HouseholdCard;
import anda.household.query.HouseholdCard.Income;
import anda.household.query.HouseholdCard.Link;
import anda.household.query.HouseholdCard.LinkKind;
import anda.household.query.StoredHouseholds.Known;
import anda.household.web.HouseholdRequests.IncomeRequest;
import anda.household.web.HouseholdRequests.MergeRequest;
import anda.household.web.HouseholdRequests.SplitRequest;
import anda.household.web.HouseholdRequests.TransferredMember;
import anda.kernel.Refused;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 分户、并户与收入 Splits and merges with both their halves, and surveys of income. */
@RestController
@WritableBy({Role.MANAGER, Role.REPORTER})
@RequestMapping(HouseholdWrites.ADDRESS + "/{id}")
class TransferController {

  private final HouseholdWrites writes;
  private final HouseholdReader reader;
  private final Identities identities;
  private final Transfers transfers;

  TransferController(
      HouseholdWrites writes, HouseholdReader reader, Identities identities, Transfers transfers) {
    this.writes = writes;
    this.reader = reader;
    this.identities = identities;
    this.transfers = transfers;
  }

  /** Answers for the household that members left; the new one stands by then. */
  @PostMapping("/splits")
  ResponseEntity<WriteAnswer> split(
      WriteCall call, @PathVariable String id, @RequestBody SplitRequest asked) {
    Known read = writes.known(id);
    HouseholdCard card = read.card();
    String fresh = call.newId("household");
    List<Member> leaving = new ArrayList<>();
    // said a second time with its key, it finds the members gone and gets the answer of the first
    if (!card.links().contains(new Link(LinkKind.SPLIT_INTO, fresh))) {
      relations(asked.members())
          .forEach((memberId, asks) -> leaving.add(renamed(member(card, memberId), asks)));
    }
    HouseholdCommand command =
        new SplitHousehold(
            writes.act(call, asked.act()),
            id,
            fresh,
            identities.resealed(id, fresh, leaving, true),
            reader.remark(id, asked.remark()));
    return bothHalves(HouseholdWrites.asRead(call, read), command);
  }

  /** Answers for the household that is no more; the other one has its members by then. */
  @PostMapping("/mergers")
  ResponseEntity<WriteAnswer> merge(
      WriteCall call, @PathVariable String id, @RequestBody MergeRequest asked) {
    Known read = writes.known(id);
    HouseholdCard card = read.card();
    String into = required(asked.into(), "into");
    HouseholdCard other = writes.current(into);
    if (!other.stands()) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_ANNULLED, "into");
    }
    Map<String, TransferredMember> relations = relations(asked.members());
    List<Member> all =
        card.present().stream()
            .map(member -> renamed(member, relations.get(member.memberId())))
            .toList();
    if (card.mergedInto() == null) {
      relations.keySet().forEach(memberId -> member(card, memberId));
    }
    HouseholdCommand command =
        new MergeHousehold(
            writes.act(call, asked.act()),
            id,
            into,
            identities.resealed(id, into, all, false),
            reader.remark(id, asked.remark()));
    return bothHalves(HouseholdWrites.asRead(call, read), command);
  }

  // A stop between the two halves is mended by the upkeep.
  private ResponseEntity<WriteAnswer> bothHalves(WriteCall call, HouseholdCommand command) {
    WriteAnswer answer = writes.send(call, command);
    long both = transfers.complete(answer.events().get(0).id(), call.at());
    // the tag is that of the household written to; the position that at which both halves are read
    return ResponseEntity.ok().eTag("\"" + answer.position() + "\"").body(until(answer, both));
  }

  private static WriteAnswer until(WriteAnswer answer, long both) {
    return new WriteAnswer(
        answer.id(),
        Math.max(answer.position(), both),
        answer.at(),
        answer.command(),
        answer.repeated(),
        answer.events(),
        answer.irregularities());
  }

  private static Map<String, TransferredMember> relations(@Nullable List<TransferredMember> asked) {
    Map<String, TransferredMember> relations = new LinkedHashMap<>();
    for (TransferredMember one : asked == null ? List.<TransferredMember>of() : asked) {
      TransferredMember member = required(one, "members");
      String memberId = required(member.id(), "members.id");
      if (relations.put(memberId, member) != null) {
        throw new Refused(HouseholdRefusal.MEMBER_EXISTS, "members", memberId);
      }
    }
    return relations;
  }

  private static Member member(HouseholdCard card, String memberId) {
    return card.present().stream()
        .filter(member -> member.memberId().equals(memberId))
        .findFirst()
        .orElseThrow(() -> new Refused(HouseholdRefusal.MEMBER_UNKNOWN, "members.id", memberId));
  }

  // what a member was to the former head says nothing of the new one
  private static Member renamed(Member member, @Nullable TransferredMember asked) {
    Relation relation =
        asked == null || asked.relation() == null ? Relation.UNKNOWN : asked.relation();
    return member.as(relation, asked == null ? null : asked.relationText(), member.labour());
  }

  @PostMapping("/incomes")
  ResponseEntity<WriteAnswer> survey(
      WriteCall call, @PathVariable String id, @RequestBody IncomeRequest asked) {
    writes.current(id);
    IncomeSurvey survey = reader.survey(id, asked);
    return writes.change(call, id, asked.act(), (act, card) -> new SurveyIncome(act, id, survey));
  }

  /** Replaces the survey of the year. */
  @PostMapping("/income-corrections")
  ResponseEntity<WriteAnswer> correct(
      WriteCall call, @PathVariable String id, @RequestBody IncomeRequest asked) {
    writes.current(id);
    IncomeSurvey survey = reader.survey(id, asked);
    return writes.change(
        call,
        id,
        asked.act(),
        (act, card) ->
            new CorrectIncome(
                act,
                id,
                survey,
                required(asked.cause(), "cause"),
                reader.remark(id, asked.remark()),
                surveyed(card, survey.year())));
  }

  private static String surveyed(HouseholdCard card, int year) {
    return card.incomes().stream()
        .filter(income -> income.survey().year() == year)
        .findFirst()
        .map(Income::event)
        .orElseThrow(
            () ->
                new Refused(
                    HouseholdRefusal.INCOME_YEAR_NOT_SURVEYED, "year", Integer.toString(year)));
  }
}
