package anda.eventstore.fold;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/** Everything a view has stored, for comparing two of them; sums by what they answer. */
record Dump(Set<String> lines) {

  static Dump of(ViewRunner<?> view) {
    Standing now = view.standing();
    Generation in = view.generation(now);
    Set<String> lines = new TreeSet<>();
    lines.add("position " + now.position());
    all("card", in.cards(), lines);
    all("closed", in.closed(), lines);
    all("row", in.rows(), lines);
    all("parked", in.parked(), lines);
    Sums.at(in, now.cures(), now.position())
        .slots()
        .forEach((slot, sum) -> lines.add("sum " + slot.text() + " " + sum));
    return new Dump(lines);
  }

  private static void all(String name, MongoCollection<Document> in, Set<String> lines) {
    in.find().forEach(document -> lines.add(name + " " + document.toJson()));
  }

  /** Names only what one of the two has and the other has not. */
  void assertSame(Dump expected, String as) {
    assertThat(without(expected)).as("too much: %s", as).isEmpty();
    assertThat(expected.without(this)).as("missing: %s", as).isEmpty();
  }

  private Set<String> without(Dump other) {
    Set<String> more = new TreeSet<>(lines);
    more.removeAll(other.lines);
    return more;
  }
}
