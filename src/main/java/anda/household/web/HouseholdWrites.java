package anda.household.web;

import anda.household.command.HouseholdCommand;
import anda.household.command.HouseholdRefusal;
import anda.household.process.Claims;
import anda.household.process.Identities;
import anda.household.query.HouseholdCard;
import anda.household.query.StoredHouseholds;
import anda.household.query.StoredHouseholds.Known;
import anda.kernel.Act;
import anda.kernel.Refused;
import anda.web.ActRequest;
import anda.web.Acts;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import anda.web.Writes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 农户写入 What all writing addresses of households share: the act, the household, the claims. */
@Component
class HouseholdWrites {

  static final String ADDRESS = "/api/households";

  private final Acts acts;
  private final Writes writes;
  private final StoredHouseholds stored;
  private final Identities identities;
  private final Claims claims;

  HouseholdWrites(
      Acts acts, Writes writes, StoredHouseholds stored, Identities identities, Claims claims) {
    this.acts = acts;
    this.writes = writes;
    this.stored = stored;
    this.identities = identities;
    this.claims = claims;
  }

  /** Makes the command of a change from the act and the household so far. */
  interface Change {
    HouseholdCommand command(Act act, HouseholdCard current);
  }

  /** Changes a household that is there. */
  ResponseEntity<WriteAnswer> change(
      WriteCall call, String id, @Nullable ActRequest asked, Change change) {
    HouseholdCard card = current(id);
    return writes.change(keyed(call), change.command(act(call, asked), card));
  }

  /** The same call, refused when a household has changed since it was read. */
  static WriteCall asRead(WriteCall call, Known read) {
    return call.expectedPosition() != null
        ? call
        : new WriteCall(
            call.actor(), call.at(), call.route(), call.key(), call.bodyDigest(), read.position());
  }

  /** A household as its own entries tell, with the position of the last. */
  Known known(String id) {
    return stored
        .known(id)
        .orElseThrow(() -> new Refused(HouseholdRefusal.HOUSEHOLD_UNKNOWN, null, id));
  }

  /** A household as its own entries tell. */
  HouseholdCard current(String id) {
    return stored
        .current(id)
        .orElseThrow(() -> new Refused(HouseholdRefusal.HOUSEHOLD_UNKNOWN, null, id));
  }

  Act act(WriteCall call, @Nullable ActRequest asked) {
    return HouseholdReader.clean(acts.act(call, asked));
  }

  ResponseEntity<WriteAnswer> create(WriteCall call, HouseholdCommand command) {
    return writes.create(keyed(call), command, ADDRESS);
  }

  ResponseEntity<WriteAnswer> change(WriteCall call, HouseholdCommand command) {
    return writes.change(keyed(call), command);
  }

  WriteAnswer send(WriteCall call, HouseholdCommand command) {
    return writes.send(keyed(call), command);
  }

  /** Reserves ID numbers, writes, and lets the log settle them; a refusal gives them back. */
  <T> T claiming(
      WriteCall call, HouseholdCommand command, Map<String, String> idNumbers, Supplier<T> write) {
    String household = command.householdId();
    String id = command.act().cmd();
    List<String> reserved = claims.reserve(household, idNumbers, id, call.at());
    try {
      T answer = write.get();
      claims.settle(household, call.at());
      return answer;
    } catch (Refused refused) {
      claims.giveBack(id, reserved, refused);
      throw refused;
    }
  }

  /** Changes a household that is there so that ID numbers may become free. */
  ResponseEntity<WriteAnswer> settling(
      WriteCall call, String id, @Nullable ActRequest asked, Change change) {
    ResponseEntity<WriteAnswer> answer = change(call, id, asked, change);
    claims.settle(id, call.at());
    return answer;
  }

  /** Ids for several new members of one request; a repetition makes the same ones. */
  static List<String> memberIds(WriteCall call, int members) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      String numbered = call.newId("member." + i);
      ids.add("member-" + numbered.substring(("member." + i + "-").length()));
    }
    return ids;
  }

  // The digest of a body stands beside its entries. A plain one would let anybody with the data try
  // out ID numbers until one fits; this one needs the store's secret.
  private WriteCall keyed(WriteCall call) {
    return new WriteCall(
        call.actor(),
        call.at(),
        call.route(),
        call.key(),
        identities.requestDigest(call.bodyDigest()),
        call.expectedPosition());
  }
}
