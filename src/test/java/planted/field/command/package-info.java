/** Decisions that do what decisions must not. */
@NullMarked
package planted.field.command;

import org.jspecify.annotations.NullMarked;
