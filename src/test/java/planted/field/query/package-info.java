/** Folds that do what folds must not. */
@NullMarked
package planted.field.query;

import org.jspecify.annotations.NullMarked;
