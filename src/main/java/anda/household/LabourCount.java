package anda.household;

/**
 * 劳动力人数 How many members have a capacity. Stored in events.
 *
 * @param capacity the capacity
 * @param persons number of members, at least 1: capacities nobody has are left out
 */
public record LabourCount(LabourCapacity capacity, int persons) {}
