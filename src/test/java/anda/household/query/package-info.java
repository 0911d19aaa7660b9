/** Tests of households. */
package anda.household.query;
