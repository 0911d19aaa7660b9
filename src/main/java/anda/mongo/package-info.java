/**
 * 数据库 The one MongoDB database of the process: the store inside it, or a server named by URI.
 *
 * <p>All others take {@code MongoDatabase} or {@link anda.mongo.MongoConnection} and use the
 * driver; which server answers is decided here.
 */
@NullMarked
@ApplicationModule(
    displayName = "数据库 mongo",
    allowedDependencies = {})
package anda.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
