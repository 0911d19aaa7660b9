/** Tests of the addresses of places, units, pairings, plans and approval steps. */
package anda.region.web;
