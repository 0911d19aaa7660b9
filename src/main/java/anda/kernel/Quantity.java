package anda.kernel;

import org.jspecify.annotations.Nullable;

/**
 * 数量 A number of things with its unit: cows, mu, kilowatts. Stored in events; frozen.
 *
 * @param number plain decimal digits, for example {@code 1300} or {@code 100.8}; text because the
 *     log holds no floating-point numbers
 * @param unit 头, 亩, 千瓦 …
 * @param text the source's own words
 */
public record Quantity(String number, String unit, @Nullable String text) {}
