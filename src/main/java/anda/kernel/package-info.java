/**
 * 内核 The shared words of every feature: events and commands as types, actor, partial dates, places,
 * amounts, sources, refusals. What of these is stored is frozen for ever by decision 0001.
 *
 * <p>No Spring, no database, no clock, no randomness.
 */
@NullMarked
@ApplicationModule(
    displayName = "内核 kernel",
    allowedDependencies = {})
package anda.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
