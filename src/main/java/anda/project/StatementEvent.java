package anda.project;

import anda.imports.ImportedFact;
import anda.imports.ImportedRow;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 公布数据事件 Totals published about pairings, places or programmes: kept, linked, never a project.
 *
 * <p>Frozen: names and JSON never change.
 */
public sealed interface StatementEvent extends DomainEvent {

  /** 登记公布数据. */
  @EventName("project.PublishedStatementRecorded")
  record PublishedStatementRecorded(
      StatementScope scope,
      List<Measured> measures,
      @Nullable String progressText,
      @Nullable String note,
      @Nullable ImportedRow imported)
      implements StatementEvent, ImportedFact {

    @Override
    public Set<String> routes() {
      return new LinkedHashSet<>(scope.pairings());
    }
  }

  /**
   * 关联 A person states how a statement relates to a project or another statement.
   *
   * @param target id of the project or statement
   * @param relation how they relate
   * @param reason why, in words
   */
  @EventName("project.StatementLinked")
  record StatementLinked(String target, Relation relation, String reason)
      implements StatementEvent {

    @Override
    public Set<String> routes() {
      return Set.of(target);
    }
  }

  /** 取消关联. */
  @EventName("project.StatementUnlinked")
  record StatementUnlinked(String target, Relation relation, String reason)
      implements StatementEvent {

    @Override
    public Set<String> routes() {
      return Set.of(target);
    }
  }

  /**
   * 更正公布数据 It was recorded otherwise than it was published. The whole is written anew.
   *
   * @param imported row of a file the correction was taken from; null = a person's
   */
  @EventName("project.StatementCorrected")
  record StatementCorrected(
      StatementScope scope,
      List<Measured> measures,
      @Nullable String progressText,
      @Nullable String note,
      String reason,
      @Nullable ImportedRow imported)
      implements StatementEvent, ImportedFact {

    @Override
    public Set<String> routes() {
      return new LinkedHashSet<>(scope.pairings());
    }
  }

  /**
   * 作废公布数据.
   *
   * @param replacedBy id of the right record; null = none
   * @param pairings pairings it spoke of, whose pages tell of it
   */
  @EventName("project.StatementAnnulled")
  record StatementAnnulled(String reason, @Nullable String replacedBy, List<String> pairings)
      implements StatementEvent {

    @Override
    public Set<String> routes() {
      return new LinkedHashSet<>(pairings);
    }
  }

  /** 关系 How a statement relates to what it is linked to. Stored; never renamed. */
  enum Relation {
    /** 同一笔资金 Both speak of the same money; it must not be counted twice. */
    SAME_MONEY,
    /** 包含 The target is a part of what the statement speaks about. */
    CONTAINS,
    /** 属于 The statement is a part of the target. */
    PART_OF,
    /** 相互矛盾. */
    CONTRADICTS,
    /** 相关. */
    CONCERNS
  }
}
