/** Tests of decisions about places, units, pairings, plans and approval steps. */
@NullMarked
package anda.region.command;

import org.jspecify.annotations.NullMarked;
