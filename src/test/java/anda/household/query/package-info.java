/** Tests of households. */
@NullMarked
package anda.household.query;

import org.jspecify.annotations.NullMarked;
