package anda.region.process;

import anda.kernel.Act;
import anda.kernel.Source;
import java.util.List;
import java.util.function.BiFunction;

/** 初始单位 The units that stand in every store from its first start on. */
public interface SeedUnits {

  /**
   * The units; asked for once the code tables are complete.
   *
   * @param act makes the act of a seed from its id and its source
   */
  List<Seed> seeds(BiFunction<String, Source, Act> act);
}
