package anda.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatedSumsTest {

  private final StatedSums sums = new StatedSums("amount", "remark");

  @Test
  void rows_that_add_up_as_stated_give_no_finding() {
    see(2, "819", null);
    see(3, "100.5", null);
    see(4, "80.5", "three rows sum to 1000");
    see(5, "7", "以上2行合计87.5");
    assertThat(sums.findings()).isEmpty();
  }

  @Test
  void rows_that_do_not_are_named_with_both_figures() {
    see(2, "819", null);
    see(3, "100", "two rows sum to 1,000");
    assertThat(sums.findings())
        .isEqualTo(
            Map.of(
                3,
                List.of(
                    new Finding(
                        "remark",
                        "two rows sum to 1,000",
                        "ROWS_DO_NOT_ADD_UP",
                        List.of("2", "1000", "919")))));
  }

  @Test
  void a_remark_about_more_rows_than_there_are_is_a_contradiction() {
    see(2, "4000", "six rows sum to 4000");
    assertThat(sums.findings()).containsKey(2);
  }

  private void see(int number, String amount, @Nullable String remark) {
    sums.see(
        new Row(
            number,
            remark == null
                ? Map.of("amount", amount)
                : Map.of("amount", amount, "remark", remark)));
  }
}
