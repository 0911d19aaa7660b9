package anda.audit.web;

import anda.audit.AuditRefusal;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.HistoryReader;
import anda.kernel.Refused;
import anda.web.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 日志查阅 The log, entry by entry, in words. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

  /** Entries in one answer. */
  static final int MOST = 200;

  private static final int STANDARD = 50;

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
   * @param position last position of the log
   */
  record LogAnswer(List<HistoryReader.Item> items, long from, long to, long position) {}

  /** The last entries unless a range is given; at most 200 at a time. */
  @GetMapping("/log")
  LogAnswer log(
      @RequestParam(required = false) @Nullable Long from,
      @RequestParam(required = false) @Nullable Long to,
      Viewer viewer) {
    refuse(viewer);
    long head = log.head();
    long last = to == null ? from == null ? head : Math.min(head, from + STANDARD - 1) : to;
    long first = from == null ? Math.max(0, last - STANDARD + 1) : from;
    if (first < 0 || last < first - 1 || last - first >= MOST) {
      throw new Refused(AuditRefusal.LOG_RANGE_MALFORMED, "from", Integer.toString(MOST));
    }
    List<HistoryReader.Item> items = history.between(first, Math.min(last, head));
    return new LogAnswer(items, first, Math.min(last, head), head);
  }

  /** One entry. */
  @GetMapping("/events/{id}")
  HistoryReader.Item event(@PathVariable String id, Viewer viewer) {
    refuse(viewer);
    return history.byId(id).orElseThrow(() -> new Refused(AuditRefusal.ENTRY_NOT_FOUND, "id", id));
  }

  private static void refuse(Viewer viewer) {
    if (viewer.partner()) {
      throw new Refused(AuditRefusal.LOG_NOT_FOR_PARTNERS, null);
    }
  }
}
