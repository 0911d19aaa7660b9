/** An address that does what others should. */
@NullMarked
package planted.field.web;

import org.jspecify.annotations.NullMarked;
