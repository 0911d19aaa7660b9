/**
 * 审计 The birth of a store, the log entry by entry in words, and the upkeep of views: rebuild, cure,
 * attest.
 */
@NullMarked
@ApplicationModule(
    displayName = "审计 audit",
    allowedDependencies = {"kernel", "web", "eventstore::log", "eventstore::view"})
package anda.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
