package anda.region.web;

import anda.web.Paging;
import com.mongodb.client.model.Sorts;
import java.util.Set;
import org.bson.conversions.Bson;

/** Orders of lists. */
final class Lists {

  private Lists() {}

  static Bson order(Paging paging, Set<String> offered, String... standard) {
    return Sorts.orderBy(
        paging.order(offered, standard).stream()
            .map(
                order ->
                    order.descending()
                        ? Sorts.descending("ix." + order.field())
                        : Sorts.ascending("ix." + order.field()))
            .toList());
  }
}
