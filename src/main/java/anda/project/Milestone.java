package anda.project;

import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * 实施节点 A point on the way that can be reached.
 *
 * @param key key within the project, for example {@code cows}; unique there
 * @param kind what is reached
 * @param text in words
 * @param planned when it shall be reached; null = not planned by day
 * @param target how much shall be reached; null = not counted
 */
public record Milestone(
    String key,
    MilestoneKind kind,
    String text,
    @Nullable PartialDate planned,
    @Nullable Quantity target) {}
