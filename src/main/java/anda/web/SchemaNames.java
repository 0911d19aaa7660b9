package anda.web;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 结构名 Names of the schemas in the OpenAPI document: a type by its simple name, one that stands
 * inside another with the outer name in front ({@code IssueRequests.Annul}).
 *
 * <p>By simple names alone, records of two features that are called the same would be described as
 * one. Where two names still meet, the document is refused instead.
 */
final class SchemaNames extends TypeNameResolver {

  private final Map<String, Class<?>> given = new ConcurrentHashMap<>();

  @Override
  protected String getNameOfClass(Class<?> type) {
    String name = qualified(type);
    Class<?> holder = given.putIfAbsent(name, type);
    if (holder != null && holder != type) {
      throw new IllegalStateException(
          "one schema name for " + holder.getName() + " and " + type.getName());
    }
    return name;
  }

  private static String qualified(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : qualified(outer) + "." + type.getSimpleName();
  }
}
