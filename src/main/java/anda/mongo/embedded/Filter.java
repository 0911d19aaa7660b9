package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A compiled filter.
 *
 * @param test decides for a document
 * @param conditions what every match must satisfy on single paths: the planner's material
 * @param exact whether the conditions are all there is: what satisfies them is a match
 * @param fields paths of all the test looks at; null if unknown
 */
record Filter(
    Predicate<Document> test,
    List<Condition> conditions,
    boolean exact,
    @Nullable Set<String> fields) {

  /**
   * Some value of {@code path} lies in one of the ranges.
   *
   * @param excluded none does, instead
   */
  record Condition(String path, List<KeyRange> ranges, boolean excluded) {}

  static Filter compile(Document query) {
    return new FilterCompiler().compile(query);
  }

  boolean everything() {
    return exact && conditions.isEmpty();
  }

  boolean matches(Document document) {
    return test.test(document);
  }
}
