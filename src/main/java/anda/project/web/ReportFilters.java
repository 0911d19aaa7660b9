package anda.project.web;

import anda.web.Paging.Order;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.bson.conversions.Bson;

/** 列表条件 Filters and orders of lists, as the reader of a view wants them. */
final class ReportFilters {

  private ReportFilters() {}

  static Bson all(List<Bson> filters) {
    return filters.isEmpty() ? Filters.empty() : Filters.and(filters);
  }

  static Bson order(List<Order> order) {
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
