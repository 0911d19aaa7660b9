/**
 * 区划与结对 Places of Beijing and Inner Mongolia with their code history, units with dated names,
 * pairings, annual plans and the local tables of approval steps.
 *
 * <p>The root holds what other features may see: events, value types that stand in events, and the
 * read interfaces {@link anda.region.RegionDirectory}, {@link anda.region.UnitDirectory}, {@link
 * anda.region.UnitNames} and {@link anda.region.ApprovalTables}.
 */
@NullMarked
@ApplicationModule(
    displayName = "区划与结对 region",
    allowedDependencies = {"kernel", "web", "imports", "eventstore::view", "eventstore::command"})
package anda.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
