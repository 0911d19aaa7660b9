/**
 * Faults planted on purpose, outside the product: each rule of {@code anda.architecture} must find
 * its own.
 */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
