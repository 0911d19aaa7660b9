/** Tests of entries of the log in words. */
package anda.eventstore.history;
