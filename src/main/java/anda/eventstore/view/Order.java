package anda.eventstore.view;

import com.mongodb.client.model.Sorts;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * 排序 One index field a list is ordered by.
 *
 * @param field name without {@code ix.}
 */
public record Order(String field, boolean descending) {

  /** The fields one after another, for {@link CardReader#list}. */
  static Bson by(List<Order> order) {
    return Sorts.orderBy(
        order.stream()
            .map(
                one ->
                    one.descending()
                        ? Sorts.descending("ix." + one.field())
                        : Sorts.ascending("ix." + one.field()))
            .toList());
  }
}
