package anda.evidence.file;

import anda.evidence.EvidenceReferences;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 清理 Removes files that no recorded fact names, a day after they were last stored or claimed.
 *
 * <p>Where one feature cannot tell what it names, or no feature tells at all, nothing is removed.
 */
final class EvidenceSweep {

  /** Time between sending a file and naming it. */
  static final Duration GRACE = Duration.ofHours(24);

  private static final int PIECE = 500;

  private final SweptStore store;
  private final List<EvidenceReferences> features;

  EvidenceSweep(SweptStore store, List<EvidenceReferences> features) {
    this.store = store;
    this.features = List.copyOf(features);
  }

  /** Digests of the files that were removed. */
  List<String> sweep(Instant now) {
    List<String> removed = new ArrayList<>();
    if (features.isEmpty()) {
      return removed;
    }
    Instant before = now.minus(GRACE);
    List<String> old = store.untouchedSince(before);
    for (int i = 0; i < old.size(); i += PIECE) {
      List<String> piece = old.subList(i, Math.min(i + PIECE, old.size()));
      Set<String> named = new HashSet<>();
      features.forEach(feature -> named.addAll(feature.named(piece)));
      for (String digest : piece) {
        if (!named.contains(digest) && store.remove(digest, before)) {
          removed.add(digest);
        }
      }
    }
    return removed;
  }
}
