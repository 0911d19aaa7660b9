/** Tests of households. */
@NullMarked
package anda.household;

import org.jspecify.annotations.NullMarked;
