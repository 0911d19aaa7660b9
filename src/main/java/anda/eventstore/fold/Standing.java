package anda.eventstore.fold;

import org.bson.Document;

/**
 * 进度 Where a view stands: which collections are the live ones, and up to which position they are
 * folded.
 *
 * @param view name of the view
 * @param revision revision of the fold that made them; 0 = nothing was built yet
 * @param generation number of the build that made them; each build has a number of its own
 * @param position last position folded into them, -1 = none
 * @param cures number of parked keys cured since the build: a cure adds rows behind the position
 */
record Standing(String view, int revision, long generation, long position, long cures) {

  static Standing of(Document found) {
    return new Standing(
        found.getString("_id"),
        found.getInteger("rev"),
        found.getLong("gen"),
        found.getLong("pos"),
        found.getLong("cures"));
  }

  boolean built() {
    return revision > 0;
  }

  Standing at(long position) {
    return new Standing(view, revision, generation, position, cures);
  }

  Standing cured() {
    return new Standing(view, revision, generation, position, cures + 1);
  }
}
