/**
 * 安全 Keys and what is made with them: personal data sealed per household, keyed digests, and the
 * claims by which no two records hold the same person.
 *
 * <p>The master key stands in a file outside the data folder; everything else stands wrapped or as
 * a keyed digest in collections beside the log.
 */
@NullMarked
@ApplicationModule(
    displayName = "安全 security",
    allowedDependencies = {"kernel"})
package anda.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
