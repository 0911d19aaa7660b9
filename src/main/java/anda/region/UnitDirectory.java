package anda.region;

import java.time.LocalDate;
import java.util.Optional;

/** 单位目录 Tells the names of units; what it answers comes from recorded facts only. */
public interface UnitDirectory {

  /** Whether a unit of this id is registered. */
  boolean exists(String unitId);

  /** The name a unit carried on a day; the earliest known one before that. Empty when unknown. */
  Optional<String> nameOn(String unitId, LocalDate day);
}
