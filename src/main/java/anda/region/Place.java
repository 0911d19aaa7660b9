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
 * @param successors codes that followed, for a code no longer in use
 */
public record Place(
    PlaceRef ref,
    List<String> path,
    boolean statisticalZone,
    boolean inUse,
    List<String> successors) {}
