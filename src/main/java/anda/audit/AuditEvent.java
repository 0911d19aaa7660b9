package anda.audit;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;

/** 审计事件 What is told about the log itself. Frozen: names and JSON never change. */
public sealed interface AuditEvent extends DomainEvent {

  /**
   * 库已建立 Entry 0 of every log, written by the first start.
   *
   * @param kind sample or production; never changes
   * @param storeId random id of this log
   */
  @EventName("audit.StoreBorn")
  record StoreBorn(StoreKind kind, String storeId) implements AuditEvent {}
}
