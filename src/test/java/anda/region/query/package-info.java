/** Tests of views of places, units, pairings, plans and approval steps. */
package anda.region.query;
