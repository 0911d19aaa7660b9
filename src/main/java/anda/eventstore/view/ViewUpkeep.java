package anda.eventstore.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 视图维护 What an auditor or operator does with views: look, rebuild, cure, attest. */
public interface ViewUpkeep {

  /** Every view with its position and its parked keys, by name. */
  List<Status> status();

  /**
   * Builds a view from zero beside the live one, then switches; readers notice nothing. Takes about
   * a minute for a million events.
   *
   * @throws anda.kernel.Refused {@code VIEW_UNKNOWN}
   */
  Status rebuild(String view);

  /**
   * Cures one parked key from its own events.
   *
   * @throws anda.kernel.Refused {@code VIEW_UNKNOWN}, {@code KEY_NOT_PARKED}, {@code CARD_PARKED}
   *     when the fold still fails, {@code VIEW_DIFFERS} when the whole view must be rebuilt
   */
  Status cure(String view, String key);

  /**
   * Folds a view from zero in memory and compares every card, closed version and row with the
   * collections.
   *
   * @throws anda.kernel.Refused {@code VIEW_UNKNOWN}
   */
  Attestation attest(String view);

  /**
   * 视图状况.
   *
   * @param revision revision of the fold that made the live collections; 0 = being built
   * @param position last position folded in
   */
  record Status(String view, int revision, long position, long cards, List<ParkedKey> parked) {}

  /** 停放的键 A key whose fold failed at an event; its card stays as it was before. */
  record ParkedKey(String key, long position, String event, String message) {}

  /**
   * 核对结果 What was compared, and what differs.
   *
   * @param position the view was compared as of this position
   * @param digest SHA-256 over all that was found, hex; equal for equal views
   * @param differences at most 100
   */
  record Attestation(
      String view,
      long position,
      long cards,
      long versions,
      long rows,
      String digest,
      boolean same,
      List<Difference> differences) {}

  /**
   * 差异 One key on which the collections and the log disagree.
   *
   * @param expected digest of what follows from the log; null = nothing
   * @param found digest of what the collections hold; null = nothing
   */
  record Difference(String key, Part part, @Nullable String expected, @Nullable String found) {}

  /** 部分 Which part of a view differs. */
  enum Part {
    CARD,
    HISTORY,
    ROWS,
    PARKED
  }
}
