package anda.benefit.web;

import anda.benefit.command.ArrangementCommand;
import anda.benefit.command.BenefitRefusal;
import anda.benefit.query.StoredArrangements;
import anda.kernel.Act;
import anda.kernel.Refused;
import anda.web.ActRequest;
import anda.web.Acts;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import anda.web.Writes;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 利益联结写入 What all writing addresses of arrangements share: the act and the arrangement. */
@Component
class ArrangementWrites {

  static final String ADDRESS = "/api/arrangements";

  private final Acts acts;
  private final Writes writes;
  private final StoredArrangements stored;

  ArrangementWrites(Acts acts, Writes writes, StoredArrangements stored) {
    this.acts = acts;
    this.writes = writes;
    this.stored = stored;
  }

  /** Makes an arrangement. */
  ResponseEntity<WriteAnswer> create(
      WriteCall call, @Nullable ActRequest asked, Function<Act, ArrangementCommand> command) {
    return writes.create(call, command.apply(acts.act(call, asked)), ADDRESS);
  }

  /** Changes an arrangement that is there. */
  ResponseEntity<WriteAnswer> change(
      WriteCall call,
      String id,
      @Nullable ActRequest asked,
      Function<Act, ArrangementCommand> command) {
    if (!stored.exists(id)) {
      throw new Refused(BenefitRefusal.ARRANGEMENT_UNKNOWN, null, id);
    }
    return writes.change(call, command.apply(acts.act(call, asked)));
  }

  /** A reason, which the rules refuse when it is blank. */
  static String reason(@Nullable String text) {
    return text == null ? "" : text;
  }
}
