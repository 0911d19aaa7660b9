package anda.evidence;

import java.util.Collection;
import java.util.Set;

/** 文件引用 A feature tells which files its recorded facts name; a file nobody names may be swept. */
public interface EvidenceReferences {

  /**
   * Those of the given files that a fact names, judged by the whole log as it stands now.
   *
   * @throws RuntimeException when that cannot be told at this moment; then nothing is swept
   */
  Set<String> named(Collection<String> digests);

  /** Whether the paired side may read a file, because a content it may see names it. */
  boolean shownToPartner(String digest);
}
