package anda.region;

import anda.kernel.PlaceRef;
import java.util.List;

/**
 * 区划 A place as the directory knows it.
 *
 * @param ref code, name, level and year of the table, ready to stand in an event
 * @param path names from the province down to the place itself, without the stand-in 市辖区
 * @param statisticalZone 统计用园区 an area for statistics only
 * @param inUse whether the code stands in the newest table
 * @param formerNames names the code stood for in other years
 * @param successors codes that followed, for a code no longer in use
 */
public record Place(
    PlaceRef ref,
    List<String> path,
    boolean statisticalZone,
    boolean inUse,
    List<String> formerNames,
    List<String> successors) {

  /**
   * Whether a name means this place: its own name, or its name after those of the places above it,
   * as in 丰台区云岗街道.
   */
  public boolean isCalled(String name) {
    StringBuilder whole = new StringBuilder();
    for (int step = path.size() - 1; step >= 0; step--) {
      whole.insert(0, path.get(step));
      if (whole.toString().equals(name)) {
        return true;
      }
    }
    return formerNames.contains(name);
  }
}
