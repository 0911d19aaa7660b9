/**
 * 表格读取 Reads CSV, XLSX and XLS files row by row, in little memory, within fixed limits.
 *
 * <p>A file is read twice: first as a whole, so that a broken one is refused before anything is
 * stored, then row by row.
 */
@NullMarked
package anda.imports.sheet;

import org.jspecify.annotations.NullMarked;
