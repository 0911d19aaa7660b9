/** A part with a name that says nothing. */
@NullMarked
package planted.field.util;

import org.jspecify.annotations.NullMarked;
