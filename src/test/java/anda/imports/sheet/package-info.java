/** Tests of the imports of the same package. */
@NullMarked
package anda.imports.sheet;

import org.jspecify.annotations.NullMarked;
