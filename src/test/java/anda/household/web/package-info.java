/** Tests of households. */
@NullMarked
package anda.household.web;

import org.jspecify.annotations.NullMarked;
