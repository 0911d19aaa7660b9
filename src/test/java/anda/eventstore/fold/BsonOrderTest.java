package anda.eventstore.fold;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BsonOrderTest {

  @Test
  void nothing_comes_before_numbers_numbers_before_texts_texts_before_truth_values() {
    assertThat(sorted(Sorts.ascending("ix.a"), true, "b", "", 10L, 9L, -1L, null, false))
        .containsExactly(null, -1L, 9L, 10L, "", "b", false, true);
  }

  @Test
  void descending_is_the_reverse() {
    assertThat(sorted(Sorts.descending("ix.a"), 1L, "b", null, "a"))
        .containsExactly("b", "a", 1L, null);
  }

  @Test
  void texts_are_ordered_by_their_bytes_beyond_the_basic_plane_too() {
    String rare = "𠮷";
    String fullWidth = "ｚ";
    assertThat(sorted(Sorts.ascending("ix.a"), rare, fullWidth, "中"))
        .containsExactly("中", fullWidth, rare);
  }

  @Test
  void a_list_counts_by_its_least_element_and_descending_by_its_greatest() {
    List<String> wide = List.of("a", "z");
    List<String> narrow = List.of("c", "d");
    assertThat(sorted(Sorts.ascending("ix.a"), narrow, wide)).containsExactly(wide, narrow);
    assertThat(sorted(Sorts.descending("ix.a"), narrow, wide)).containsExactly(wide, narrow);
  }

  @Test
  void later_fields_break_ties() {
    List<Document> cards = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Document ix = new Document("a", (long) (i % 3)).append("b", "t" + i);
      cards.add(new Document("_id", "k" + i).append("ix", ix));
    }
    Collections.shuffle(cards, new Random(1));
    cards.sort(BsonOrder.of(Sorts.orderBy(Sorts.descending("ix.a"), Sorts.ascending("_id"))));
    assertThat(cards.stream().map(card -> card.getString("_id")))
        .containsExactly("k2", "k5", "k8", "k1", "k4", "k7", "k0", "k3", "k6");
  }

  private static List<@Nullable Object> sorted(Bson by, @Nullable Object... values) {
    List<Document> cards = new ArrayList<>();
    for (Object value : values) {
      Document ix = value == null ? new Document() : new Document("a", value);
      cards.add(new Document("ix", ix));
    }
    cards.sort(BsonOrder.of(by));
    List<@Nullable Object> answers = new ArrayList<>();
    cards.forEach(card -> answers.add(card.get("ix", Document.class).get("a")));
    return answers;
  }
}
