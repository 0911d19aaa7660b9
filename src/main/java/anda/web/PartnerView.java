package anda.web;

import org.jspecify.annotations.Nullable;

/**
 * 协作方视图 What the partner sees of an answer; pure.
 *
 * @param <T> the answer
 */
@FunctionalInterface
public interface PartnerView<T> {

  /** The partner's part of the whole, or null when all of it is hidden. */
  @Nullable T of(T whole);
}
