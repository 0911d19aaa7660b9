/** Tests of households. */
@NullMarked
package anda.household.process;

import org.jspecify.annotations.NullMarked;
