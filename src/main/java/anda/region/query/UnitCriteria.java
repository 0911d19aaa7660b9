package anda.region.query;

import anda.eventstore.view.Conditions;
import anda.region.UnitKind;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 单位查询条件.
 *
 * @param place 12-digit code; null = any
 * @param q part of any of its names; null = any
 */
public record UnitCriteria(@Nullable UnitKind kind, @Nullable String place, @Nullable String q) {

  /** The filter over the fields of {@link UnitView}. */
  public Bson filter() {
    return new Conditions().equal("kind", kind).equal("place", place).words(q).filter();
  }
}
