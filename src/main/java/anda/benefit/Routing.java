package anda.benefit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 归属 The records an arrangement belonged to when something happened to it, kept inside each event
 * so that their pages can tell of it and totals know where it counts.
 *
 * @param project id of the project; null = not known
 * @param pairings ids of the pairings
 * @param places 12-digit codes of the places
 */
public record Routing(@Nullable String project, List<String> pairings, List<String> places) {

  /** Keeps its own lists. */
  public Routing {
    pairings = List.copyOf(pairings);
    places = List.copyOf(places);
  }

  /** Ids of the records whose pages tell of it. */
  public Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>(pairings);
    if (project != null) {
      ids.add(project);
    }
    return ids;
  }
}
