/** Tests of published distributions brought in from files. */
package anda.benefit.process;
