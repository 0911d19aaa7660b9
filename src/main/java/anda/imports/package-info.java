/**
 * 数据导入 Brings office files in: reads them, judges each row, and has the features store what fits.
 *
 * <p>Technical and feature-neutral. A feature that takes rows of a kind offers one {@link
 * anda.imports.RowImporter} bean: its columns, the key of a row, how a row reads, and the command
 * that records it. Everything else happens here. For each row the importer's {@code targets} are
 * looked up in the log itself (never in a view, which may lag): the newest {@link
 * anda.imports.ImportedRow} of an {@link anda.imports.ImportedFact} there says what stands.
 *
 * <ul>
 *   <li>nothing stands and the row reads without a problem: the command is sent, 已接收 ACCEPTED
 *   <li>the same texts stand: 已有 KNOWN, nothing is sent
 *   <li>other texts stand: 有差异 DIFFERING field by field, nothing is sent until a person accepts the
 *       row as a correction; blank against value is a difference
 *   <li>a problem: 拒绝 REFUSED with field, value and reason
 * </ul>
 *
 * <p>One row is one command to one aggregate. Its id follows from actor, idempotency key or file
 * digest, route and row key, so a file cut in the middle is simply sent again. Contradictions
 * (sums, percentages, doubles) are findings beside the outcome; they never change a value. Value
 * parsers stand in {@code imports::text}.
 */
@NullMarked
@ApplicationModule(
    displayName = "数据导入 imports",
    allowedDependencies = {"kernel", "web", "eventstore::view", "eventstore::command"})
package anda.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
