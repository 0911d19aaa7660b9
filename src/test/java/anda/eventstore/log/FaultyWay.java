package anda.eventstore.log;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;

/** The way to a real store, on which inserts of commits can be held up or lost. */
final class FaultyWay {

  /** What becomes of an insert; the second parameter carries documents to the store. */
  interface Fate {
    void meet(List<Document> commits, Consumer<List<Document>> store);
  }

  private volatile Fate fate = (commits, store) -> store.accept(commits);

  void set(Fate next) {
    fate = next;
  }

  void mend() {
    fate = (commits, store) -> store.accept(commits);
  }

  static RuntimeException lost() {
    return new MongoSocketReadException("the connection was cut", new ServerAddress());
  }

  MongoDatabase to(MongoDatabase real) {
    return wrap(
        MongoDatabase.class,
        (proxy, method, arguments) -> {
          Object result = method.invoke(real, arguments);
          return method.getName().equals("getCollection") && Commits.NAME.equals(arguments[0])
              ? collection((MongoCollection<?>) result)
              : result;
        });
  }

  @SuppressWarnings("unchecked")
  private Object collection(MongoCollection<?> real) {
    return wrap(
        MongoCollection.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("insertMany")) {
            fate.meet(
                (List<Document>) arguments[0],
                commits ->
                    ((MongoCollection<Document>) real)
                        .insertMany(
                            commits, (com.mongodb.client.model.InsertManyOptions) arguments[1]));
            return null;
          }
          return method.invoke(real, arguments);
        });
  }

  private static <T> T wrap(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return handler.invoke(proxy, method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
