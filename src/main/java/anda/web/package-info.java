/**
 * 接口约定 What every address of the API has in common: named refusals as problem+json, strict JSON,
 * the declared actor, the act, writing and reading at a moment of the log, paging, pages and
 * assets.
 *
 * <p>Conventions only, no feature. The {@code web} sub-packages of features use the public types:
 * {@link anda.web.WriteCall}, {@link anda.web.Acts} and {@link anda.web.Writes} to write, {@link
 * anda.web.Lookup}, {@link anda.web.RecordLookup}, {@link anda.web.Paging} and {@link
 * anda.web.Viewer} to read.
 */
@NullMarked
@ApplicationModule(
    displayName = "接口约定 web",
    allowedDependencies = {"kernel", "eventstore::view", "eventstore::command"})
package anda.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
