/** Tests of the addresses of places, units, pairings, plans and approval steps. */
@NullMarked
package anda.region.web;

import org.jspecify.annotations.NullMarked;
