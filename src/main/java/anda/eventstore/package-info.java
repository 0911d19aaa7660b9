/**
 * 事件库 The engine room: the log on the MongoDB driver, the names of events, commands and views.
 *
 * <p>Features see the named interfaces {@code eventstore::view} and {@code eventstore::command}
 * only.
 */
@NullMarked
@ApplicationModule(
    displayName = "事件库 eventstore",
    allowedDependencies = {"kernel", "mongo"})
package anda.eventstore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
