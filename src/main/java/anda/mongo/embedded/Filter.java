package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.Predicate;

/**
 * A compiled filter.
 *
 * @param test decides for a document
 * @param conditions what every match must satisfy on single paths: the planner's material
 */
record Filter(Predicate<Document> test, List<Condition> conditions) {

  /** Some value of {@code path} lies in one of the ranges. */
  record Condition(String path, List<KeyRange> ranges) {}

  static Filter compile(Document query) {
    return new FilterCompiler().compile(query);
  }

  boolean matches(Document document) {
    return test.test(document);
  }
}
