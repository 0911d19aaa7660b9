package anda.mongo.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns a MongoDB filter into a {@link Filter}; what it does not know it refuses. */
final class FilterCompiler {
  private static final Predicate<Document> ALL = document -> true;
  private static final Set<String> CONJUNCTIONS = Set.of("$and", "$comment");
  private static final Set<String> RANGES =
      Set.of("$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in");
  private final List<Filter.Condition> conditions = new ArrayList<>();
  private final Set<String> fields = new TreeSet<>();
  private boolean whole;
  private boolean exact = true;

  Filter compile(Document query) {
    Predicate<Document> test = document(query, true);
    return new Filter(test, conditions, exact, whole ? null : fields);
  }

  /** {@code needed}: whether every match must satisfy this part, so that the planner may use it. */
  Predicate<Document> document(Document query, boolean needed) {
    Predicate<Document> test = ALL;
    for (Map.Entry<String, Object> part : query.entrySet()) {
      Predicate<Document> next = part(part.getKey(), part.getValue(), needed);
      test = test == ALL ? next : test.and(next);
    }
    return test;
  }

  private Predicate<Document> part(String key, @Nullable Object value, boolean needed) {
    exact &= CONJUNCTIONS.contains(key) || !key.startsWith("$");
    switch (key) {
      case "$and":
        Predicate<Document> all = ALL;
        for (Document clause : FieldTests.clauses(key, value)) {
          all = all.and(document(clause, needed));
        }
        return all;
      case "$or":
        return anyOf(FieldTests.clauses(key, value), needed);
      case "$nor":
        return anyOf(FieldTests.clauses(key, value), false).negate();
      case "$expr":
        whole = true;
        return document -> Utils.isTrue(Expression.evaluateDocument(value, document));
      case "$comment":
        return ALL;
      default:
        if (key.startsWith("$")) {
          throw Refusals.unsupported("filter " + key);
        }
        return field(key, value, needed);
    }
  }

  private Predicate<Document> anyOf(List<Document> clauses, boolean needed) {
    if (clauses.size() == 1) {
      return document(clauses.get(0), needed);
    }
    List<Predicate<Document>> tests = new ArrayList<>();
    for (Document clause : clauses) {
      tests.add(document(clause, false));
    }
    return document -> {
      for (Predicate<Document> test : tests) {
        if (test.test(document)) {
          return true;
        }
      }
      return false;
    };
  }

  Predicate<Document> field(String path, @Nullable Object value, boolean needed) {
    String[] parts = Paths.split(path);
    fields.add(path);
    if (value instanceof BsonRegularExpression regex) {
      return regex(path, parts, regex, needed);
    }
    if (!Comparisons.isOperators(value)) {
      return ranges(path, parts, Comparisons.equal(value), needed);
    }
    Document operators = (Document) java.util.Objects.requireNonNull(value);
    if (operators.containsKey("$options") && !operators.containsKey("$regex")) {
      throw Refusals.badValue("$options needs a $regex");
    }
    Predicate<Document> test = ALL;
    for (Map.Entry<String, Object> operator : operators.entrySet()) {
      if (!operator.getKey().equals("$options")) {
        test =
            test.and(
                operator(path, parts, operator.getKey(), operator.getValue(), operators, needed));
      }
    }
    return test;
  }

  private Predicate<Document> operator(
      String path,
      String[] parts,
      String operator,
      @Nullable Object value,
      Document operators,
      boolean needed) {
    exact &= RANGES.contains(operator);
    switch (operator) {
      case "$eq":
        return value instanceof BsonRegularExpression
            ? ranges(path, parts, Comparisons.equal(value), false)
            : ranges(path, parts, Comparisons.equal(value), needed);
      case "$ne":
        return other(path, parts, value, needed);
      case "$gt", "$gte", "$lt", "$lte":
        return ranges(path, parts, Comparisons.ordered(operator, value), needed);
      case "$in":
        return in(path, parts, FieldTests.list(operator, value), needed);
      case "$nin":
        return in(path, parts, FieldTests.list(operator, value), false).negate();
      case "$not":
        return not(path, value);
      case "$exists":
        boolean wanted = Utils.isTrue(value);
        return document ->
            Paths.any(document, parts, 0, found -> !(found instanceof Missing)) == wanted;
      case "$regex":
        return regex(path, parts, FieldTests.regex(value, operators.get("$options")), needed);
      case "$all":
        return allOf(path, parts, FieldTests.list(operator, value), needed);
      case "$size":
        double size = FieldTests.number(operator, value);
        return document ->
            Paths.any(document, parts, 0, v -> v instanceof Collection<?> c && c.size() == size);
      case "$type":
        return FieldTests.type(parts, value);
      case "$mod":
        return FieldTests.mod(parts, FieldTests.list(operator, value));
      case "$elemMatch":
        return FieldTests.elemMatch(parts, value);
      default:
        throw Refusals.unsupported("filter " + operator);
    }
  }

  private Predicate<Document> other(
      String path, String[] parts, @Nullable Object value, boolean needed) {
    List<KeyRange> equal = Comparisons.equal(value);
    boolean before = exact;
    Predicate<Document> test = ranges(path, parts, equal, false).negate();
    if (needed) {
      conditions.add(new Filter.Condition(path, equal, true));
      exact = before;
    }
    return test;
  }

  private Predicate<Document> ranges(
      String path, String[] parts, List<KeyRange> ranges, boolean needed) {
    if (needed) {
      conditions.add(new Filter.Condition(path, ranges, false));
    } else {
      exact = false;
    }
    return document ->
        Paths.anyOrElement(
            document, parts, v -> KeyRange.anyContains(ranges, KeyEncoding.encode(v)));
  }

  private Predicate<Document> in(
      String path, String[] parts, Collection<?> values, boolean needed) {
    List<Object> plain = new ArrayList<>();
    Predicate<Document> test = null;
    for (Object value : values) {
      if (value instanceof BsonRegularExpression regex) {
        Predicate<Document> next = regex(path, parts, regex, false);
        test = test == null ? next : test.or(next);
      } else {
        plain.add(value);
      }
    }
    Predicate<Document> points = ranges(path, parts, Comparisons.in(plain), needed && test == null);
    return test == null ? points : points.or(test);
  }

  private Predicate<Document> regex(
      String path, String[] parts, BsonRegularExpression regex, boolean needed) {
    exact = false;
    List<KeyRange> prefix = needed ? Comparisons.prefix(regex) : null;
    if (prefix != null) {
      conditions.add(new Filter.Condition(path, prefix, false));
    }
    byte[] itself = KeyEncoding.encode(regex);
    return document ->
        Paths.anyOrElement(
            document,
            parts,
            v ->
                v instanceof String text
                    ? regex.matcher(text).find()
                    : v instanceof BsonRegularExpression
                        && java.util.Arrays.equals(itself, KeyEncoding.encode(v)));
  }

  private Predicate<Document> not(String path, @Nullable Object value) {
    if (!(value instanceof BsonRegularExpression) && !Comparisons.isOperators(value)) {
      throw Refusals.badValue("$not needs a regex or a document");
    }
    return field(path, value, false).negate();
  }

  private Predicate<Document> allOf(
      String path, String[] parts, Collection<?> values, boolean needed) {
    if (values.isEmpty()) {
      return document -> false;
    }
    Predicate<Document> test = ALL;
    for (Object value : values) {
      boolean element = value instanceof Document d && d.containsKey("$elemMatch");
      test =
          test.and(
              element
                  ? FieldTests.elemMatch(parts, ((Document) value).get("$elemMatch"))
                  : field(path, value, needed));
    }
    return test;
  }
}
