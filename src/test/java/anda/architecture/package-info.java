/**
 * 结构守则 Tests that hold the house together: which module may see which, what each part of a feature
 * may use, and how files look. Each rule is also shown faults of its kind, planted outside the
 * product in the package {@code planted}, and must find them.
 */
@NullMarked
package anda.architecture;

import org.jspecify.annotations.NullMarked;
