/** Tests of households. */
package anda.household.web;
