/** A feature full of faults. */
@NullMarked
package planted.field;

import org.jspecify.annotations.NullMarked;
