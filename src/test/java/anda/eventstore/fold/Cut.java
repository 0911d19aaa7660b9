package anda.eventstore.fold;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands in front of a real database, counts the writes that pass, and lets a chosen one fail: not
 * done, half done, or done without an answer, as when a process or a connection ends there.
 */
final class Cut {

  private static final Set<String> WRITES =
      Set.of("insertOne", "insertMany", "bulkWrite", "updateOne", "replaceOne", "deleteOne");

  enum How {
    NOT_DONE,
    HALF_DONE,
    DONE_WITHOUT_ANSWER
  }

  /** The process ends here. */
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final MongoDatabase database;
  private final List<String> written = new ArrayList<>();
  private int left = Integer.MAX_VALUE;
  private How how = How.NOT_DONE;
  private Runnable before = () -> {};

  Cut(MongoDatabase database) {
    this.database = database;
  }

  /** The write after so many others fails. */
  void after(int writes, How in) {
    left = writes;
    how = in;
  }

  /** Runs something just before the next write. */
  void before(Runnable run) {
    before = run;
  }

  /** Whether the write that was to fail has come. */
  boolean happened() {
    return left < 0;
  }

  /** Collections written to, in order. */
  List<String> written() {
    return written;
  }

  MongoDatabase database() {
    return (MongoDatabase)
        Proxy.newProxyInstance(
            Cut.class.getClassLoader(),
            new Class<?>[] {MongoDatabase.class},
            (proxy, method, arguments) -> {
              Object answer = call(database, method, arguments);
              return answer instanceof MongoCollection<?> collection ? guard(collection) : answer;
            });
  }

  private Object guard(MongoCollection<?> collection) {
    return Proxy.newProxyInstance(
        Cut.class.getClassLoader(),
        new Class<?>[] {MongoCollection.class},
        (proxy, method, arguments) ->
            WRITES.contains(method.getName())
                ? write(collection, method, arguments)
                : call(collection, method, arguments));
  }

  private @Nullable Object write(MongoCollection<?> into, Method method, Object[] arguments)
      throws Throwable {
    Runnable first = before;
    before = () -> {};
    first.run();
    written.add(into.getNamespace().getCollectionName());
    if (left-- != 0) {
      return call(into, method, arguments);
    }
    if (how == How.DONE_WITHOUT_ANSWER) {
      call(into, method, arguments);
    }
    if (how == How.HALF_DONE && arguments[0] instanceof List<?> many && many.size() > 1) {
      arguments[0] = many.subList(0, many.size() / 2);
      call(into, method, arguments);
    }
    throw new Ended();
  }

  private static @Nullable Object call(Object on, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
