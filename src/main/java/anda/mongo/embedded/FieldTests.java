package anda.mongo.embedded;

import de.bwaldvogel.mongo.backend.BsonType;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 字段测试 Operators of a filter that look at one field and are of no use to an index. */
final class FieldTests {

  private FieldTests() {}

  static BsonRegularExpression regex(@Nullable Object value, @Nullable Object options) {
    if (value instanceof BsonRegularExpression regex) {
      return options == null
          ? regex
          : new BsonRegularExpression(regex.getPattern(), options.toString());
    }
    String flags = options == null ? "" : options.toString();
    String pattern = String.valueOf(value);
    try {
      Pattern.compile(pattern);
    } catch (java.util.regex.PatternSyntaxException e) {
      throw Refusals.badValue("$regex: " + e.getDescription());
    }
    return new BsonRegularExpression(pattern, flags);
  }

  static List<Document> clauses(String key, @Nullable Object value) {
    List<Document> clauses = new ArrayList<>();
    if (value instanceof Collection<?> list) {
      for (Object clause : list) {
        if (clause instanceof Document document) {
          clauses.add(document);
        } else {
          throw Refusals.badValue(key + " elements must be objects");
        }
      }
    }
    if (clauses.isEmpty()) {
      throw Refusals.badValue(key + " must be a nonempty array");
    }
    return clauses;
  }

  static Predicate<Document> elemMatch(String[] parts, @Nullable Object value) {
    if (!(value instanceof Document query)) {
      throw Refusals.badValue("$elemMatch needs an Object");
    }
    boolean onValues =
        Comparisons.isOperators(query)
            && !query.containsKey("$and")
            && !query.containsKey("$or")
            && !query.containsKey("$nor");
    FilterCompiler inner = new FilterCompiler();
    Predicate<Document> test =
        onValues ? inner.field("v", query, false) : inner.document(query, false);
    return document ->
        Paths.any(
            document,
            parts,
            0,
            v -> v instanceof Collection<?> list && anyElement(list, test, onValues));
  }

  private static boolean anyElement(
      Collection<?> list, Predicate<Document> test, boolean onValues) {
    for (Object element : list) {
      if (onValues ? test.test(new Document("v", element)) : isMatch(element, test)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMatch(Object element, Predicate<Document> test) {
    return element instanceof Document document && test.test(document);
  }

  static Predicate<Document> type(String[] parts, @Nullable Object value) {
    List<BsonType> types = new ArrayList<>();
    for (Object name : value instanceof Collection<?> names ? names : List.of(requireType(value))) {
      if ("number".equals(name)) {
        types.addAll(List.of(BsonType.INT, BsonType.LONG, BsonType.DOUBLE, BsonType.DECIMAL128));
      } else {
        types.add(
            name instanceof Number number
                ? BsonType.forNumber(number)
                : BsonType.forString(String.valueOf(name)));
      }
    }
    return document ->
        Paths.anyOrElement(
            document,
            parts,
            v -> !(v instanceof Missing) && types.stream().anyMatch(type -> type.matches(v)));
  }

  private static Object requireType(@Nullable Object value) {
    if (value == null) {
      throw Refusals.badValue("$type needs a type");
    }
    return value;
  }

  static Predicate<Document> mod(String[] parts, Collection<?> operands) {
    List<?> pair = List.copyOf(operands);
    if (pair.size() != 2) {
      throw Refusals.badValue("$mod needs two numbers");
    }
    long divisor = (long) number("$mod", pair.get(0));
    long rest = (long) number("$mod", pair.get(1));
    if (divisor == 0) {
      throw Refusals.badValue("divisor cannot be 0");
    }
    return document ->
        Paths.anyOrElement(
            document, parts, v -> v instanceof Number n && whole(n) % divisor == rest);
  }

  private static long whole(Number number) {
    return number instanceof Long || number instanceof Integer
        ? number.longValue()
        : (long) number.doubleValue();
  }

  static double number(String operator, @Nullable Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw Refusals.badValue(operator + " needs a number");
  }

  static Collection<?> list(String operator, @Nullable Object value) {
    if (value instanceof Collection<?> list) {
      return list;
    }
    throw Refusals.badValue(operator + " needs an array");
  }
}
