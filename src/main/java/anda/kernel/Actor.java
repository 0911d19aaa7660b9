package anda.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 经办主体 Who did it: a person by random id, acting in a role for a unit, and how sure we are.
 *
 * <p>Names of persons are never here: they live in a sealed side store. Stored in every event;
 * frozen by decision 0001.
 *
 * @param id random person id, or the id of an importer or of the system
 * @param role role in which the person acts, for example {@code MANAGER}
 * @param unit id of the unit acted for
 * @param assurance how the identity was established
 * @param prepared 经办 who prepared, where it differs from the sender
 * @param checked 审核 who checked
 * @param signed 签发 who signed
 */
public record Actor(
    String id,
    String role,
    String unit,
    Assurance assurance,
    @Nullable Signature prepared,
    @Nullable Signature checked,
    @Nullable Signature signed) {

  /** 身份可信度 How an identity was established. */
  public enum Assurance {
    /** Chosen from the seeded list; declared, not proven. */
    DECLARED,
    /** Signed in. */
    AUTHENTICATED,
    /** A file brought in; the sender stands in the import's own entry. */
    IMPORT,
    /** The program itself, for example at the birth of a store. */
    SYSTEM
  }

  /** 签署 One of prepared, checked and signed: who, for which unit, on which day. */
  public record Signature(String id, String unit, @Nullable LocalDate day) {}

  /** An actor without separate signatures. */
  public static Actor of(String id, String role, String unit, Assurance assurance) {
    return new Actor(id, role, unit, assurance, null, null, null);
  }
}
