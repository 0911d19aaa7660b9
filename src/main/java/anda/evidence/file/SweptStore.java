package anda.evidence.file;

import java.time.Instant;
import java.util.List;

/** 可清理存放 A store whose files can be swept when no fact names them. */
public interface SweptStore {

  /** Digests of files neither stored nor claimed since a moment. */
  List<String> untouchedSince(Instant moment);

  /** Removes a file, unless it was stored again or claimed since a moment; whether it did. */
  boolean remove(String digest, Instant moment);
}
