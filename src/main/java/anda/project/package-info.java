/**
 * 协作项目 Pairing projects from proposal to hand-over, published statements about them, progress
 * reports and the coordination of issues.
 *
 * <p>The root holds the events and the values that stand in them: all that other features may see.
 */
@NullMarked
@ApplicationModule(
    displayName = "协作项目 project",
    allowedDependencies = {
      "kernel",
      "web",
      "imports",
      "imports::text",
      "region",
      "evidence",
      "eventstore::view",
      "eventstore::command"
    })
package anda.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
