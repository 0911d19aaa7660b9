/** Tests of views of places, units, pairings, plans and approval steps. */
@NullMarked
package anda.region.query;

import org.jspecify.annotations.NullMarked;
