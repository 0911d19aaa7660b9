/**
 * 证据文件 Files behind a claim: photos, scans, tables; stored by digest and forced to disk before the
 * command that names them. Features hold {@link anda.evidence.EvidenceRef} in their events and tell
 * by {@code EvidenceReferences} which files are still named.
 */
@NullMarked
@ApplicationModule(
    displayName = "证据文件 evidence",
    allowedDependencies = {"kernel", "mongo", "web"})
package anda.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
