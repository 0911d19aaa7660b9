package anda.imports;

import anda.kernel.PartialDate;
import anda.kernel.Source;
import org.jspecify.annotations.Nullable;

/**
 * 读数 What a feature made of a row without a problem.
 *
 * @param value the feature's own reading
 * @param target id of the aggregate that will hold it; one of {@link RowImporter#targets}
 * @param on when it happened; null = unknown
 * @param source the address or document the row names; the import adds file digest and row number.
 *     Null where the row names none: then the file itself is the source
 */
public record Reading<T>(
    T value, String target, @Nullable PartialDate on, @Nullable Source source) {}
