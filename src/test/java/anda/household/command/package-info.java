/** Tests of households. */
@NullMarked
package anda.household.command;

import org.jspecify.annotations.NullMarked;
