/** Tests of households. */
package anda.household.command;
