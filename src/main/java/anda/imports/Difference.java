package anda.imports;

import org.jspecify.annotations.Nullable;

/**
 * 差异 One field in which a row differs from what stands. Stored in events.
 *
 * @param field column name
 * @param stored text that stands; null = blank
 * @param given text of the file; null = blank
 */
public record Difference(String field, @Nullable String stored, @Nullable String given) {}
