package anda.imports.process;

import anda.kernel.Actor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 导入委托 Who asks for the import of which file.
 *
 * @param importId id of the run: new, or the one of an earlier request with the same key
 * @param kind kind of import
 * @param actor who sends it
 * @param route method and path, part of each row's command id
 * @param key {@code Idempotency-Key}; null = the file's digest stands for it
 * @param fileName name as sent
 * @param bytes the file
 */
public record ImportOrder(
    String importId,
    String kind,
    Actor actor,
    String route,
    @Nullable String key,
    String fileName,
    byte[] bytes) {

  /** The same without the name of its file, of which only the kind is left. */
  ImportOrder unnamed() {
    int dot = fileName.lastIndexOf('.');
    String ending = dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
    String kept = ending.matches("\\.(csv|xlsx?|et)") ? ending : "";
    return new ImportOrder(importId, kind, actor, route, key, kind + kept, bytes);
  }
}
