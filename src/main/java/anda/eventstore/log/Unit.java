package anda.eventstore.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** 工作单元 Events of one unit of work on their way into the log, all of one aggregate. */
final class Unit {

  final String aggregate;
  final long sequence;
  final List<Draft> drafts;

  /** Ends with the position of the first entry once the unit is on disk. */
  final CompletableFuture<Long> written = new CompletableFuture<>();

  /** Whether it was ever sent; from then on a fault leaves open what became of it. */
  boolean tried;

  /** Whether the store said that it holds it. */
  boolean stored;

  /** How often it was sent again because no reply came. */
  int resent;

  /** How often another node was faster with its position. */
  int outrun;

  private final @Nullable String type;
  private final String command;
  private final @Nullable String digest;
  private final List<String> keys;
  private final @Nullable List<String> meta;

  Unit(
      String aggregate,
      @Nullable String type,
      String command,
      @Nullable String digest,
      List<String> keys,
      List<Draft> drafts,
      @Nullable List<String> meta) {
    this.aggregate = aggregate;
    this.sequence = drafts.get(0).sequence();
    this.type = type;
    this.command = command;
    this.digest = digest;
    this.keys = keys;
    this.drafts = drafts;
    this.meta = meta;
  }

  String command() {
    return command;
  }

  List<String> ids() {
    return drafts.stream().map(Draft::id).toList();
  }

  /**
   * The commit at a position.
   *
   * @param notBefore moment of the entry before it: moments never go back along the log
   * @throws anda.kernel.Refused {@code ENTRY_TOO_LARGE}
   */
  Document at(long position, Instant notBefore) {
    List<Binary> entries = new ArrayList<>(drafts.size());
    Instant at = notBefore;
    for (int i = 0; i < drafts.size(); i++) {
      Instant own = drafts.get(i).moment();
      at = own.isBefore(at) ? at : own;
      entries.add(new Binary(drafts.get(i).bytes(position + i, at)));
    }
    Document document =
        new Document("_id", position)
            .append("n", drafts.size())
            .append("a", aggregate)
            .append("g", type)
            .append("s", sequence)
            .append("cmd", command)
            .append("d", digest)
            .append("k", keys)
            .append("i", ids())
            .append("at", at.toEpochMilli())
            .append("e", entries);
    return meta == null ? document : document.append("m", meta);
  }
}
