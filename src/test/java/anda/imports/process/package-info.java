/** Tests of the imports of the same package. */
@NullMarked
package anda.imports.process;

import org.jspecify.annotations.NullMarked;
