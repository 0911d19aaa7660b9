/**
 * 农户 Households with their members, registration, monitoring and income, from the first record to
 * split, merge and annulment; identity only ever sealed.
 *
 * <p>The root holds the events and the values that stand in them: all that other features may see.
 */
@NullMarked
@ApplicationModule(
    displayName = "农户 household",
    allowedDependencies = {
      "kernel",
      "web",
      "imports",
      "imports::text",
      "region",
      "security",
      "eventstore::view",
      "eventstore::command"
    })
package anda.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
