/** A store that knows whom it serves. */
@NullMarked
package planted.mongo;

import org.jspecify.annotations.NullMarked;
