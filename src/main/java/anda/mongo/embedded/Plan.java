package anda.mongo.embedded;

import java.util.Arrays;
import java.util.List;

/**
 * How the candidates of a query are found.
 *
 * @param ranges parts of the index to read, in index order
 * @param tests conditions on further index fields, decided on the key before the document is read
 * @param covered whether every key that passes belongs to a match, so that none need be read
 * @param reverse whether the index is read backwards
 * @param sorted whether candidates come in the order asked for
 * @param score of two plans the higher is taken
 */
record Plan(
    OrderedIndex index,
    List<KeyRange> ranges,
    List<FieldTest> tests,
    boolean covered,
    boolean reverse,
    boolean sorted,
    long score) {

  /** Ranges, as stored, that one field of the index must lie in, or outside of. */
  record FieldTest(int field, List<KeyRange> ranges, boolean excluded) {}

  boolean accepts(byte[] key) {
    for (FieldTest test : tests) {
      int from = test.field() == 0 ? 0 : index.fieldEnd(key, test.field() - 1);
      int to = KeyEncoding.skip(key, from, index.fields().get(test.field()).descending());
      byte[] value = Arrays.copyOfRange(key, from, to);
      if (KeyRange.anyContains(test.ranges(), value) == test.excluded()) {
        return false;
      }
    }
    return true;
  }

  /** Whether one document can be met at several keys. */
  boolean repeats() {
    return index.arrays() != 0;
  }
}
