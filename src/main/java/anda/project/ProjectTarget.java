package anda.project;

import anda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * 绩效目标 What the project shall achieve.
 *
 * @param text in words
 * @param measure what is counted, for example 存栏 or 带动户数; null = only words
 * @param quantity how much; null = only words
 */
public record ProjectTarget(String text, @Nullable String measure, @Nullable Quantity quantity) {}
