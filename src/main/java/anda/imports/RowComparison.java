package anda.imports;

import java.util.List;
import java.util.Map;

/** 行间核对 Sees the rows of one file in order and says which contradict each other. */
public interface RowComparison {

  /** Compares nothing. */
  RowComparison NONE =
      new RowComparison() {
        @Override
        public void see(Row row) {
          // nothing to compare
        }

        @Override
        public Map<Integer, List<Finding>> findings() {
          return Map.of();
        }
      };

  /** The next row. */
  void see(Row row);

  /** After the last row: findings by row number. */
  Map<Integer, List<Finding>> findings();
}
