/** Tests of benefit arrangements. */
package anda.benefit.command;
