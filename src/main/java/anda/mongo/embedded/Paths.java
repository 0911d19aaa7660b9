package anda.mongo.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Dotted paths into documents, through arrays as MongoDB goes through them. */
final class Paths {
  private Paths() {}

  static String[] split(String path) {
    return path.split("\\.", -1);
  }

  /** Whether any value the path leads to satisfies the test; an absent field is {@link Missing}. */
  static boolean any(Object node, String[] parts, int at, Predicate<Object> test) {
    if (at == parts.length) {
      return test.test(node);
    }
    if (node instanceof Document document) {
      return any(document.getOrMissing(parts[at]), parts, at + 1, test);
    }
    if (!(node instanceof Collection<?> list)) {
      return test.test(Missing.getInstance());
    }
    int index = index(parts[at]);
    if (index >= 0
        && list instanceof List<?> ordered
        && index < ordered.size()
        && any(orMissing(ordered.get(index)), parts, at + 1, test)) {
      return true;
    }
    for (Object element : list) {
      if (element instanceof Document && any(element, parts, at, test)) {
        return true;
      }
    }
    return false;
  }

  private static Object orMissing(Object value) {
    return value == null ? Missing.getInstance() : value;
  }

  /** As {@link #any}, with the elements of an array at the end tested too. */
  static boolean anyOrElement(Document document, String[] parts, Predicate<Object> test) {
    return any(
        document,
        parts,
        0,
        value -> {
          if (value instanceof Collection<?> list) {
            for (Object element : list) {
              if (test.test(element)) {
                return true;
              }
            }
          }
          return test.test(value);
        });
  }

  /** What one document puts into an index or a sort for one path. */
  record Values(List<byte[]> keys, boolean array) {}

  private static final byte[] UNDEFINED = {KeyEncoding.UNDEFINED};

  static Values keys(Document document, String[] parts) {
    Object value = document.getOrMissing(parts[0]);
    if (parts.length == 1 && !(value instanceof Collection<?>)) {
      return new Values(List.of(KeyEncoding.encode(value)), false);
    }
    List<byte[]> keys = new ArrayList<>();
    boolean array = collect(document, parts, 0, keys);
    if (keys.isEmpty()) {
      keys.add(KeyEncoding.encode(null));
    }
    return new Values(keys, array);
  }

  private static boolean collect(Object node, String[] parts, int at, List<byte[]> keys) {
    if (at == parts.length) {
      if (!(node instanceof Collection<?> list)) {
        keys.add(KeyEncoding.encode(node));
        return false;
      }
      for (Object element : list) {
        keys.add(KeyEncoding.encode(element));
      }
      if (list.isEmpty()) {
        keys.add(UNDEFINED);
      }
      return true;
    }
    if (node instanceof Document document) {
      return collect(document.getOrMissing(parts[at]), parts, at + 1, keys);
    }
    if (node instanceof Collection<?> list) {
      int index = index(parts[at]);
      if (index >= 0 && list instanceof List<?> ordered && index < ordered.size()) {
        collect(orMissing(ordered.get(index)), parts, at + 1, keys);
      }
      for (Object element : list) {
        if (element instanceof Document) {
          collect(element, parts, at, keys);
        }
      }
      return true;
    }
    keys.add(KeyEncoding.encode(null));
    return false;
  }

  private static int index(String part) {
    if (part.isEmpty() || part.length() > 9) {
      return -1;
    }
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) < '0' || part.charAt(i) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(part);
  }
}
