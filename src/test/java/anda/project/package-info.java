/** What the tests of projects share. */
package anda.project;
