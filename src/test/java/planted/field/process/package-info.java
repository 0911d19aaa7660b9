/** A process that knows too much. */
@NullMarked
package planted.field.process;

import org.jspecify.annotations.NullMarked;
