/** Tests of the basic values that every feature shares. */
package anda.kernel;
