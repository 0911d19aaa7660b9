/** Tests of the import of pairings and of the built-in tables. */
@NullMarked
package anda.region.process;

import org.jspecify.annotations.NullMarked;
