/** Tests of the import of pairings and of the built-in tables. */
package anda.region.process;
