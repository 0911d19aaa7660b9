/** Tests of the log: its bytes, its writer, and the contract of the framework. */
package anda.eventstore.log;
