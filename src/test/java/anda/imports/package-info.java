/** Tests of the words shared by all imports. */
@NullMarked
package anda.imports;

import org.jspecify.annotations.NullMarked;
