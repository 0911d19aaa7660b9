/** Tests of decisions about places, units, pairings, plans and approval steps. */
package anda.region.command;
