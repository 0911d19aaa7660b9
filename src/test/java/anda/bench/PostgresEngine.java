package anda.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;

/**
 * Axon's JDBC engine on a PostgreSQL whose tables are made anew; one connection per thread, which
 * costs less than any pool.
 */
final class PostgresEngine implements AutoCloseable {

  private static final boolean AUTO_COMMIT = Boolean.getBoolean("bench.autocommit");

  private final String address;
  private final List<Connection> open = new CopyOnWriteArrayList<>();
  private final ThreadLocal<Connection> own = ThreadLocal.withInitial(this::connect);
  private final JdbcEventStorageEngine engine;

  private PostgresEngine(String address, Serializer serializer) {
    this.address = address;
    engine =
        JdbcEventStorageEngine.builder()
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .connectionProvider((ConnectionProvider) this::kept)
            .transactionManager((TransactionManager) this::begin)
            .build();
  }

  static PostgresEngine open(String address, Serializer serializer) throws SQLException {
    PostgresEngine engine = new PostgresEngine(address, serializer);
    try (Connection connection = DriverManager.getConnection(address);
        var statement = connection.createStatement()) {
      statement.execute("drop table if exists domainevententry, snapshotevententry");
      try (var forcing = statement.executeQuery("show synchronous_commit")) {
        forcing.next();
        if (!forcing.getString(1).equals("on")) {
          throw new IllegalStateException("synchronous_commit must be on");
        }
      }
    }
    engine.engine.createSchema(PostgresEventTableFactory.INSTANCE);
    engine.own.get().commit();
    return engine;
  }

  JdbcEventStorageEngine engine() {
    return engine;
  }

  private Connection connect() {
    try {
      Connection connection = DriverManager.getConnection(address);
      connection.setAutoCommit(AUTO_COMMIT);
      open.add(connection);
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The engine closes what it is given; this thread's connection stays. */
  private Connection kept() {
    Connection connection = own.get();
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private Transaction begin() {
    Connection connection = own.get();
    return new Transaction() {
      @Override
      public void commit() {
        try {
          if (!AUTO_COMMIT) {
            connection.commit();
          }
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      }

      @Override
      public void rollback() {
        try {
          if (!AUTO_COMMIT) {
            connection.rollback();
          }
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : open) {
      connection.close();
    }
  }
}
