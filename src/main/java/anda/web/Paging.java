package anda.web;

import anda.eventstore.view.Order;
import anda.eventstore.view.Slice;
import anda.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 分页 Which page of a list is asked for, and in which order; taken as a method argument.
 *
 * @param page from 0
 * @param size 1 to 200, 50 unless given
 * @param sort fields as asked, for example {@code ["-approved", "name"]}; use {@link #slice}
 */
public record Paging(int page, int size, List<String> sort) {

  /** Largest page. */
  public static final int MOST = 200;

  private static final int DEFAULT_SIZE = 50;
  private static final int LAST_PAGE = 1_000_000;
  private static final int DIGITS = 7;

  /**
   * The page asked for, by fields that the list offers.
   *
   * @param offered names a caller may sort by
   * @param standard the order when none is asked for, in the same notation
   * @throws Refused {@code SORT_UNKNOWN}
   */
  public Slice slice(Set<String> offered, String... standard) {
    return new Slice(order(offered, standard), page, size);
  }

  /** The order alone; otherwise as {@link #slice}. */
  List<Order> order(Set<String> offered, String... standard) {
    List<Order> order = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String asked : sort.isEmpty() ? List.of(standard) : sort) {
      boolean descending = asked.startsWith("-");
      String field = descending ? asked.substring(1) : asked;
      if (!offered.contains(field) || !seen.add(field)) {
        String names = String.join(", ", offered.stream().sorted().toList());
        throw new Refused(WebRefusal.SORT_UNKNOWN, "sort", field, names);
      }
      order.add(new Order(field, descending));
    }
    return order;
  }

  static Paging of(HttpServletRequest request) {
    String sort = Parameters.single(request, "sort");
    return new Paging(
        number("page", Parameters.single(request, "page"), 0, 0, LAST_PAGE),
        number("size", Parameters.single(request, "size"), DEFAULT_SIZE, 1, MOST),
        sort == null ? List.of() : List.of(sort.split(",", -1)));
  }

  private static int number(String name, @Nullable String text, int standard, int least, int most) {
    if (text == null) {
      return standard;
    }
    boolean digits =
        !text.isEmpty()
            && text.length() <= DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = digits ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      String range = least + " – " + most;
      throw new Refused(WebRefusal.PAGE_OUT_OF_RANGE, name, range);
    }
    return number;
  }
}
