/** Tests of the imports of the same package. */
@NullMarked
package anda.imports.text;

import org.jspecify.annotations.NullMarked;
