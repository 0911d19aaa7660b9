package anda.security;

import java.time.Instant;
import java.util.Collection;

/**
 * 保险库 Seals personal data under a key per household, and makes keyed digests of it.
 *
 * <p>Used at the edge only, before dispatch and while answering: commands, events and cards hold
 * nothing but {@link anda.kernel.Sealed}. What it opens must not be logged, stored or put into an
 * exception.
 */
public interface Vault {

  /**
   * Seals for a household that is there.
   *
   * @throws KeyLostException where it has no key
   */
  Sealer sealer(String household);

  /** Seals for a household that is about to be recorded; its key is made at the first call. */
  Sealer newSealer(String household);

  /**
   * 销毁密钥 Destroys the keys of a household for ever; what was sealed under them reads as unknown.
   *
   * @return whether there was one left to destroy
   */
  boolean destroy(String household, Instant at);

  /** Opens what was sealed for the given households; their keys are fetched at once. */
  Opener opener(Collection<String> households);

  /**
   * Keyed digest of a text, the same for the same text in this store and meaningless without the
   * store's own secret. Stands in side collections only, never in an event.
   *
   * @param purpose keeps digests of different things apart
   */
  String digest(String purpose, String text);
}
