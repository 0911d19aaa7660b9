package anda.benefit;

import anda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * 分配明细 One line of a distribution: whom, what for, how much.
 *
 * <p>A household may stand in several lines; (household, member, purpose) is unique within one
 * distribution.
 *
 * @param number within the distribution, from 1, rising; never used again
 * @param fen the sum, above zero
 * @param measure what it was reckoned by, for example 22 工日 or 3 股; null = not by a measure
 * @param text in words; null = none, and always so for a household
 */
public record DistributionLine(
    int number,
    Payee payee,
    DistributionPurpose purpose,
    long fen,
    @Nullable Quantity measure,
    @Nullable String text) {}
