/**
 * 安全 Keys and what is made with them: personal data sealed per household, keyed digests, and the
 * claims by which no two records hold the same person.
 *
 * <p>The master key stands in a file outside the data folder. The keys it wraps stand in a store of
 * their own, claims and digests in collections beside the log.
 */
@NullMarked
@ApplicationModule(
    displayName = "安全 security",
    allowedDependencies = {"kernel", "mongo"})
package anda.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
