/**
 * 利益联结 Benefit arrangements: who puts in what, who pays, who receives, on which terms; what the
 * terms make due, what came, and what is missing.
 *
 * <p>The root holds the events and the values that stand in them, and the pure reckoning over them.
 */
@NullMarked
@ApplicationModule(
    displayName = "利益联结 benefit",
    allowedDependencies = {
      "kernel",
      "web",
      "imports",
      "imports::text",
      "region",
      "project",
      "household",
      "eventstore::view"
    })
package anda.benefit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
