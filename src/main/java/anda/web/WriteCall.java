package anda.web;

import anda.kernel.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 写请求 What every writing address needs to know of its request; taken as a method argument.
 *
 * @param actor the declared actor
 * @param at moment of recording, UTC, whole milliseconds: the only clock a command sees
 * @param route method and path, for example {@code POST /api/projects/project-1/approvals}
 * @param key {@code Idempotency-Key}; null when the caller gave none
 * @param bodyDigest SHA-256 of route and canonical body
 * @param expectedPosition position from {@code If-Match}; null = whatever the state is
 */
public record WriteCall(
    Actor actor,
    Instant at,
    String route,
    @Nullable String key,
    String bodyDigest,
    @Nullable Long expectedPosition) {

  /**
   * The command id: the same for each repetition of a request with the same key by the same actor,
   * else random.
   */
  public String commandId() {
    return key == null ? UUID.randomUUID().toString() : Digests.uuid(actor.id(), key, route);
  }

  /** The command id of one row of many that one request brings. */
  public String commandId(String row) {
    return key == null ? UUID.randomUUID().toString() : Digests.uuid(actor.id(), key, route, row);
  }

  /**
   * An id for a new record, for example {@code project-…}. A repetition makes the same one, so that
   * two at once meet on one aggregate.
   */
  public String newId(String prefix) {
    String id =
        key == null ? UUID.randomUUID().toString() : Digests.uuid(actor.id(), key, route, prefix);
    return prefix + "-" + id;
  }

  /**
   * The same request with files: their digest stands for the body, and for the key when the caller
   * gave none, so that the same file sent again is the same request.
   */
  public WriteCall withFile(String sha256) {
    String digest = Digests.sha256(route, bodyDigest, sha256);
    return new WriteCall(actor, at, route, key == null ? sha256 : key, digest, expectedPosition);
  }
}
