package anda.household.process;

import anda.household.LabourCapacity;
import anda.household.Monitoring;
import anda.household.Registration;
import anda.household.Relation;
import anda.kernel.PlaceRef;
import org.jspecify.annotations.Nullable;

/** 行中人 What a row says of one person; the place of others than heads may be left to the head. */
record RowPerson(
    PlainIdentity identity,
    Relation relation,
    @Nullable String relationText,
    LabourCapacity labour,
    @Nullable PlaceRef place,
    Registration registration,
    Monitoring monitoring) {

  boolean head() {
    return relation == Relation.HEAD;
  }

  @Override
  public String toString() {
    return "RowPerson";
  }
}
