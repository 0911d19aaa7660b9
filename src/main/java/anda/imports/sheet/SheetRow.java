package anda.imports.sheet;

import anda.imports.Finding;
import anda.imports.Row;
import java.util.List;

/**
 * 表格行 A row below the header and what is wrong with its cells as such.
 *
 * @param row texts by column
 * @param problems cells that cannot be read, whatever their column means
 * @param total whether it is a total (合计) of the rows above
 */
public record SheetRow(Row row, List<Finding> problems, boolean total) {}
