package anda.audit.web;

import anda.audit.AuditRefusal;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.HistoryReader;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import anda.web.Lookup;
import anda.web.ReadRule;
import anda.web.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 日志查阅 The log, entry by entry, in words. */
@RestController
@RequestMapping("/api/audit")
class AuditController implements ReadRule {

  /** Entries in one answer. */
  static final int MOST = 200;

  private static final String STANDARD = "50";

  private final EventReader log;
  private final HistoryReader history;

  AuditController(EventReader log, HistoryReader history) {
    this.log = log;
    this.history = history;
  }

  /**
   * 日志段 Entries in log order.
   *
   * @param from first position, included
   * @param to last position, included
   * @param position last position of the log, then or now
   */
  record LogAnswer(List<HistoryReader.Item> items, long from, long to, long position) {}

  /** The last entries unless a range is given; at most 200 at a time; of the past, no later one. */
  @GetMapping("/log")
  LogAnswer log(
      Lookup lookup,
      @RequestParam(required = false) @Nullable Long from,
      @RequestParam(required = false) @Nullable Long to,
      @RequestParam(defaultValue = STANDARD) int size) {
    Long then = lookup.at().position();
    long head = then == null ? log.head() : then;
    long last = to == null ? from == null ? head : Math.min(head, from + size - 1) : to;
    long first = from == null ? Math.max(0, last - size + 1) : from;
    if (size < 1 || first < 0 || last < first - 1 || last - first >= MOST) {
      throw new Refused(AuditRefusal.LOG_RANGE_MALFORMED, "from", Integer.toString(MOST));
    }
    List<HistoryReader.Item> items = history.between(first, Math.min(last, head));
    return new LogAnswer(items, first, Math.min(last, head), head);
  }

  /** One entry. */
  @GetMapping("/events/{id}")
  HistoryReader.Item event(@PathVariable String id) {
    return history.byId(id).orElseThrow(() -> new Refused(AuditRefusal.ENTRY_NOT_FOUND, "id", id));
  }

  /** The log holds what partners do not see. */
  @Override
  public Optional<Refusal> refused(Role role) {
    return role == Role.PARTNER ? Optional.of(AuditRefusal.LOG_NOT_FOR_PARTNERS) : Optional.empty();
  }
}
