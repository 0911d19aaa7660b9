package anda.imports;

import org.jspecify.annotations.Nullable;

/**
 * 源自导入的事实 An event that may have come from a row of a file.
 *
 * <p>The event record has a component {@code @Nullable ImportedRow imported} and implements this
 * interface. The newest non-null row of an aggregate is what the next file is compared with; a
 * correction made by accepting a differing row carries the new row.
 */
public interface ImportedFact {

  /** The row it came from; null when a person recorded it in Anda. */
  @Nullable ImportedRow imported();
}
