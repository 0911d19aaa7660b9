/** 测量 Measurements, run by hand; no tests. Commands and figures: {@code docs/performance.md}. */
@NullMarked
package anda.bench;

import org.jspecify.annotations.NullMarked;
