package anda.eventstore.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.kernel.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateJsonTest {

  private static final Whole WHOLE =
      new Whole(
          "科右前旗",
          9_007_199_254_740_993L,
          null,
          true,
          Kind.SECOND,
          LocalDate.of(2020, 2, 29),
          PartialDate.year(2018, PartialDate.Basis.REPORTED, "2018年"),
          List.of(new Part("一", 1), new Part("二", 2)),
          Map.of("甲", new Part("三", 3)));

  @Test
  void a_state_comes_back_as_it_was_written() {
    assertThat(StateJson.read(StateJson.write(WHOLE), Whole.class)).isEqualTo(WHOLE);
  }

  @Test
  void the_same_state_gives_the_same_bytes_whatever_the_order_of_its_map() {
    Map<String, Long> forth = new LinkedHashMap<>();
    Map<String, Long> back = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      forth.put("k" + i, 1L);
      back.put("k" + (19 - i), 1L);
    }
    assertThat(StateJson.write(new Mapped(forth))).isEqualTo(StateJson.write(new Mapped(back)));
  }

  @Test
  void helper_methods_are_not_part_of_a_state() {
    String json = new String(StateJson.write(WHOLE).getData(), StandardCharsets.UTF_8);
    assertThat(json).contains("科右前旗").doesNotContain("derived", "wide");
  }

  @Test
  void a_floating_point_number_is_refused_wherever_it_stands() {
    assertThatThrownBy(() -> StateJson.write(new Mapped(Map.of("x", 1.5))))
        .hasStackTraceContaining("no floating-point numbers");
    assertThatThrownBy(() -> StateJson.write(new Inexact(0.1)))
        .hasStackTraceContaining("no floating-point numbers");
  }

  @Test
  void a_component_added_later_is_null_in_a_state_written_before() {
    Binary old = new Binary("{\"name\":\"一\",\"gone\":1}".getBytes(StandardCharsets.UTF_8));
    assertThat(StateJson.read(old, Grown.class)).isEqualTo(new Grown("一", null));
  }

  enum Kind {
    FIRST,
    SECOND
  }

  record Part(String name, int n) {}

  record Mapped(Map<String, ?> map) {}

  record Inexact(double share) {}

  record Grown(String name, @Nullable Part part) {}

  record Whole(
      String name,
      long large,
      @Nullable Long unknown,
      boolean open,
      Kind kind,
      LocalDate day,
      PartialDate on,
      List<Part> parts,
      Map<String, Part> byName) {
    public boolean isWide() {
      return large > 1;
    }

    public String getDerived() {
      return "derived";
    }
  }
}
