package anda.audit.web;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.ViewUpkeep;
import anda.web.Role;
import anda.web.WritableBy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 视图维护 Where the views stand; rebuild, cure and attest. They change no fact. */
@RestController
class ViewController {

  private final EventReader log;
  private final ViewUpkeep views;

  ViewController(EventReader log, ViewUpkeep views) {
    this.log = log;
    this.views = views;
  }

  /** 视图一览. */
  record ViewRows(List<ViewUpkeep.Status> items, long total, long position) {}

  /**
   * 重建范围.
   *
   * @param key cure this parked key only; null = build the whole view anew
   */
  record RebuildRequest(@Nullable String key) {}

  /**
   * 核对范围.
   *
   * @param view this view only; null = all
   */
  record AttestationRequest(@Nullable String view) {}

  /** 核对答复. */
  record AttestationAnswer(List<ViewUpkeep.Attestation> items, boolean same, long position) {}

  @GetMapping("/api/views")
  ViewRows views() {
    List<ViewUpkeep.Status> rows = views.status();
    return new ViewRows(rows, rows.size(), log.head());
  }

  @WritableBy({Role.MANAGER, Role.AUDITOR})
  @PostMapping("/api/views/{name}/rebuild")
  ViewUpkeep.Status rebuild(
      @PathVariable String name, @RequestBody(required = false) @Nullable RebuildRequest request) {
    String key = request == null ? null : request.key();
    return key == null ? views.rebuild(name) : views.cure(name, key);
  }

  @WritableBy({Role.MANAGER, Role.AUDITOR})
  @PostMapping("/api/audit/attestations")
  AttestationAnswer attest(@RequestBody(required = false) @Nullable AttestationRequest request) {
    String view = request == null ? null : request.view();
    List<String> names =
        view == null
            ? views.status().stream().map(ViewUpkeep.Status::view).toList()
            : List.of(view);
    List<ViewUpkeep.Attestation> items = names.stream().map(views::attest).toList();
    boolean same = items.stream().allMatch(ViewUpkeep.Attestation::same);
    return new AttestationAnswer(items, same, log.head());
  }
}
